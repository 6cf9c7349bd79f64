package se.redthread.docs;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ShortenedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			{"a": 1, "b": "…"}    | {"b": "…", "a": 1}
			{"a": 1, …}           | {"a": 1, "b": 2}
			{…}                   | {}
			[1, …]                | [1]
			[1, …, 4]             | [1, 2, 3, 4]
			[…, 2, …, 4, …]       | [1, 2, 3, 4, 5]
			{"a": [{"b": 1, …}]}  | {"a": [{"b": 1, "c": 2}]}
			{"a": "\\"{", …}      | {"a": "\\"{", "c": 2}
			""")
	void fitsWhatItShortens(String shown, String whole) {
		assertThat(Shortened.parse(shown).fits(new JsonMapper().readTree(whole))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			{"a": 1}              | {"a": 1, "b": 2}
			{"a": 1, …}           | {"a": 2, "b": 2}
			{"a": 1, …}           | {"b": 2}
			{"a": null, …}        | {"b": 2}
			[1, …]                | [2, 1]
			[…, 1]                | [1, 2]
			[1, …, 4]             | [1]
			[]                    | [1]
			{"a": [{"b": 1, …}]}  | {"a": [{"b": 1}, {"b": 1}]}
			{"a": "1"}            | {"a": 1}
			""")
	void doesNotFitWhatSaysSomethingElse(String shown, String whole) {
		assertThat(Shortened.parse(shown).fits(new JsonMapper().readTree(whole))).isFalse();
	}

}
