package se.redthread.exchange.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** What can't be looked at is a finding, and hides no other. */
class PagesTests {

	@Test
	void tellsOfARowThatCantBeLookedAtAndGoesOn() {
		Graph graph = mock(Graph.class);
		given(graph.read(any())).willReturn(List.of(row("a"), row("b"), row("c")));
		Findings findings = new Findings();
		List<String> seen = new ArrayList<>();
		long rows = new Pages(graph, findings).walk(CypherFile.named("integrity/things"), "Thing", (row) -> {
			String id = row.get("id").asString();
			if (id.equals("b")) {
				throw new ClassCastException("no number");
			}
			seen.add(id);
		});
		assertThat(rows).isEqualTo(3);
		assertThat(seen).containsExactly("a", "c");
		assertThat(findings.lines()).containsExactly(
				"Thing \"b\": it can't be looked at, for something of it is of a kind that is never written (no number).");
	}

	@Test
	void keepsSomeOfEachKind() {
		Findings findings = new Findings();
		for (int i = 0; i < 300; i++) {
			findings.add("Vision \"v" + i + "\"",
					"its link SERVES to \"x" + i + "\" is borne out by no claim; it names none.");
			findings.compare("Vision \"v" + i + "\"", "", Map.of("titleKey", "is " + i), Map.of("titleKey", "other"));
		}
		findings.add("Vision \"w\"", "it has no title.");
		findings.addEach("Schema", List.of("the index a isn't there", "the index b isn't there"));
		assertThat(findings.count()).isEqualTo(603);
		assertThat(findings.lines()).hasSize(2 * 21 + 3)
			.contains("... and 280 more of this kind.", "Vision \"w\": it has no title.",
					"Schema: the index b isn't there");
	}

	private static Record row(String id) {
		return new InternalRecord(List.of("id"), List.of(Values.value(id)));
	}

}
