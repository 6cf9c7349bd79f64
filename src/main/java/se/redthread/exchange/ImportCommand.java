package se.redthread.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;

import se.redthread.command.Command;
import se.redthread.command.CommandLine;
import se.redthread.command.CommandRefused;
import se.redthread.command.Opened;
import se.redthread.exchange.text.Source;
import se.redthread.graph.Graph;
import se.redthread.start.DataUse;

/** The command {@code import}: it ends with 0 if the files are in, else with 1. */
public final class ImportCommand implements Command {

	private static final String CHECK = "--check";

	private static final String STANDARD_INPUT = "-";

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String arguments() {
		return "FILE... [--check]";
	}

	@Override
	public String purpose() {
		return "adds files of the exchange format to the graph, all or nothing; - is the standard input; --check only holds them to the rules";
	}

	@Override
	public Set<String> flags() {
		return Set.of(CHECK);
	}

	@Override
	public int run(CommandLine line, PrintStream out) {
		List<Source> sources = sources(line.names());
		return Opened.with(line, DataUse.WRITE, (context) -> {
			Imports imports = context.getBean(Imports.class);
			ImportResult result = line.has(CHECK) ? imports.check(sources) : imports.run(sources);
			int code = tell(result, out);
			if (result instanceof ImportResult.Imported) {
				tellBookmark(context.getBean(Graph.class).bookmark(), out);
			}
			return code;
		});
	}

	/** Who asks with it sees the import, through any instance of the service. */
	private static void tellBookmark(String bookmark, PrintStream out) {
		if (!bookmark.isEmpty()) {
			out.println("X-Graph-Bookmark: " + bookmark);
		}
	}

	private int tell(ImportResult result, PrintStream out) {
		if (result instanceof ImportResult.Faulty faulty) {
			faulty.faults().forEach(System.err::println);
			System.err
				.println(((faulty.count() == 1) ? "1 fault" : faulty.count() + " faults") + "; nothing was written.");
			return 1;
		}
		if (result instanceof ImportResult.Imported imported) {
			out.println("Things: " + imported.things() + ". Links: " + imported.links() + ".");
		}
		if (result instanceof ImportResult.Sound sound) {
			out.println("Sound: " + sound.things() + " things and " + sound.links() + " links. Nothing was written.");
		}
		return 0;
	}

	private List<Source> sources(List<String> names) {
		if (names.isEmpty()) {
			throw new CommandRefused(
					"Name the files to import: import FILE... (or - for the standard input; with --check, nothing is written)");
		}
		return names.stream().map((name) -> name.equals(STANDARD_INPUT) ? standardInput() : file(name)).toList();
	}

	private Source file(String name) {
		Path path = Path.of(name);
		if (!Files.isRegularFile(path)) {
			throw new CommandRefused(Files.exists(path) ? name + " is not a file; name a file of the exchange format."
					: "There is no file " + name + "; name an existing one.");
		}
		if (!Files.isReadable(path)) {
			throw new CommandRefused("The file " + name + " may not be read by this user; allow it and try again.");
		}
		return Source.file(path);
	}

	/** A file is read more than once, and the standard input can't be. */
	private Source standardInput() {
		try {
			Path copy = Files.createTempFile("redthread-import", ".jsonl");
			copy.toFile().deleteOnExit();
			Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
			return new Source("standard input", () -> Files.newInputStream(copy));
		}
		catch (IOException ex) {
			throw new CommandRefused("The standard input can't be kept for reading it twice (" + ex
					+ "); make room in the temporary folder, or name a file.");
		}
	}

}
