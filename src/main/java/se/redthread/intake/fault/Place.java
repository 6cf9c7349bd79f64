package se.redthread.intake.fault;

import java.util.Comparator;

/**
 * A line of one of the files of an import.
 *
 * @param file which of the files, from 0
 * @param line the line, from 1; 0 for the file as a whole
 */
public record Place(int file, int line) implements Comparable<Place> {

	private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::file).thenComparingInt(Place::line);

	/** A place as one number, for those who keep millions. */
	public long packed() {
		return ((long) this.file << Integer.SIZE) | this.line;
	}

	public static Place unpacked(long packed) {
		return new Place((int) (packed >>> Integer.SIZE), (int) packed);
	}

	@Override
	public int compareTo(Place other) {
		return ORDER.compare(this, other);
	}

}
