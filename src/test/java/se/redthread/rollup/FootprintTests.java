package se.redthread.rollup;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.redthread.graph.CypherFile;
import se.redthread.revision.Change;
import se.redthread.revision.Change.Touched;
import se.redthread.revision.Change.TouchedLink;
import se.redthread.rollup.Footprint.Hashes;

import static org.assertj.core.api.Assertions.assertThat;

class FootprintTests {

	private static final Footprint FOOTPRINT = new Footprint(Set.of("plan"), hashes("item"), hashes("area"),
			hashes("check"));

	@ParameterizedTest
	@CsvSource({ "STATED_IN, other, plan, true", "STATED_IN, item, other, false", "STATED_IN, item, , true",
			"FUNDS, item, other, true", "FUNDS, other, area, false", "FUNDS, , area, true",
			"RESPONSIBLE_FOR, other, item, true", "RESPONSIBLE_FOR, other, other, false", "SERVES, area, other, true",
			"SERVES, other, area, false", "PART_OF, area, other, true", "PART_OF, other, area, false",
			"MEASURES, other, area, false", "THREATENS, other, item, false", "CITES, item, plan, false" })
	void aLinkBearsOnWhatWasReadFromIt(String kind, String from, String to, boolean touched) {
		assertThat(FOOTPRINT.isTouchedBy(new Change(false, Set.of(), Set.of(new TouchedLink(kind, from, to)))))
			.isEqualTo(touched);
	}

	@ParameterizedTest
	@CsvSource({ "item, BudgetItem, true", "other, BudgetItem, false", "area, FocusArea, true",
			"area, Assignment, false", "check, BudgetCheck, true", "plan, Plan, true", "item, Claim, false",
			", BudgetItem, true", ", Clock, false" })
	void aThingBearsOnWhatWasReadOfIt(String id, String label, boolean touched) {
		assertThat(FOOTPRINT.isTouchedBy(new Change(false, Set.of(new Touched(id, Set.of("Thing", label))), Set.of())))
			.isEqualTo(touched);
	}

	@Test
	void whatCannotBeToldBearsOnAll() {
		assertThat(FOOTPRINT.isTouchedBy(Change.EVERYTHING)).isTrue();
	}

	@Test
	void allThatTheStatementReadsIsHeldAgainstChanges() {
		String text = CypherFile.named("rollup/ofPlans").text();
		assertThat(found("\\[\\w*:([A-Z_|]+)", text)).isEqualTo(new TreeSet<>(Footprint.LINKS));
		Set<String> labels = found("'([A-Z][a-zA-Z]+)' IN labels|\\(\\w*:([A-Z][a-zA-Z]+)", text);
		Stream.of(BudgetGrouping.values())
			.map(BudgetGrouping::label)
			.filter((label) -> !label.isEmpty())
			.forEach(labels::add);
		labels.remove("Thing");
		assertThat(labels).isEqualTo(new TreeSet<>(Footprint.LABELS));
	}

	private static Set<String> found(String pattern, String text) {
		Set<String> found = new TreeSet<>();
		Pattern.compile(pattern)
			.matcher(text)
			.results()
			.forEach((match) -> Stream.of(match.group(1), (match.groupCount() > 1) ? match.group(2) : null)
				.filter((group) -> group != null)
				.forEach((group) -> found.addAll(List.of(group.split("\\|")))));
		return found;
	}

	private static Hashes hashes(String... ids) {
		return Hashes.of(Stream.of(ids).map(String::hashCode).toList());
	}

}
