package se.redthread.exchange.integrity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.redthread.exchange.ImportResult;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** A small file that has a bit of everything; each copy of it has ids of its own. */
final class OwnFile {

	private static final String HEADER = "{'redthread': 'exchange', 'version': 1, 'assertedBy': 'A test'}";

	private static final String[] FILE = {
			"{'type': 'Document', 'id': '~d', 'title': 'D', 'kind': 'PLAN', 'date': '2022-02-28'}",
			"{'type': 'Organization', 'id': '~o', 'title': 'O', 'kind': 'BODY'}",
			"{'type': 'FocusArea', 'id': '~f', 'title': 'Grön', 'origin': 'ASSEMBLY', 'number': '2.10'}",
			"{'type': 'Assignment', 'id': '~a', 'title': 'A', 'level': 'COMMON', 'validFrom': '2022-01-01', 'validTo': '2023-01-01'}",
			"{'type': 'Assignment', 'id': '~b', 'title': 'B', 'level': 'SUB'}",
			"{'type': 'BudgetItem', 'id': '~i', 'title': 'I', 'kind': 'INVESTMENT', 'total': '-0.50', 'amounts': [{'year': 2023, 'amount': '-453100000.00'}, {'year': 2022, 'amount': '0.01'}]}",
			"{'type': 'Case', 'id': '~c', 'title': 'C', 'caseNumber': 'RS~'}",
			"{'type': 'AgendaItem', 'id': '~p', 'title': 'P', 'body': '~o', 'year': 2022, 'number': 401}",
			"{'link': 'SERVES', 'from': '~a', 'to': '~f', 'status': 'STATED', 'validFrom': '2022-01-01', 'evidence': [{'document': '~d', 'section': '2.10', 'line': 7}, {'document': '~d', 'page': 3}]}",
			"{'link': 'PART_OF', 'from': '~b', 'to': '~a', 'status': 'STATED', 'evidence': [{'document': '~d', 'line': 1}]}",
			"{'link': 'FUNDS', 'from': '~i', 'to': '~a', 'status': 'SUGGESTED', 'share': '62.5', 'confidence': 0.8, 'reason': 'It fits.'}",
			"{'link': 'FUNDS', 'from': '~i', 'to': '~f', 'status': 'SUGGESTED', 'share': '37.5', 'confidence': 0.8, 'reason': 'It fits.'}",
			"{'link': 'REFERS_TO', 'from': '~a', 'to': '~c', 'status': 'REJECTED', 'decidedBy': 'Somebody', 'decidedAt': '2022-11-29T08:30:00Z'}" };

	private OwnFile() {
	}

	/** Copies of the file, in which something has changed twice. */
	static void addWithChanges(Imports imports, int copies) {
		String all = IntStream.range(0, copies)
			.mapToObj((i) -> of(i, String.join("\n", FILE)))
			.collect(Collectors.joining("\n"))
			.replace('\'', '"');
		add(imports, all);
		add(imports, all.replace("\"A\"", "\"Å\"").replace("\"line\": 7", "\"line\": 8"));
		add(imports, all.replace("\"A\"", "\"Ä\"").replace("\"line\": 7", "\"line\": 9"));
	}

	private static void add(Imports imports, String lines) {
		byte[] file = (HEADER.replace('\'', '"') + "\n" + lines).getBytes(StandardCharsets.UTF_8);
		assertThat(imports.run(List.of(new Source("own", () -> new ByteArrayInputStream(file)))))
			.isInstanceOf(ImportResult.Imported.class);
	}

	static String of(int copy, String text) {
		return text.replace("~", "copy-%02d-".formatted(copy));
	}

}
