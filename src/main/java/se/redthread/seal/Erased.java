package se.redthread.seal;

import org.jspecify.annotations.Nullable;

/** What stands in the place of a personal value once it is gone. */
public enum Erased {

	/** The name of a person. */
	PERSON('p', "Raderad person"),
	/** The title of a membership. */
	MEMBERSHIP('m', "Uppdrag för en raderad person"),
	/** The name of somebody who made changes or decided; told apart by the key. */
	EDITOR('e', "Raderad redaktör"),
	/** Anything else: nothing. */
	NOTHING('n', null);

	private static final int ENOUGH = 8;

	private final char letter;

	private final @Nullable String words;

	Erased(char letter, @Nullable String words) {
		this.letter = letter;
		this.words = words;
	}

	char letter() {
		return this.letter;
	}

	/** The words for a value that a key would open; null for no value at all. */
	public @Nullable String words(String key) {
		return (this == EDITOR) ? this.words + " " + key.substring(0, Math.min(ENOUGH, key.length())) : this.words;
	}

	/** Whether a name is what stands for an editor whose name was erased. */
	public static boolean isEditor(String name) {
		return name.matches(EDITOR.words + " [0-9a-f]{" + ENOUGH + "}");
	}

	static Erased of(char letter) {
		for (Erased one : values()) {
			if (one.letter == letter) {
				return one;
			}
		}
		return NOTHING;
	}

}
