package se.redthread.gap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;
import se.redthread.assignment.Assignment;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;

import static org.assertj.core.api.Assertions.assertThat;

class GapWordsTests {

	private static final Thing THING = thing("a");

	@Test
	void anAssignmentThatReachesNothingIsMendedAtItself() {
		GapWords words = words(GapKind.ASSIGNMENT_WITHOUT_STRATEGY, List.of(THING), List.of());
		assertThat(words.missing())
			.isEqualTo("No stated, confirmed or derived link leads on to a strategy or vision from it.");
		assertThat(words.remedy()).isEqualTo("State which strategy or vision \"a\" serves.");
	}

	@Test
	void oneThatReachesSeveralIsMendedAtEach() {
		GapWords words = words(GapKind.ASSIGNMENT_WITHOUT_STRATEGY, things("b", "c"), List.of());
		assertThat(words.missing()).endsWith("from \"b\", \"c\", the topmost things that it reaches.");
		assertThat(words.remedy()).isEqualTo("State which strategy or vision \"b\", \"c\" serves, each of them.");
	}

	@Test
	void manyTitlesAreToldInPart() {
		assertThat(
				words(GapKind.ASSIGNMENT_WITHOUT_INDICATOR, List.of(THING), things("b", "c", "d", "e", "f")).missing())
			.endsWith("; what lies above it is measured: \"b\", \"c\", \"d\" and 2 more.");
	}

	private static GapWords words(GapKind kind, List<Thing> mends, List<Thing> told) {
		return new GapWords(kind, THING, null, mends, told);
	}

	private static List<Thing> things(String... titles) {
		return Stream.of(titles).map(GapWordsTests::thing).toList();
	}

	private static Thing thing(String title) {
		return new Assignment(new Row(Values.value(Map.of("id", title, "title", title))));
	}

}
