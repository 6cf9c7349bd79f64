package se.redthread.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be wrong with a file as a whole, before any line says anything. */
class FileFaultTests {

	private static final String VISION = "{'type': 'Vision', 'id': 'x', 'title': 'Åäö \uD83D\uDE00'}";

	@ParameterizedTest
	@ValueSource(strings = { "H", "H\n", "H\r\n", "H\nV", "H\r\nV\r\n", "H\nV\n\n \t\n" })
	void acceptsEitherLineEndAndBlankLinesAtTheEnd(String file) {
		assertThat(faults(file, StandardCharsets.UTF_8)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false,
			textBlock = """
					``|UTF-8|: the file is empty. Its first line is the header {"redthread": "exchange", "version": 1}.
					/ /|UTF-8|: the file is empty. Its first line is the header {"redthread": "exchange", "version": 1}.
					V|UTF-8|:1: the first line must be the header {"redthread": "exchange", "version": 1}.
					H//V|UTF-8|:2: the line is blank. Blank lines may stand at the end of the file only.
					\uFEFFH|UTF-8|:1: the file begins with a byte order mark. Save it as UTF-8 without one.
					H|UTF-16|:1: the file is in UTF-16. Save it as UTF-8.
					H/V|Windows-1252|:2: byte 41 of the line (0xC5) is not UTF-8. Save the file as UTF-8; it is probably in Latin-1 or Windows-1252.
					H/H|UTF-8|:2: the header stands on the first line of a file and nowhere else.
					{'redthread': 'exchange', 'version': 2}|UTF-8|:1: the file is of version 2 of the format, and this program reads version 1.
					{'redthread': 'exchange', 'version': '1'}|UTF-8|:1: "version" is the text "1"; it must be 1.
					{'redthread': 'change', 'version': 1}|UTF-8|:1: "redthread" is the text "change"; it must be "exchange".
					{'redthread': 'exchange', 'version': 1, 'by': 'x'}|UTF-8|:1: "by" is not a field of the header. Its fields are redthread, version, title, assertedBy.
					""")
	void tellsWhatIsWrongWithTheFile(String file, Charset charset, String fault) {
		assertThat(faults(file.replace('/', '\n'), charset)).containsExactly("file" + fault);
	}

	private static List<String> faults(String file, Charset charset) {
		String text = file.replace("H", Lines.HEADER).replace("V", VISION).replace('\'', '"');
		return Lines.faults(Lines.file("file", text.getBytes(charset)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"redthread":"archive","version":1} | the file is a backup; use restore to put it into an empty graph.
			{"redthread": "exchange"}           | the file is packed by gzip; unpack it and import what was in it.
			``                                  | the file is packed by gzip; unpack it and import what was in it.
			""")
	void tellsInOneSentenceThatAFileIsPacked(String text, String fault) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write((text + "\n" + "x\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
		}
		assertThat(Lines.faults(Lines.file("file", bytes.toByteArray()))).containsExactly("file: " + fault);
	}

	@Test
	void tellsThatAFileIsAnUnpackedBackup() {
		assertThat(Lines.faults(
				Lines.file("file", "{\"redthread\":\"archive\",\"version\":1}\nx\n".getBytes(StandardCharsets.UTF_8))))
			.containsExactly(
					"file: the file is a backup that was unpacked; use restore, with the file as backup wrote it.");
	}

	@Test
	void refusesALineLongerThanAMegabyteAndReadsOn() {
		assertThat(Lines.faults(Lines.file("file", Lines.HEADER, "{'type': '" + "x".repeat(1_000_000) + "'}", "no")))
			.satisfiesExactly((first) -> assertThat(first).isEqualTo(
					"file:2: the line is longer than one megabyte (1000000 bytes), the most that one line may be."),
					(second) -> assertThat(second).startsWith("file:3: the line is not JSON"));
	}

	@Test
	void refusesNumbersAndNestingBeyondReason() {
		assertThat(Lines.faults(Lines.file("file", Lines.HEADER, "{'type': " + "1".repeat(2000) + "}",
				"{'type': " + "[".repeat(2000) + "]".repeat(2000) + "}")))
			.containsExactly("file:2: a number is longer, or objects are nested deeper, than any line needs.",
					"file:3: a number is longer, or objects are nested deeper, than any line needs.");
	}

	@Test
	void tellsTheFirstTwoHundredFaultsAndCountsTheOthers() {
		String[] lines = Stream
			.concat(Stream.of(Lines.HEADER),
					IntStream.rangeClosed(1, 1000).mapToObj((i) -> "{'type': 'Vision', 'id': 'x" + i + "'}"))
			.toArray(String[]::new);
		assertThat(Lines.faults(Lines.file("file", lines))).hasSize(201)
			.endsWith("... and 800 more.")
			.first()
			.isEqualTo("file:2: \"title\" is missing: a Vision has to give type, id, title.");
	}

	@Test
	void takesSeveralFilesAsOneImport() {
		String link = "{'link': 'SERVES', 'from': 's', 'to': 'x', 'status': 'SUGGESTED', 'reason': 'r', 'confidence': 1}";
		assertThat(Lines.faults(Lines.file("one", Lines.HEADER, link, "{'type': 'Vision', 'id': 'x', 'title': 'T'}"),
				Lines.file("two", Lines.HEADER, "{'type': 'Strategy', 'id': 's', 'title': 'T', 'kind': 'AREA'}")))
			.isEmpty();
		assertThat(Lines.faults(Lines.file("one", Lines.HEADER, "{'type': 'Vision', 'id': 'x', 'title': 'T'}"),
				Lines.file("two", Lines.HEADER, "{'type': 'Vision', 'id': 'x', 'title': 'T'}")))
			.containsExactly(
					"two:2: the id \"x\" is given twice; it stands on line 2 of one already. Every thing has an id of its own.");
	}

	@Test
	void findsNoCircleInAChainOfFiftyThousandAndOneWhereItIsClosed() {
		Stream<String> things = IntStream.range(0, 50_000)
			.mapToObj((i) -> "{'type': 'Assignment', 'id': 'a" + i + "', 'title': 'T', 'level': 'SUB'}");
		Stream<String> links = IntStream.range(1, 50_000).mapToObj((i) -> partOf(i - 1, i));
		List<String> chain = Stream.of(Stream.of(Lines.HEADER), things, links).flatMap((part) -> part).toList();
		assertThat(Lines.faults(Lines.file("file", chain.toArray(String[]::new)))).isEmpty();
		assertThat(Lines.faults(
				Lines.file("file", Stream.concat(chain.stream(), Stream.of(partOf(49_999, 0))).toArray(String[]::new))))
			.singleElement()
			.asString()
			.startsWith("file:100001: the chain would run in a circle: \"a0\" PART_OF \"a1\" PART_OF ")
			.endsWith(" and so on, 50000 links in all.");
	}

	private static String partOf(int from, int to) {
		return "{'link': 'PART_OF', 'from': 'a" + from + "', 'to': 'a" + to
				+ "', 'status': 'SUGGESTED', 'reason': 'r', 'confidence': 1}";
	}

}
