package se.redthread.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.redthread.model.ClaimStatus;
import se.redthread.model.ThingType;
import se.redthread.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Links, tables, commands and names in what a reader is told. */
class MarkdownTests {

	private static final Path CODE = Path.of("src/main/java/se/redthread");

	private static final Map<String, String> SETTINGS = Settings.all();

	private static final Pattern CLASS = Pattern.compile("\\b((?:[a-z]+[./])+)([A-Z]\\w*[a-z]\\w*)");

	private static final Pattern FILE = Pattern.compile("(src|schema|cypher|\\.ci)/[\\w./-]+");

	static List<Markdown> documents() {
		return Markdown.all();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everyLinkLeadsToAFileAndAHeadingThatAreThere(Markdown document) {
		assertThat(document.links()).allSatisfy((link) -> {
			String[] parts = link.split("#", 2);
			Path file = parts[0].isEmpty() ? document.file() : document.file().resolveSibling(parts[0]).normalize();
			assertThat(file).exists();
			if (parts.length == 2) {
				assertThat(Markdown.read(file).anchors()).contains(parts[1]);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everySettingInATableExistsWithTheDefaultThatItTells(Markdown document) {
		assertThat(document.settings()).allSatisfy((name, value) -> assertThat(SETTINGS).containsEntry(name, value));
	}

	@Test
	void everySettingOfOursIsTold() {
		assertThat(Settings.own()).hasSizeGreaterThan(20);
		assertThat(Stream.of("operations", "limits")
			.flatMap((name) -> document("src/docs/" + name + ".md").settings().keySet().stream()))
			.containsAll(Settings.own().keySet())
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everyCommandExists(Markdown document) {
		Stream<String> blocks = document.blocks()
			.stream()
			.filter((block) -> block.language().equals("bash"))
			.flatMap((block) -> block.text().lines());
		Stream<String> spans = document.spans()
			.stream()
			.filter((span) -> span.startsWith("mvn ") || span.startsWith("java -jar"));
		assertThat(Stream.concat(blocks, spans)).allSatisfy((line) -> Commands.check(line, SETTINGS.keySet()));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everyFileThatIsNamedIsThere(Markdown document) {
		assertThat(document.spans()).filteredOn(MarkdownTests::isFile)
			.allMatch((span) -> Files.exists(Path.of(span)) || Files.exists(document.file().resolveSibling(span)));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everyClassThatIsNamedIsThere(Markdown document) {
		Stream<String> drawn = document.blocks()
			.stream()
			.filter((block) -> block.language().equals("text"))
			.map(Markdown.Block::text);
		assertThat(Stream.concat(document.spans().stream(), drawn)
			.filter((text) -> !isFile(text))
			.flatMap((text) -> CLASS.matcher(text).results())
			.filter((name) -> !isClass(name))
			.map(MatchResult::group)).isEmpty();
	}

	/** A placeholder such as NAME stands for many files. */
	private static boolean isFile(String span) {
		return FILE.matcher(span).matches() && !span.matches(".*[A-Z]{4}.*") && !CLASS.matcher(span).matches();
	}

	private static boolean isClass(MatchResult name) {
		String path = name.group(1).replace('.', '/') + name.group(2) + ".java";
		return Stream.of(CODE, Path.of("src/test/java/se/redthread"), Path.of(""))
			.anyMatch((folder) -> Files.exists(folder.resolve(path)));
	}

	@Test
	void theModelNamesEveryTypeOnce() {
		assertThat(document("src/docs/model.md").rows("type").stream().flatMap((row) -> Markdown.spans(row.get(0))))
			.containsExactlyInAnyOrderElementsOf(Stream.of(ThingType.values()).map(ThingType::label).toList());
	}

	@Test
	void theModelsTableOfLinksIsWhatTheCodeAllows() {
		Map<String, String> said = new TreeMap<>();
		new Parser().parseDocument(Settings.read(Path.of("schema/thing.graphqls")))
			.getDefinitionsOfType(EnumTypeDefinition.class)
			.stream()
			.filter((type) -> type.getName().equals("LinkKind"))
			.flatMap((type) -> type.getEnumValueDefinitions().stream())
			.forEach((value) -> said.put(value.getName(), Objects.requireNonNull(value.getDescription()).getContent()));
		List<String> rows = LinkTable.rows(said);
		assertThat(String.join("\n", document("src/docs/model.md").prose())).contains(String.join("\n", rows));
	}

	@Test
	void theModelTellsEveryStatusAndWhichCount() {
		assertThat(document("src/docs/model.md").rows("status"))
			.extracting((row) -> code(row.get(0)) + " " + row.get(3))
			.containsExactly(Stream.of(ClaimStatus.values())
				.map((status) -> status + (status.counts() ? " yes" : " no"))
				.toArray(String[]::new));
	}

	@Test
	void operationsTellsWhatToDoAboutEveryCode() {
		assertThat(document("src/docs/operations.md").rows("code")).extracting((row) -> code(row.get(0)))
			.containsExactly(Stream.of(ProblemCode.values()).map(Enum::name).toArray(String[]::new));
	}

	@Test
	void operationsQuotesRefusalsAsTheyAreSaid() {
		List<String> said = new ArrayList<>();
		document("src/docs/operations.md").rows("what it says")
			.forEach((row) -> said.addAll(List.of(code(row.get(0)).split("…"))));
		assertThat(said).map(String::strip)
			.filteredOn((part) -> !part.isEmpty())
			.hasSizeGreaterThan(10)
			.allSatisfy((part) -> assertThat(sentences()).as(part).contains(part));
	}

	/** All code, with texts joined that are broken over lines and values. */
	private static String sentences() {
		try (Stream<Path> files = Files.walk(CODE)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(Settings::read)
				.map((code) -> code.replaceAll("\"\\s*\\+\\s*\"", ""))
				.collect(Collectors.joining("\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Markdown document(String file) {
		return Markdown.read(Path.of(file));
	}

	private static String code(String cell) {
		assertThat(cell).startsWith("`").endsWith("`");
		return cell.substring(1, cell.length() - 1);
	}

}
