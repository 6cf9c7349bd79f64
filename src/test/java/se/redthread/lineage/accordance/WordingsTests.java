package se.redthread.lineage.accordance;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Two wordings beside each other, word by word. */
class WordingsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Buy two boats.         | Buy two boats.           | =Buy two boats.
			Buy two boats.         | buy  two boats.          | =buy two boats.
			Buy two boats.         | Buy three boats.         | =Buy -two +three =boats.
			Buy two boats.         | Buy two boats this year. | =Buy two -boats. +boats this year.
			Do buy two boats now.  | Do buy two now.          | =Do buy two -boats =now.
			Sell all.              | Buy two boats.           | -Sell all. +Buy two boats.
			Österut                | österut                  | =österut
			-                      | Buy two boats.           | -
			Buy two boats.         | -                        | -
			""")
	void aComparisonTellsWhatWasKeptRemovedAndAdded(@Nullable String proposed, @Nullable String decided,
			@Nullable String told) {
		assertThat(told(new Wordings(proposed, decided).parts())).isEqualTo((told != null) ? told : "");
	}

	@Test
	void thePartsOfEachSideMakeItsWording() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			String proposed = words(random);
			String decided = words(random);
			List<WordingPart> parts = new Wordings(proposed, decided).parts();
			assertThat(without(parts, WordingChange.ADDED)).isEqualToIgnoringCase(proposed);
			assertThat(without(parts, WordingChange.REMOVED)).isEqualTo(decided);
			assertThat(parts).extracting(WordingPart::change)
				.asString()
				.doesNotContain("ADDED, REMOVED", "ADDED, ADDED", "REMOVED, REMOVED", "SAME, SAME");
		}
	}

	@Test
	void longWordingsStandWholeBesideEachOther() {
		String proposed = "a ".repeat(3001).strip();
		assertTimeout(Duration.ofSeconds(5),
				() -> assertThat(new Wordings(proposed, "b ".repeat(3001)).parts()).hasSize(2));
		assertTimeout(Duration.ofSeconds(5),
				() -> assertThat(new Wordings("a ".repeat(3000), "b ".repeat(3000)).parts()).hasSize(2));
		assertThat(new Wordings(proposed, proposed).parts())
			.containsExactly(new WordingPart(WordingChange.SAME, proposed));
	}

	private static String words(Random random) {
		return random.ints(1 + random.nextInt(8), 0, 3)
			.mapToObj((word) -> "abc".substring(word, word + 1))
			.collect(Collectors.joining(" "));
	}

	private static String without(List<WordingPart> parts, WordingChange change) {
		return parts.stream()
			.filter((part) -> part.change() != change)
			.map(WordingPart::text)
			.collect(Collectors.joining(" "));
	}

	private static String told(List<WordingPart> parts) {
		return parts.stream()
			.flatMap((part) -> Stream.of(sign(part.change()) + part.text()))
			.collect(Collectors.joining(" "));
	}

	private static String sign(WordingChange change) {
		return switch (change) {
			case SAME -> "=";
			case REMOVED -> "-";
			case ADDED -> "+";
		};
	}

}
