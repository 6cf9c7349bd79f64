package se.redthread.fault;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import se.redthread.TestDatabase;
import se.redthread.command.CommandLine;
import se.redthread.command.Opened;
import se.redthread.exchange.ImportResult;
import se.redthread.exchange.Imports;
import se.redthread.exchange.integrity.Verification;
import se.redthread.exchange.text.Source;
import se.redthread.start.DataUse;

import org.springframework.context.ApplicationContext;

/**
 * A process that imports until it is killed. It first tells what it finds: how much
 * doesn't agree, how many things there are, and the first and last of their titles.
 */
final class Importing {

	static final int CHANGED = 200;

	static final int AT_ONCE = 6000;

	private Importing() {
	}

	/** Takes "changes" or "batches", and the settings that say where the graph is. */
	public static void main(String[] args) {
		PrintStream out = System.out;
		System.setOut(System.err);
		// Else it would go on for ever where the test itself is killed
		ProcessHandle.current()
			.parent()
			.ifPresent((parent) -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
		CommandLine line = new CommandLine(List.of(), Set.of(), List.of(args).subList(1, args.length));
		System.exit(Opened.with(line, DataUse.WRITE, (context) -> {
			tell(context, out);
			return args[0].equals("batches") ? batches(context, out) : changes(context, out);
		}));
	}

	private static void tell(ApplicationContext context, PrintStream out) {
		context.getBean(Verification.class).run().findings().forEach((finding) -> out.println("finding " + finding));
		Record state = context.getBean(Driver.class)
			.executableQuery("MATCH (n:Thing) RETURN min(n.title) AS first, max(n.title) AS last, count(n) AS things")
			.execute()
			.records()
			.get(0);
		out.println("state " + state.get("first").asString("none") + " " + state.get("last").asString("none") + " "
				+ state.get("things"));
	}

	/** One import after another, each of which changes every thing. */
	private static int changes(ApplicationContext context, PrintStream out) {
		if (things(context) > CHANGED) {
			clear(context, out);
		}
		long version = System.currentTimeMillis();
		out.println("ready");
		while (true) {
			String title = "v" + ++version;
			out.println("begun " + title);
			add(context, CHANGED, title);
			out.println("done " + title);
		}
	}

	/** One large import into an empty graph. */
	private static int batches(ApplicationContext context, PrintStream out) {
		clear(context, out);
		String title = "v" + System.currentTimeMillis();
		out.println("ready");
		out.println("begun " + title);
		add(context, AT_ONCE, title);
		out.println("done " + title);
		while (true) {
			pause();
		}
	}

	private static long things(ApplicationContext context) {
		return context.getBean(Driver.class)
			.executableQuery("MATCH (n:Thing) RETURN count(n) AS things")
			.execute()
			.records()
			.get(0)
			.get("things")
			.asLong();
	}

	private static void clear(ApplicationContext context, PrintStream out) {
		TestDatabase.clear(context.getBean(Driver.class));
		out.println("cleared");
	}

	private static void pause() {
		try {
			Thread.sleep(1000);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void add(ApplicationContext context, int things, String title) {
		byte[] file = ("{\"redthread\": \"exchange\", \"version\": 1}\n"
				+ "{\"type\": \"Document\", \"id\": \"d\", \"title\": \"%s\", \"kind\": \"PLAN\"}\n".formatted(title)
				+ IntStream.range(0, things - 1)
					.mapToObj((
							i) -> "{\"type\": \"Assignment\", \"id\": \"a%d\", \"title\": \"%s\", \"level\": \"SUB\"}\n"
								.formatted(i, title)
									+ ((i > 0)
											? "{\"link\": \"PART_OF\", \"from\": \"a%d\", \"to\": \"a%d\", \"status\": \"STATED\", \"validFrom\": \"%s\", \"evidence\": [{\"document\": \"d\"}]}\n"
												.formatted(i, i / 2,
														"2022-01-%02d".formatted(1 + title.hashCode() % 14 + 14))
											: ""))
					.collect(Collectors.joining()))
			.getBytes(StandardCharsets.UTF_8);
		ImportResult result = context.getBean(Imports.class)
			.run(List.of(new Source(title, () -> new ByteArrayInputStream(file))));
		if (!(result instanceof ImportResult.Imported)) {
			throw new IllegalStateException(Map.of(title, result).toString());
		}
	}

}
