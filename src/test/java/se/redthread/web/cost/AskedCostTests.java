package se.redthread.web.cost;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.redthread.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AskedCostTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# an object costs 1, a value nothing
			{ __typename }                                                   | 0
			{ book { title } }                                               | 1
			{ book { title author { name } } }                               | 2
			# what is asked twice comes once
			{ book { title } book { author { name } } }                      | 2
			{ a: book { title } b: book { title } }                          | 2
			# a list is as long as told, else as assumed
			{ shelf(size: 3) { title } }                                     | 3
			{ shelf { title } }                                              | 7
			{ shelf(size: null) { title } }                                  | 5
			{ all { title } }                                                | 5
			{ tags }                                                         | 0
			{ byIds(ids: ["a", "b", "c", "d"]) { title } }                   | 4
			{ book { sequels { title } } }                                   | 4
			{ shelf(size: -9) { title } }                                    | 0
			# a connection hands its length on to its lists
			{ books(first: 10) { nodes { title } } }                         | 11
			{ books(first: 10) { edges { node { title } } } }                | 21
			{ books(first: 10, last: 20) { nodes { title } } }               | 21
			{ books { nodes { title } } }                                    | 51
			{ books(first: 10) { totalCount } }                              | 3
			# lists within lists multiply
			{ shelf(size: 10) { sequels(first: 10) { sequels(first: 10) { title } } } }  | 1110
			{ books(first: 100) { nodes { author { books(first: 100) { nodes { title } } } } } } | 10301
			# weights of fields, types, values and arguments
			{ report { size } }                                              | 25
			{ report { text } }                                              | 25.5
			{ report(deep: true) { size } }                                  | 55
			# of the types that a thing can be, the dearest counts
			{ item { title } }                                               | 1
			{ item { ... on Book { author { name } } ... on Film { scenes { title } } } } | 41
			{ item { ...F } } fragment F on Item { author { name } ... on Book { sequels { title } } } | 5
			{ items(first: 2) { ... on Film { scenes { title } } author { name } } } | 84
			# what is skipped costs nothing
			{ book @skip(if: true) { title } }                               | 0
			{ book { ... @include(if: false) { author { name } } } }         | 1
			mutation { publish { title } }                                   | 11
			{ __schema { types { name } } }                                  | 100
			""")
	void aDocumentCosts(String document, double cost) {
		assertThat(Costs.asked(document, Map.of())).isEqualTo(cost);
	}

	@Test
	void variablesTellLengthsAndConditions() {
		String document = "query($n: Int, $ids: [ID!]!, $all: Boolean!) { shelf(size: $n) { title } "
				+ "byIds(ids: $ids) { title } book @include(if: $all) { title } }";
		assertThat(Costs.asked(document, Map.of("n", 3, "ids", List.of("a", "b"), "all", true))).isEqualTo(6);
		assertThat(Costs.asked(document, Map.of("ids", List.of(), "all", false))).isEqualTo(7);
		assertThat(Costs.asked(document, Collections.singletonMap("n", null))).isEqualTo(10);
	}

	@Test
	void aCostBeyondAllNumbersIsStillMoreThanAnyLimit() {
		String document = "{ " + "shelf(size: 2147483647) { sequels(first: 2147483647) { ".repeat(1)
				+ "sequels(first: 2147483647) { ".repeat(40) + "title" + " }".repeat(43);
		assertThat(Costs.asked(document, Map.of())).isGreaterThan(1e300);
		assertThat((long) Math.ceil(Costs.asked(document, Map.of()))).isEqualTo(Long.MAX_VALUE);
	}

	@Test
	void fragmentsThatSpreadEachOtherTwiceAreNotWalkedTwice() {
		StringBuilder document = new StringBuilder("{ item { ...F0 } }");
		for (int i = 0; i < 60; i++) {
			document.append(" fragment F%d on Item { author { books { nodes { ...F%d } edges { node { ...F%d } } } } }"
				.formatted(i, i + 1, i + 1));
		}
		document.append(" fragment F60 on Item { title }");
		assertThat(Costs.asked(document.toString(), Map.of())).isGreaterThan(1e60);
	}

	@Test
	void selectionsThatDifferByTypeAtEachLevelAreRefused() {
		String document = "{ item { " + tangle(16) + " } }";
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> Costs.asked(document, Map.of()))
			.withMessageStartingWith("The document's fragments choose so differently for each type");
	}

	private static String tangle(int depth) {
		return (depth == 0) ? "title" : "related { %1$s } ... on Book { %2$s } ... on Film { %2$s }"
			.formatted(tangle(depth - 1), "related { ".repeat(depth) + "title" + " }".repeat(depth));
	}

}
