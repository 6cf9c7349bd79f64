package se.redthread.exchange.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sorts lines by what they are, without holding them: each kind has a file of its own for
 * the time, and within it the order in which they came.
 */
final class Shelves<K extends Comparable<K>> implements AutoCloseable {

	private final Map<K, Path> files = new TreeMap<>();

	private final Map<K, BufferedWriter> writers = new TreeMap<>();

	private final Path beside;

	/**
	 * Empty shelves.
	 * @param beside a file in the folder that has the room
	 */
	Shelves(Path beside) {
		this.beside = beside;
	}

	void add(K kind, String line) {
		try {
			BufferedWriter writer = this.writers.get(kind);
			if (writer == null) {
				writer = open(kind);
			}
			writer.write(line);
			writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private BufferedWriter open(K kind) throws IOException {
		// The rights of a temporary file are its owner's only
		Path file = Files.createTempFile(this.beside.toAbsolutePath().getParent(), ".redthread", ".part");
		this.files.put(kind, file);
		file.toFile().deleteOnExit();
		BufferedWriter writer = Files.newBufferedWriter(file);
		this.writers.put(kind, writer);
		return writer;
	}

	/** Writes all lines, kind by kind. */
	void pourInto(OutputStream out) throws IOException {
		for (BufferedWriter writer : this.writers.values()) {
			writer.close();
		}
		for (Path file : this.files.values()) {
			Files.copy(file, out);
			Files.delete(file);
		}
	}

	@Override
	public void close() throws IOException {
		for (BufferedWriter writer : this.writers.values()) {
			writer.close();
		}
		for (Path file : this.files.values()) {
			Files.deleteIfExists(file);
		}
	}

}
