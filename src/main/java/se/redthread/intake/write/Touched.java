package se.redthread.intake.write;

import java.util.ArrayList;
import java.util.List;

/** The ids of what a writing has touched; of a large one only how many there are. */
public final class Touched {

	/** The most that a change set names one by one. */
	public static final int MOST = 10_000;

	private final List<String> things = new ArrayList<>();

	private final List<String> claims = new ArrayList<>();

	private boolean tooMany;

	void thing(String id) {
		add(this.things, id);
	}

	void claim(String id) {
		add(this.claims, id);
	}

	private void add(List<String> ids, String id) {
		if (this.things.size() + this.claims.size() >= MOST) {
			this.tooMany = true;
		}
		else {
			ids.add(id);
		}
	}

	/** Whether all of them are named. */
	public boolean areNamed() {
		return !this.tooMany;
	}

	public List<String> things() {
		return List.copyOf(this.things);
	}

	public List<String> claims() {
		return List.copyOf(this.claims);
	}

}
