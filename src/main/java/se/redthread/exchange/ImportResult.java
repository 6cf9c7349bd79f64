package se.redthread.exchange;

import java.util.List;

import se.redthread.intake.write.Counts;

/** How an import ended. */
public sealed interface ImportResult {

	/** The files are in the graph. */
	record Imported(Counts things, Counts links) implements ImportResult {

	}

	/** The files are sound; they were only to be checked, or not wanted. */
	record Sound(int things, int links) implements ImportResult {

	}

	/**
	 * The files have faults, and nothing was written.
	 *
	 * @param faults each as {@code file:line: reason}, the first few hundred
	 * @param count how many there are
	 */
	record Faulty(List<String> faults, long count) implements ImportResult {

	}

}
