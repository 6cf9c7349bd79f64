package se.redthread.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SortKeysTests {

	@Test
	void titlesFollowSwedishRules() {
		inOrder((title) -> SortKeys.title(title, "x"), "(A)", "§ 1", "1", "a", "A", "a-b", "ab", "Ål", "ål i a");
		inOrder((title) -> SortKeys.title(title, "x"), "e", "é", "z", "å", "ä", "ö");
		inOrder((title) -> SortKeys.title(title, "x"), "arbeta", "Arbete", "Zon", "Åtgärd", "Ängslan", "Öppenhet");
	}

	@Test
	void oneLetterWrittenInTwoWaysIsOneLetter() {
		assertThat(SortKeys.title("A\u030Angstro\u0308m", "x")).isEqualTo(SortKeys.title("Ångström", "x"));
	}

	@Test
	void longTitlesAreCutBetweenCharacters() {
		String faces = "\uD83D\uDE00".repeat(500);
		assertThat(SortKeys.title(faces, "x")).isEqualTo(SortKeys.title(faces + "more", "x")).hasSizeLessThan(8000);
	}

	@Test
	void numbersAreInNaturalOrder() {
		inOrder((number) -> SortKeys.number(number, "x"), "2", "2.1", "2.4.1", "2.9", "2.10", "10", "10a");
		inOrder((number) -> SortKeys.number(number, "x"), "RS9", "RS0220170", "RS221261", "RS99999999999999999999");
		inOrder((number) -> SortKeys.number(2022L, number, "x"), 1L, 9L, 10L, 401L, null);
		inOrder((year) -> SortKeys.number(year, 5L, "x"), 1999L, 2022L, null);
	}

	@Test
	void amountsAreInOrderWithTheNegativeOnesFirst() {
		inOrder((amount) -> SortKeys.amount(amount, "x"), Long.MIN_VALUE, -800L, -1L, 0L, 1L, 99L, Long.MAX_VALUE,
				null);
	}

	@Test
	void datesAreInOrderAndWhatIsMissingIsLast() {
		inOrder((date) -> SortKeys.date(date, "x"), LocalDate.of(1999, 12, 31), LocalDate.of(2022, 1, 1), null);
	}

	@Test
	void everyKeyEndsInTheId() {
		assertThat(Stream.of(SortKeys.title("T", "x"), SortKeys.number("2", "x"), SortKeys.date(null, "x"),
				SortKeys.amount(null, "x")))
			.allMatch((key) -> key.endsWith(" x"));
	}

	@SafeVarargs
	private static <T> void inOrder(Function<T, String> key, T... values) {
		List<String> keys = Arrays.stream(values).map(key).toList();
		assertThat(keys).isSorted().doesNotHaveDuplicates();
	}

}
