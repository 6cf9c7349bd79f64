package se.redthread.intake.seal;

/** What a key belongs to, as its node tells while it is there. */
public final class Subject {

	private Subject() {
	}

	/** A person or membership. */
	public static String thing(String id) {
		return "thing:" + id;
	}

	/** The name under which somebody makes changes, asserts or decides. */
	public static String name(String name) {
		return "name:" + name;
	}

}
