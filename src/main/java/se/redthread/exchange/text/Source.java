package se.redthread.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the exchange format, which is read more than once.
 *
 * @param name the name by which faults call it
 */
public record Source(String name, Content content) {

	public static Source file(Path path) {
		return new Source(path.toString(), () -> Files.newInputStream(path));
	}

	/** Opens the file anew. */
	@FunctionalInterface
	public interface Content {

		InputStream open() throws IOException;

	}

}
