package se.redthread.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a restore puts in, the undoing of one that was cut off takes away. */
class UndoTests {

	private static final Pattern IDENTITY = Pattern.compile("\\(\\w+:(\\w+)\\) REQUIRE \\w+\\.id IS UNIQUE");

	private static final Set<String> STAYS = Set.of("Clock", "ImportMark");

	@Test
	void takesAwayEveryLabelThatASchemaScriptGivesAnId() throws IOException {
		String undo = Files.readString(Path.of("cypher/exchange/undoNodes.cypher"));
		assertThat(labels()).contains("Thing", "Claim")
			.filteredOn((label) -> !STAYS.contains(label))
			.allSatisfy((label) -> assertThat(undo).containsPattern("[:|]" + label + "\\b"));
	}

	private static List<String> labels() throws IOException {
		try (Stream<Path> scripts = Files.list(Path.of("cypher/schema"))) {
			return scripts.map(UndoTests::text)
				.flatMap((text) -> IDENTITY.matcher(text).results().map((label) -> label.group(1)))
				.toList();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
