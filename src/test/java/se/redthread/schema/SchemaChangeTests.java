package se.redthread.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What a released client may rely on. */
class SchemaChangeTests {

	private static final Path CHANGELOG = Path.of("src/docs/schema-changelog.md");

	private static final Pattern PLACE = Pattern.compile("`([A-Za-z.]+)`");

	@Test
	void noClientOfTheLastReleaseBreaksUnlessTheChangelogSaysHow() throws Exception {
		List<String> tags = git("tag", "--list", "v*", "--merged", "HEAD", "--sort=-version:refname").lines().toList();
		assumeTrue(!tags.isEmpty(), "There is no tag v... yet, so no released client");
		assertThat(breaks(released(tags.get(0)), Sdl.text())).isSubsetOf(announced());
	}

	@Test
	void aFieldThatGoesAwayIsABreakAndOneThatComesIsNot() {
		assertThat(breaks("type Query { a: Int b: Int }", "type Query { a: Int c: Int }")).containsExactly("Query.b");
	}

	private static Set<String> breaks(String before, String now) {
		CapturingReporter reporter = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, now), reporter);
		return reporter.getBreakages().stream().map(SchemaChangeTests::place).collect(Collectors.toSet());
	}

	private static String place(DiffEvent event) {
		return (event.getFieldName() != null) ? event.getTypeName() + "." + event.getFieldName() : event.getTypeName();
	}

	/** The places that the changelog's newest entry names in code marks. */
	private static Set<String> announced() throws IOException {
		String newest = Files.readString(CHANGELOG).split("(?m)^## ", 3)[1];
		return PLACE.matcher(newest).results().map((found) -> found.group(1)).collect(Collectors.toSet());
	}

	private static String released(String tag) throws Exception {
		StringBuilder text = new StringBuilder();
		for (String file : git("ls-tree", "--name-only", tag, "schema/").lines().toList()) {
			if (file.endsWith(".graphqls")) {
				text.append(git("show", tag + ":" + file)).append('\n');
			}
		}
		return text.toString();
	}

	private static String git(String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assumeTrue(process.waitFor() == 0, "This is no Git work tree");
		return output;
	}

}
