package se.redthread.archive;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import se.redthread.command.Command;
import se.redthread.command.CommandLine;
import se.redthread.command.CommandRefused;
import se.redthread.command.Opened;
import se.redthread.database.SchemaRefusal;
import se.redthread.database.SchemaSetup;
import se.redthread.start.DataUse;

/** The command {@code restore}: a backup into an empty graph. */
public final class RestoreCommand implements Command {

	@Override
	public String name() {
		return "restore";
	}

	@Override
	public String arguments() {
		return "FILE";
	}

	@Override
	public String purpose() {
		return "puts what backup has written into an empty graph, all or nothing; the folder is made where there is none";
	}

	/** The whole file is looked through before anything is opened. */
	@Override
	public int run(CommandLine line, PrintStream out) {
		ArchiveFile archive = new ArchiveFile(file(line.onlyName("the backup to restore")));
		ArchiveFile.Sealed sealed = archive.read(new Nothing());
		Map<String, String> scripts = sealed.head().scripts();
		try {
			SchemaSetup.refuseUnknown(scripts, "The backup " + archive.name() + " was made", "Restore it");
		}
		catch (SchemaRefusal ex) {
			throw new CommandRefused(String.valueOf(ex.getMessage()));
		}
		String only = scripts.isEmpty() ? SchemaSetup.NONE : String.join(",", scripts.keySet());
		return Opened.with(line.with(SchemaSetup.ONLY, only), DataUse.SERVE, (context) -> {
			context.getBean(Restores.class).restore(archive, sealed);
			out.println("Restored: " + sealed.head().size() + ".");
			if (sealed.head().recordTime() != null) {
				out.println("The backup knows what was so until " + sealed.head().recordTime()
						+ ": persons who were erased after that are in it, and are to be erased again.");
			}
			return 0;
		});
	}

	private static Path file(String name) {
		Path path = Path.of(name);
		if (!Files.isRegularFile(path)) {
			throw new CommandRefused(Files.exists(path) ? name + " is not a file; name one that backup has written."
					: "There is no file " + name + "; name an existing one.");
		}
		if (!Files.isReadable(path)) {
			throw new CommandRefused("The file " + name + " may not be read by this user; allow it and try again.");
		}
		return path;
	}

	/** Looks and keeps nothing. */
	private static final class Nothing implements ArchiveFile.Content {

		@Override
		public void node(List<String> labels, Map<String, Object> properties) {
		}

		@Override
		public void relationship(String type, List<Object> from, List<Object> to, Map<String, Object> properties) {
		}

	}

}
