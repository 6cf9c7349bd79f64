package se.redthread.change.edit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Berta Bok | Ordförande: Berta Bok         | true
			Berta Bok | Berta Boks plats i styrelsen  | true
			Berta Bok | Bok, Berta                    | true
			Berta Bok | Bertas bok                    | true
			Berta Bok | Berta läser                   | false
			Berta Bok | Bertabok                      | false
			Berta Bok | Albertas bokhylla             | false
			Bo        | Bos plats                     | true
			Bo        | Bor här                       | false
			Åsa Ö Älg | A\u030asa O\u0308 A\u0308lg bad om det | true
			X         | x säger nej                   | true
			-         | - -                           | false
			""")
	void isFoundHoweverItIsWritten(String name, String text, boolean found) {
		assertThat(new PersonName(name).isIn(text)).isEqualTo(found);
	}

}
