package se.redthread.search;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which words of a text a search marks, and how a long text is cut around them. */
class SearchMarksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			lustgas        | Lustgasdestruktion och lustgasen          | Lustgasdestruktion lustgasen
			uppdragen      | Ett uppdrag, uppdragens uppdragsgivare     | uppdrag uppdragens
			lustgasen      | Lustgas och lustgasens                     | Lustgas lustgasens
			uppdraget      | Uppdrag, uppdragen                         | Uppdrag uppdragen
			mål och        | Mål och målvärden                          | Mål målvärden
			§ 401          | §401 och 1401                              | 401
			EU:s           | EU:s mål, EUs och EU                       | EU:s
			EU:s           | Om EU                                      | EU
			vård           | Hälso- och sjukvård                        |
			förstå         | Fo\u0308rsta\u030a det                     | Fo\u0308rsta\u030a
			2.4            | Avsnitt 2.4.1 och 2.10                     | 2.4.1
			""")
	void marksWhatBeginsWithAWordOrSharesItsStem(String typed, String text, String marked) {
		assertThat(marked(SearchMarks.ofHits(SearchWords.of(typed)), text)).isEqualTo((marked != null) ? marked : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			och      | Mål och budget   | och
			uppdrage | Ett uppdrag      |
			mål o    | Mål och omvärld  | Mål och omvärld
			""")
	void marksBeginningsOnlyWhereOneTypes(String typed, String text, String marked) {
		assertThat(marked(SearchMarks.ofBeginnings(SearchWords.of(typed)), text))
			.isEqualTo((marked != null) ? marked : "");
	}

	@Test
	void showsALongTextAroundTheFirstWordFound() {
		String text = "början ".repeat(30) + "och så lustgas mitt\ni texten " + "slutet ".repeat(30) + "lustgas";
		SearchMatch match = SearchMatch.of(SearchField.DESCRIPTION, text,
				SearchMarks.ofHits(SearchWords.of("lustgas")).in(text));
		assertThat(match.text()).startsWith("…början ").endsWith(" slutet…").contains("så lustgas mitt i");
		assertThat(match.text().length()).isBetween(140, 162);
		assertThat(match.highlights()).singleElement()
			.satisfies((mark) -> assertThat(match.text().substring(mark.from(), mark.to())).isEqualTo("lustgas"));
	}

	@Test
	void cutsNoLetterInTwoWhereThereIsNoBlank() {
		String text = "lustgas" + "😀".repeat(200);
		SearchMatch match = SearchMatch.of(SearchField.WORDING, text,
				SearchMarks.ofHits(SearchWords.of("lustgas")).in(text));
		assertThat(match.text()).endsWith("😀…");
	}

	private static String marked(SearchMarks marks, String text) {
		return marks.in(text)
			.stream()
			.map((mark) -> text.substring(mark.from(), mark.to()))
			.collect(Collectors.joining(" "));
	}

}
