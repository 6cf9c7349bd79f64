package se.redthread.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every fault of a line or between lines, by the table in faults.txt. */
class FaultTests {

	private static final List<String> SOUND = List.of(Lines.HEADER,
			"{'type': 'Document', 'id': 'd', 'title': 'D', 'kind': 'PLAN'}",
			"{'type': 'Vision', 'id': 'v', 'title': 'V'}",
			"{'type': 'FocusArea', 'id': 'f', 'title': 'F', 'origin': 'ASSEMBLY'}",
			"{'type': 'Assignment', 'id': 'a', 'title': 'A', 'level': 'COMMON'}",
			"{'type': 'Assignment', 'id': 'a2', 'title': 'A', 'level': 'SUB'}",
			"{'type': 'BudgetItem', 'id': 'b', 'title': 'B', 'kind': 'INVESTMENT'}",
			"{'type': 'Organization', 'id': 'o', 'title': 'O', 'kind': 'BODY'}");

	@ParameterizedTest
	@MethodSource("blocks")
	void areToldByLine(String block) {
		List<String> added = block.lines().filter((line) -> !line.startsWith("  ->")).toList();
		List<String> told = block.lines()
			.filter((line) -> line.startsWith("  ->"))
			.map((line) -> line.replace("  -> ", "file:"))
			.toList();
		assertThat(
				Lines.faults(Lines.file("file", Stream.concat(SOUND.stream(), added.stream()).toArray(String[]::new))))
			.isEqualTo(told);
	}

	static Stream<String> blocks() throws IOException {
		try (InputStream in = FaultTests.class.getResourceAsStream("/exchange/faults.txt")) {
			String table = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*$", "");
			return Stream.of(table.strip().split("\\n\\s*\\n")).map((block) -> block.replaceAll("^\\n+", ""));
		}
	}

}
