package se.redthread.web.limit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that are meant to burn a server, and how each is to be answered. */
public final class HostileDocuments {

	private static final List<String> TYPES = List.of("Assignment", "Activity", "Strategy", "FocusArea", "Risk",
			"Decision");

	private HostileDocuments() {
	}

	/** Each document with the beginning of the first error's message. */
	public static Map<String, String> all() {
		Map<String, String> all = new LinkedHashMap<>();
		all.put(links(25), "The document nests fields 53 deep; 20 is the most.");
		all.put("{ " + many(1000, "a%d: __typename ") + "}",
				"The document asks for 1000 fields at the top; 20 is the most.");
		all.put("{ assignments { " + many(1000, "a%d: totalCount ") + "} }",
				"The document uses 1000 aliases; 30 is the most.");
		all.put("{ assignments { " + "totalCount ".repeat(4000) + "} }",
				"The document asks for 4001 fields, with those of each spread fragment; 1000 is the most.");
		all.put("{ " + "__typename ".repeat(9000) + "}", "The document has more than 50000 characters");
		all.put("{ " + "a ".repeat(12_000) + "}", "The document has more than 10000 tokens");
		all.put(many(1000, "query q%d { __typename } "), "The document holds 1000 operations; 1 is the most.");
		all.put("{ ...F0 } " + fragments(90, (i) -> "...F%1$d ...F%1$d".formatted(i + 1))
				+ "fragment F90 on Query { __typename }",
				"The document asks for more than a million fields at the top; 20 is the most.");
		all.put("{ assignments { nodes { ...F0 } } } "
				+ fragments(9, (i) -> "links { nodes { ...F%d } } ".formatted(i + 1).repeat(10)).replace("on Query",
						"on Thing")
				+ "fragment F9 on Thing { id }", "The document nests fields 21 deep; 20 is the most.");
		all.put("{ ...F0 } " + fragments(1200, (i) -> "...F" + (i + 1)) + "fragment F1200 on Query { __typename }",
				"The document defines 1201 fragments; 100 is the most.");
		all.put("{ __typename " + "@skip(if: false) ".repeat(1000) + "}",
				"The document puts 1000 directives on one element; 10 is the most.");
		all.put("{ nodes(ids: " + "[".repeat(4000) + "]".repeat(4000) + ") { id } }",
				"The document nests more than 300 rules of the grammar");
		all.put("{ assignments(filter: " + "{a: ".repeat(3000) + "1" + "}".repeat(3000) + ") { totalCount } }",
				"The document nests more than 300 rules of the grammar");
		all.put("{ " + "a { ".repeat(4000), "The document nests more than 300 rules of the grammar");
		all.put("{ __typename " + ",".repeat(45_000) + "}", "The document has more than 40000 tokens of whitespace");
		all.put("{ __typename " + "#\n".repeat(20_000) + "}", "The document has more than 10000 tokens of comments");
		all.put("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
				"The introspection asks for more than tools do.");
		all.put("{ assignments { nodes { " + many(400, "links(first: %d) { totalCount } ") + "} } }",
				"Two fields would both be assignments/nodes/links in the answer and are not the same. Give one of them an alias.");
		all.put("{ assignments { nodes { " + many(80, "...F%d ") + "} } } " + many(80,
				"fragment F%d on Thing { links(first: 100) { nodes { links(first: 100) { nodes { links { nodes { id } } } } } } } "),
				"The request may cost ");
		all.put("query(" + many(2000, "$v%d: Int ") + ") { __typename }",
				"The variable v0 is not both defined and used.");
		all.put("{ assignments { " + many(990, "x%d ") + "} }", "The type AssignmentConnection has no field x0.");
		all.put("{ " + "x".repeat(45_000) + " }", "The type Query has no field xxxxxxxx");
		all.put("{ assignments(first: " + "9".repeat(45_000) + ") { totalCount } }",
				"The document holds a number of more than 500 digits.");
		all.put("{ assignments(filter: {level: [" + "NOPE ".repeat(4900) + "]}) { totalCount } }",
				"The argument filter.level[0] can't be NOPE: one of COMMON, ADMINISTRATION, SUB is wanted.");
		all.put("{ assignments(" + "first: 1 ".repeat(3000) + ") { totalCount } }",
				"There can be only one argument named 'first'.");
		all.put("{ node(id: \"x\") { ... on Thing { " + tangle(8) + " } } }",
				"The document's fragments choose so differently by type, level within level");
		all.put("{ assignments(first: 100) { nodes { links(first: 100) { nodes { links(first: 100) { nodes { id } } } } } } }",
				"The request may cost 1020201; 100000 is the most.");
		all.put("{ __typename } " + "fragment F on Query { __typename } ".repeat(99),
				"There can be only one fragment named 'F'.");
		all.put("\u0000".repeat(40_000), "The document can't be read at line 1, column 1");
		all.put("{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }", "Fragment cycles not allowed.");
		return all;
	}

	private static String links(int depth) {
		return "{ assignments { nodes { " + "links { nodes { ".repeat(depth) + "id" + " } }".repeat(depth) + " } } }";
	}

	private static String many(int count, String one) {
		return IntStream.range(0, count).mapToObj(one::formatted).collect(Collectors.joining());
	}

	private static String fragments(int count, IntFunction<String> inside) {
		return IntStream.range(0, count)
			.mapToObj((i) -> "fragment F" + i + " on Query { " + inside.apply(i) + " } ")
			.collect(Collectors.joining());
	}

	/** Each level is chosen anew for each of the types, and each of these goes on. */
	private static String tangle(int depth) {
		if (depth == 0) {
			return "id";
		}
		String chain = "links { nodes { ".repeat(depth) + "id" + " } }".repeat(depth);
		return "links { nodes { " + tangle(depth - 1) + " } } "
				+ TYPES.stream().map((type) -> "... on " + type + " { " + chain + " } ").collect(Collectors.joining());
	}

}
