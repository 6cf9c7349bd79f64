package se.redthread.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown file, as far as the tests read it. */
record Markdown(Path file, List<String> lines) {

	private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");

	private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

	/** All that a reader is told. */
	static List<Markdown> all() {
		try (Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
			return Stream
				.concat(Stream.of("README.md", "CONTRIBUTING.md", "src/graphiql/README.md", "src/explorer/README.md")
					.map(Path::of), docs.filter((path) -> path.toString().endsWith(".md")).sorted())
				.map(Markdown::read)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Markdown read(Path file) {
		try {
			return new Markdown(file, Files.readAllLines(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The fenced blocks in order. */
	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		for (int line = 0; line < this.lines.size(); line++) {
			if (this.lines.get(line).startsWith("```")) {
				int from = line + 1;
				int to = from;
				while (!this.lines.get(to).equals("```")) {
					to++;
				}
				blocks.add(new Block(this.file + ":" + from, this.lines.get(line).substring(3),
						String.join("\n", this.lines.subList(from, to))));
				line = to;
			}
		}
		return blocks;
	}

	/** The lines outside of fenced blocks. */
	List<String> prose() {
		List<String> prose = new ArrayList<>();
		boolean fenced = false;
		for (String line : this.lines) {
			boolean fence = line.startsWith("```");
			fenced ^= fence;
			if (!fence && !fenced) {
				prose.add(line);
			}
		}
		return prose;
	}

	/** The rows of all tables whose first column has the given head. */
	List<List<String>> rows(String head) {
		List<List<String>> rows = new ArrayList<>();
		tables().forEach((table) -> {
			if (table.get(0).get(0).equals(head)) {
				rows.addAll(table.subList(1, table.size()));
			}
		});
		return rows;
	}

	/** The settings in all tables of settings, with the default that each tells. */
	Map<String, String> settings() {
		Map<String, String> settings = new LinkedHashMap<>();
		tables().forEach((table) -> {
			String head = table.get(0).get(0);
			if (head.startsWith("setting")) {
				String prefix = spans(head).findFirst().orElse("").replace("…", "");
				table.subList(1, table.size())
					.forEach((row) -> settings.put(prefix + row.get(0).replace("`", ""),
							row.get(1).equals("none") ? "" : row.get(1).replace("`", "")));
			}
		});
		return settings;
	}

	/** The tables as rows of cells, the head first. */
	private List<List<List<String>>> tables() {
		List<List<List<String>>> tables = new ArrayList<>();
		boolean inside = false;
		for (String line : prose()) {
			boolean row = line.startsWith("|");
			if (row && !inside) {
				tables.add(new ArrayList<>());
			}
			if (row && !line.startsWith("|---")) {
				tables.get(tables.size() - 1).add(cells(line));
			}
			inside = row;
		}
		return tables;
	}

	private static List<String> cells(String row) {
		return Arrays.stream(row.substring(1, row.lastIndexOf('|')).split("\\|")).map(String::strip).toList();
	}

	List<String> links() {
		return prose().stream()
			.flatMap((line) -> LINK.matcher(line).results().map((link) -> link.group(1)))
			.filter((target) -> !target.startsWith("http"))
			.toList();
	}

	/** What stands in the prose as code. */
	List<String> spans() {
		return prose().stream().flatMap(Markdown::spans).toList();
	}

	static Stream<String> spans(String text) {
		return SPAN.matcher(text).results().map((MatchResult span) -> span.group(1));
	}

	/** The names under which a page shows this file's headings. */
	Set<String> anchors() {
		return prose().stream()
			.filter((line) -> line.startsWith("#"))
			.map((line) -> line.replaceFirst("^#+ ", "")
				.toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{N} _-]", "")
				.replace(' ', '-'))
			.collect(Collectors.toSet());
	}

	/**
	 * A fenced block.
	 *
	 * @param where its file and line
	 */
	record Block(String where, String language, String text) {

		@Override
		public String toString() {
			return this.where;
		}

	}

}
