package se.redthread.search;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which texts are numbers, and what a title may be to be the text. */
class SearchWaysTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			lustgas      | thing_text 2, thing_text 1
			och          | thing_title 1
			401/2022     | thing_text 2, thing_text 1, thing_title 0 2022, thing_title 0
			§ 401 / 2022 | thing_text 2, thing_text 1, thing_title 0 2022, thing_title 0
			RS 220170    | thing_text 2, thing_text 1, thing_title 0
			RS220170     | thing_text 2, thing_text 1
			"§401/2022"  | thing_text 2, thing_text 1, thing_title 0 2022, thing_title 0
			§\u00A0401/2022  | thing_text 2, thing_text 1, thing_title 0 2022, thing_title 0
			""")
	void looksForNumbersBesideWords(String typed, String ways) {
		assertThat(of(typed).all()
			.stream()
			.map((way) -> way.get("index") + " " + way.get("rank")
					+ (way.containsKey("year") ? " " + way.get("year") : ""))
			.collect(Collectors.joining(", "))).isEqualTo(ways);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Grön  omställning  | grön omställning
			"Grön omställning" | "grön omställning";grön omställning
			§ 401              | § 401;§401
			§401               | §401
			401                | 401
			Vad?               | vad;vad?
			""")
	void takesATitleForTheTextWhateverStandsAroundIt(String typed, String forms) {
		assertThat(of(typed).exact()).containsExactlyInAnyOrder(forms.split(";"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			lust        | +(lust*) 2
			401/        | +(401*) 2
			§401/20     | +(401*) +(20*) 2, paragraph:401 1 20, caseNumber:40120 0, caseNumber:40120* 1
			"401/2022"  | +(401*) +(2022*) 2, paragraph:401 0 2022, caseNumber:4012022 0, caseNumber:4012022* 1
			RS 2201     | +(rs*) +(2201*) 2, caseNumber:rs2201 0, caseNumber:rs2201* 1
			""")
	void suggestsNumbersBesideWordsWhileTheyAreTyped(String typed, String ways) {
		assertThat(of(typed).beginnings()
			.stream()
			.map((way) -> way.get("query") + " " + way.get("rank")
					+ (way.containsKey("year") ? " " + way.get("year") : ""))
			.collect(Collectors.joining(", "))).isEqualTo(ways);
	}

	private static SearchWays of(String text) {
		return new SearchWays(text, SearchWords.of(text));
	}

}
