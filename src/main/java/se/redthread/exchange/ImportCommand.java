package se.redthread.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import se.redthread.exchange.text.Source;
import se.redthread.problem.Problem;
import se.redthread.start.Start;

import org.springframework.context.ApplicationContext;

/**
 * The command {@code import FILE...}: it ends with 0 if the files are in, else with 1.
 */
public final class ImportCommand {

	private static final String NAME = "import";

	private static final String CHECK = "--check";

	private static final String STANDARD_INPUT = "-";

	private final PrintStream out = System.out;

	private final PrintStream err = System.err;

	private final List<String> settings = new ArrayList<>(List.of("--redthread.sample=false"));

	private final List<String> names = new ArrayList<>();

	private final boolean check;

	private ImportCommand(List<String> args) {
		for (String arg : args.subList(1, args.size())) {
			if (!arg.equals(CHECK)) {
				(arg.startsWith("--") ? this.settings : this.names).add(arg);
			}
		}
		this.check = args.contains(CHECK);
	}

	/** Whether the arguments ask for the command. */
	public static boolean isAsked(String... args) {
		return args.length > 0 && args[0].equals(NAME);
	}

	/** Runs the command; returns its exit code. */
	public static int run(String... args) {
		return new ImportCommand(List.of(args)).run();
	}

	private int run() {
		try {
			List<Source> sources = sources();
			return Start.command(CommandConfiguration.class, this.settings.toArray(String[]::new),
					(context) -> importThem(context, sources));
		}
		catch (IOException ex) {
			this.err.println(ex.getMessage());
			return 1;
		}
	}

	private int importThem(ApplicationContext context, List<Source> sources) {
		try {
			Imports imports = context.getBean(Imports.class);
			return tell(this.check ? imports.check(sources) : imports.run(sources));
		}
		catch (Problem ex) {
			this.err.println(ex.getMessage());
			return 1;
		}
	}

	private int tell(ImportResult result) {
		if (result instanceof ImportResult.Faulty faulty) {
			faulty.faults().forEach(this.err::println);
			this.err
				.println(((faulty.count() == 1) ? "1 fault" : faulty.count() + " faults") + "; nothing was written.");
			return 1;
		}
		if (result instanceof ImportResult.Imported imported) {
			this.out.println("Things: " + imported.things() + ". Links: " + imported.links() + ".");
		}
		if (result instanceof ImportResult.Sound sound) {
			this.out
				.println("Sound: " + sound.things() + " things and " + sound.links() + " links. Nothing was written.");
		}
		return 0;
	}

	private List<Source> sources() throws IOException {
		if (this.names.isEmpty()) {
			throw new IOException(
					"Name the files to import: import FILE... (or - for the standard input; with --check, nothing is written)");
		}
		List<Source> sources = new ArrayList<>();
		for (String name : this.names) {
			sources.add(name.equals(STANDARD_INPUT) ? standardInput() : file(name));
		}
		return sources;
	}

	private Source file(String name) throws IOException {
		Path path = Path.of(name);
		if (!Files.isRegularFile(path)) {
			throw new IOException(Files.exists(path) ? name + " is not a file; name a file of the exchange format."
					: "There is no file " + name + "; name an existing one.");
		}
		if (!Files.isReadable(path)) {
			throw new IOException("The file " + name + " may not be read by this user; allow it and try again.");
		}
		return Source.file(path);
	}

	/** A file is read more than once, and the standard input can't be. */
	private Source standardInput() throws IOException {
		Path copy = Files.createTempFile("redthread-import", ".jsonl");
		copy.toFile().deleteOnExit();
		Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
		return new Source("standard input", () -> Files.newInputStream(copy));
	}

}
