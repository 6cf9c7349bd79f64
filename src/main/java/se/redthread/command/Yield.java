package se.redthread.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The file that a command makes, or the standard output. It is written under another name
 * beside its own and is there only when it is whole; only its owner may read it.
 */
public final class Yield {

	/** The name that stands for the standard output. */
	public static final String STANDARD_OUTPUT = "-";

	/** The flag that lets an existing file be replaced. */
	public static final String REPLACE = "--replace";

	private final String name;

	private final @Nullable Path file;

	private final boolean replace;

	private final PrintStream out;

	private Yield(String name, @Nullable Path file, boolean replace, PrintStream out) {
		this.name = name;
		this.file = file;
		this.replace = replace;
		this.out = out;
	}

	/** The one file that the line names; a refusal where it can't be made. */
	public static Yield of(CommandLine line, PrintStream out) {
		String name = line.onlyName("the file to write, or - for the standard output");
		Path file = name.equals(STANDARD_OUTPUT) ? null : Path.of(name).toAbsolutePath();
		Yield made = new Yield(name, file, line.has(REPLACE), out);
		if (file != null) {
			made.refuseIfInTheWay(file);
		}
		return made;
	}

	private void refuseIfInTheWay(Path path) {
		if (Files.isDirectory(path)) {
			throw new CommandRefused(this.name + " is a folder; name a file in it.");
		}
		if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
			throw new CommandRefused(this.name
					+ " is no file of its own but a device, a link or the like, and is left alone; name another, or - for the standard output.");
		}
		if (Files.exists(path) && !this.replace) {
			throw new CommandRefused(
					"The file " + this.name + " is there already; name another, or replace it with " + REPLACE + ".");
		}
		if (!Files.isDirectory(folderOf(path))) {
			throw new CommandRefused("There is no folder " + folderOf(path) + "; make it, or name another.");
		}
	}

	/** Says something of it, beside it. */
	public void say(String sentence) {
		((this.file != null) ? this.out : System.err).println(sentence);
	}

	/**
	 * Makes it. The content may begin anew, and then the file does.
	 * @return what the content has to tell
	 */
	public String make(Content content) {
		Path temporary = null;
		try {
			temporary = (this.file != null)
					? Files.createTempFile(folderOf(this.file), ".redthread", ".part", ownerOnly())
					: Files.createTempFile("redthread", ".part", ownerOnly());
			temporary.toFile().deleteOnExit();
			String told = content.write(temporary);
			finish(temporary);
			return told;
		}
		catch (IOException ex) {
			throw refusal(ex);
		}
		catch (UncheckedIOException ex) {
			throw refusal(Objects.requireNonNull(ex.getCause()));
		}
		finally {
			remove(temporary);
		}
	}

	private void finish(Path temporary) throws IOException {
		if (this.file == null) {
			Files.copy(temporary, this.out);
			this.out.flush();
			if (this.out.checkError()) {
				throw new IOException("the standard output was closed");
			}
			return;
		}
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		if (this.replace) {
			Files.move(temporary, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		else {
			Files.move(temporary, this.file);
		}
	}

	private CommandRefused refusal(IOException ex) {
		return new CommandRefused(((this.file != null) ? "The file " + this.name : "The standard output")
				+ " can't be written (" + ex.getMessage() + "); make room, see to the rights, or name another. "
				+ "Nothing is left of it.");
	}

	private static void remove(@Nullable Path temporary) {
		try {
			if (temporary != null) {
				Files.deleteIfExists(temporary);
			}
		}
		catch (IOException ex) {
			System.err.println(temporary + " is a part of what could not be made; remove it.");
		}
	}

	private static Path folderOf(Path path) {
		return Objects.requireNonNullElse(path.getParent(), path);
	}

	private static FileAttribute<?>[] ownerOnly() {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

	/** Opens the file anew, for a content that begins. */
	public static OutputStream open(Path temporary) throws IOException {
		return new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.TRUNCATE_EXISTING),
				1 << 16);
	}

	/** What is in the file. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes it.
		 * @param temporary the file to write to, under the name that it has so far; other
		 * files for the time may be made beside it
		 * @return what there is to tell of it
		 */
		String write(Path temporary) throws IOException;

	}

}
