package se.redthread.web.cost;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RealCostTests {

	private static final Map<String, Object> BOOK = Map.of("title", "Emil");

	@Test
	void countsTheObjectsThatCame() {
		assertThat(Costs.real("{ shelf(size: 100) { title } }", Map.of("shelf", List.of(BOOK, BOOK)))).isEqualTo(2);
		assertThat(Costs.real("{ books(first: 100) { totalCount edges { node { title } } } }",
				Map.of("books", Map.of("totalCount", 9, "edges", List.of(Map.of("node", BOOK))))))
			.isEqualTo(1 + 2 + 1 + 1);
	}

	@Test
	void nothingThatDidNotComeCostsAnythingButItsField() {
		assertThat(Costs.real("{ book { title } }", Collections.singletonMap("book", null))).isZero();
		assertThat(Costs.real("{ byIds(ids: [1, 2]) { title } }", Map.of("byIds", Arrays.asList(null, BOOK))))
			.isEqualTo(1);
		assertThat(Costs.real("{ report { size } }", Collections.singletonMap("report", null))).isEqualTo(20);
	}

	@Test
	void countsWhatFragmentsChoseWhateverTheTypeWas() {
		String document = "{ a: item { ... on Book { sequels { title } } } b: item { ... on Film { scenes { title } } } }";
		assertThat(Costs.real(document,
				Map.of("a", Map.of("sequels", List.of(BOOK)), "b", Map.of("scenes", List.of(BOOK, BOOK, BOOK)))))
			.isEqualTo(2 + 4);
	}

}
