package se.redthread.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.redthread.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SearchWordsTests {

	@Test
	void leavesOutWhatTheIndexLeavesOut() {
		CharArraySet index = SwedishAnalyzer.getDefaultStopSet();
		Set<String> words = index.stream().map((word) -> new String((char[]) word)).collect(Collectors.toSet());
		// Later versions than the one that is embedded leave it out
		words.add("sitt");
		assertThat(SearchWords.STOP_WORDS).containsExactlyInAnyOrderElementsOf(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			lustgas             | +(lustgas lustgas*)
			Uppdraget lustgasen | +(uppdraget uppdraget* uppdrag) +(lustgasen lustgasen* lustgas)
			FVIS / VISUS        | +(fvis fvis*) +(visus visus*)
			§401                | +(401 401*)
			"Grön omställning"  | +(grön grön*) +(omställning omställning*)
			mål och budget      | +(mål mål*) +(budget budget* budg)
			title:* OR (        | +(title title*) +(or or*)
			a AND NOT b~2^4     | +(a a*) +(and and*) +(not not*) +(b b*) +(2 2*) +(4 4*)
			EU:s                | +("eu:s" eu\\:s* (+(eu eu*) +(s s*)))
			2.4.1               | +("2.4.1" 2.4.1* (+(2 2*) +(4 4*) +(1 1*)))
			och.att             | +("och.att" och.att*)
			""")
	void takesWhatWasTypedAsWordsAndNeverAsSyntax(String typed, String query) {
		assertThat(SearchWords.of(typed).query()).isEqualTo(query);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Mål och bu | +(mål*) +(och*) +(bu*)
			EU:s       | +(eu\\:s* (+eu +s*))
			2.4        | +(2.4* (+2 +4*))
			d d "d*"   | +(d*)
			""")
	void takesWhatIsTypedAsBeginnings(String typed, String query) {
		assertThat(SearchWords.of(typed).beginnings()).isEqualTo(query);
	}

	@Test
	void looksForWordsInTheFieldsThatAreGiven() {
		assertThat(SearchWords.of("lustgas på").query(List.of("title", "caseNumber")))
			.isEqualTo("+(title:(lustgas lustgas*) caseNumber:(lustgas lustgas*))");
	}

	@Test
	void readsALetterWithItsMarkApartAsOneLetter() {
		assertThat(SearchWords.of("Fo\u0308rsta\u030a").words()).containsExactly("förstå");
	}

	@ParameterizedTest
	@ValueSource(strings = { "och", "att och i", "*", "\"\"", "- + ! ( )", "😀" })
	void isEmptyWhenNoWordIsLeft(String typed) {
		assertThat(SearchWords.of(typed).isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "  ", "\t\n", "\u00A0", "\u2007 \u202F", "\u3000", "\u0085", "\u001F", "\u200B", "\uFEFF" })
	void refusesABlankText(String typed) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> SearchWords.of(typed))
			.withMessage("text is blank. Give a word to look for, or leave text out.");
	}

	@Test
	void refusesALongText() {
		assertThat(SearchWords.of("x".repeat(200)).words()).hasSize(1);
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> SearchWords.of("x".repeat(201)))
			.withMessage("text is 201 characters long, and at most 200 are looked for. "
					+ "Shorten it to the words that matter.");
	}

}
