package se.redthread.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.neo4j.driver.Driver;
import se.redthread.GraphTest;
import se.redthread.TestDatabase;
import se.redthread.intake.write.Counts;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However an import is cut and ordered, and whatever came before, the same comes of it.
 */
@GraphTest
class RandomImportIT {

	/** What lines of a dump hold that tell of former states and of changes. */
	private static final List<String> RECORD = List.of("Version", "FORMER_", "Clock", "[\"ChangeSet\"]");

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	@RepeatedTest(8)
	void theGraphIsWhatTheFilesSayLast(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<String> first = lines(random, 40);
		List<String> last = changed(random, first);
		TestDatabase.clear(this.driver);
		run(last);
		List<String> expected = content();
		TestDatabase.clear(this.driver);
		run(first);
		ImportResult.Imported result = run(last);
		assertThat(content()).isEqualTo(expected);
		long versions = Dump.of(this.driver).stream().filter((line) -> line.contains("Version")).count();
		assertThat(versions).isEqualTo(result.things().changed() + result.links().changed());
		List<String> before = Dump.of(this.driver);
		Collections.shuffle(last, random);
		ImportResult.Imported again = run(last);
		assertThat(again.things()).isEqualTo(new Counts(0, 0, 40));
		assertThat(again.links().unchanged()).isEqualTo(last.size() - 40);
		assertThat(Dump.of(this.driver)).isEqualTo(before);
	}

	/** Things and links of random kinds; each links only to those before it. */
	private static List<String> lines(Random random, int things) {
		List<String> lines = new ArrayList<>(List.of("{'type': 'Document', 'id': 't0', 'title': 'T', 'kind': 'PLAN'}"));
		for (int i = 1; i < things; i++) {
			lines.add("{'type': 'Assignment', 'id': 't" + i + "', 'title': '" + (char) ('a' + random.nextInt(26))
					+ "', 'level': 'SUB'}");
			for (int j = 1 + random.nextInt(i); j < i && random.nextBoolean(); j++) {
				lines.add("{'link': 'PART_OF', 'from': 't" + i + "', 'to': 't" + j
						+ "', 'status': 'STATED', 'evidence': [{'document': 't0', 'line': " + (1 + random.nextInt(9))
						+ "}]}");
			}
		}
		return lines;
	}

	private static List<String> changed(Random random, List<String> lines) {
		return new ArrayList<>(lines.stream().map((line) -> random.nextInt(3) > 0 ? line : switch (random.nextInt(3)) {
			case 0 -> line.replace("'line': 1", "'page': 2, 'line': 1");
			case 1 -> line.replace("'status': 'STATED'",
					"'decidedBy': 'x', 'decidedAt': '2022-01-01T00:00:00Z', 'status': 'REJECTED'");
			default -> line.replace("'title': '", "'title': 'Å");
		}).toList());
	}

	private ImportResult.Imported run(List<String> lines) {
		List<String> file = new ArrayList<>(lines);
		file.add(0, Lines.HEADER);
		int half = 1 + lines.size() / 2;
		List<String> rest = new ArrayList<>(file.subList(half, file.size()));
		rest.add(0, Lines.HEADER);
		return (ImportResult.Imported) this.imports
			.run(List.of(Lines.file("one", file.subList(0, half).toArray(String[]::new)),
					Lines.file("two", rest.toArray(String[]::new))));
	}

	/** What the graph says now, whenever it was said. */
	private List<String> content() {
		return Dump.of(this.driver)
			.stream()
			.filter((line) -> RECORD.stream().noneMatch(line::contains))
			.map((line) -> line.replaceAll("(knownFrom|version)=[^,}]*", ""))
			.toList();
	}

}
