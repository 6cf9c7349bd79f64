package se.redthread.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of today, turned into the same statement about what was known at
 * {@code $knownAt}. The graph keeps what was: a former state of a thing or claim is a
 * Version; a link that was changed or withdrawn is a relationship of the same type with
 * FORMER_ before it, between the same two nodes; and what was withdrawn has its labels
 * with Former before them. So the statement walks those too, asks of each link whether it
 * was known then, and reads what a thing said from its state of then. The texts that are
 * turned keep to the few forms that are told at each rule.
 */
final class FormerText {

	private static final String LABEL = "`?[A-Z][a-z][A-Za-z]+`?";

	private static final String TYPE = "`?[A-Z][A-Z_]+`?";

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

	private static final Pattern HINT = Pattern.compile("\\s+USING INDEX \\w+:" + LABEL + "\\(\\w+\\)");

	private static final Pattern TYPES = Pattern.compile("(?<=\\[)(\\w*):(" + TYPE + "(?:\\|" + TYPE + ")*)");

	private static final Pattern LABELS = Pattern.compile("(?<=[\\w(]):(" + LABEL + "(?:\\|" + LABEL + ")*)");

	/**
	 * A label that is asked for, and not one in a pattern; a bar may mean something else
	 * there.
	 */
	private static final Pattern IS = Pattern
		.compile("(?<=\\s)(\\w+):(" + LABEL + ")|(\\w+\\(\\w+\\)\\[-?\\d+\\]):(" + LABEL + ")");

	private static final Pattern LINK_STATUS = Pattern.compile("\\b(\\w+)\\.status (?=IN |<> )");

	private static final Pattern NODE = Pattern.compile("(?<![\\w`])\\((\\w+)(?=\\)|:| \\{\\w)");

	private static final Pattern PASSED = Pattern.compile("\\b(\\w+) IN nodes\\(");

	private static final Pattern LINK = Pattern.compile("\\[(\\w+):|\\btype\\((\\w+)\\)");

	private static final Pattern PROJECTION = Pattern.compile("(?<![$.\\w])(\\w+) ?\\{(?=\\s*\\.)");

	private static final Pattern END_NODE = Pattern.compile("\\b((?:start|end)Node\\(\\w+(?:\\[\\d+\\])?\\))\\.(\\w+)");

	private static final Pattern CITED = Pattern
		.compile("COLLECT \\{(?=\\s*MATCH \\((\\w+)\\)-\\[place:`?CITES`?\\]->\\(cited:)");

	private FormerText() {
	}

	static String of(String today) {
		String text = COMMENT.matcher(today).replaceAll("");
		text = HINT.matcher(text).replaceAll("");
		Set<String> nodes = nodes(text);
		text = replace(TYPES, text, (match) -> match.group(1) + ":" + each(match.group(2), "FORMER_"));
		text = replace(IS, text, (match) -> (match.group(1) != null) ? is(match.group(1), match.group(2))
				: is(match.group(3), match.group(4)));
		text = replace(LABELS, text, (match) -> ":" + each(match.group(1), "Former"));
		text = text.replaceAll("\\blabels\\((\\w+(?:\\(\\w+\\)\\[-?\\d+\\])?)\\)",
				"[each_ IN labels($1) | replace(each_, 'Former', '')]");
		text = text.replaceAll("\\btype\\((\\w+)\\)", "replace(type($1), 'FORMER_', '')");
		text = replace(LINK_STATUS, text, (match) -> known(match.group(1)) + " AND " + match.group(1) + ".status ");
		text = replace(END_NODE, text, (match) -> "(" + state(match.group(1)) + ")." + match.group(2));
		text = properties(text, nodes);
		return projections(text, nodes);
	}

	/** The names of nodes: in patterns, of what is projected, and on routes. */
	private static Set<String> nodes(String text) {
		Set<String> nodes = new TreeSet<>();
		List.of(NODE, PASSED, PROJECTION)
			.forEach((pattern) -> pattern.matcher(text).results().forEach((found) -> nodes.add(found.group(1))));
		List.of(LINK, LINK_STATUS)
			.forEach((pattern) -> pattern.matcher(text)
				.results()
				.forEach((found) -> nodes.remove(found.group((found.group(1) != null) ? 1 : 2))));
		return nodes;
	}

	private static String is(String node, String label) {
		String plain = label.replace("`", "");
		return "'" + plain + "' IN labels(" + node + ")";
	}

	/** Both names of each of the labels or types. */
	private static String each(String names, String prefix) {
		List<String> both = new ArrayList<>();
		for (String name : names.split("\\|")) {
			String plain = name.replace("`", "");
			both.add(plain);
			if (!plain.equals("CITES")) {
				both.add(prefix + plain);
			}
		}
		return String.join("|", both);
	}

	/** Whether a link was known then; every link that is walked is asked its status. */
	private static String known(String link) {
		return link + ".knownFrom <= $knownAt AND coalesce(" + link + ".knownTo > $knownAt, true)";
	}

	/** What a thing or claim said then; null where it wasn't there. */
	private static String state(String node) {
		return "CASE WHEN " + standing(node) + " THEN " + node + " ELSE head(COLLECT { MATCH (was_:Version {of: " + node
				+ ".id}) USING INDEX was_:Version(of, knownFrom, knownTo) WHERE was_.knownFrom <= $knownAt AND was_.knownTo > $knownAt AND was_.was IS NULL RETURN was_ }) END";
	}

	private static String standing(String node) {
		return node + ".knownFrom <= $knownAt AND NOT " + node + ":Withdrawn";
	}

	private static String properties(String text, Set<String> nodes) {
		Pattern property = Pattern
			.compile("(?<![$.\\w])(" + String.join("|", nodes) + ")\\.(?!(?:id|erasedOn)\\b)(\\w+)\\b(?!\\()");
		return nodes.isEmpty() ? text
				: replace(property, text, (match) -> "(" + state(match.group(1)) + ")." + match.group(2));
	}

	/**
	 * What is projected of a node, such as {@code thing {.title}}, and of what it cites.
	 */
	private static String projections(String text, Set<String> nodes) {
		StringBuilder turned = new StringBuilder();
		int at = 0;
		Matcher projection = PROJECTION.matcher(text);
		Matcher cited = CITED.matcher(text);
		while (true) {
			boolean project = projection.find(at);
			boolean cite = cited.find(at);
			if (!project && !cite) {
				return turned.append(text.substring(at)).toString();
			}
			boolean first = project && !(cite && cited.start() < projection.start());
			Matcher next = first ? projection : cited;
			int end = end(text, next.end() - 1);
			String inner = text.substring(next.end(), end);
			turned.append(text, at, next.start());
			if (!first) {
				turned.append(places(next.group(1), inner, nodes));
			}
			else if (nodes.contains(next.group(1))) {
				turned.append(projection(next.group(1), projections(inner, nodes)));
			}
			else {
				turned.append(text, next.start(), next.end()).append(projections(inner, nodes)).append('}');
			}
			at = end + 1;
		}
	}

	/**
	 * A former state has no id of its own, it is its thing's; and what was erased is so
	 * in all its states.
	 */
	private static String projection(String node, String inner) {
		String name = node + "_";
		String own = inner.replaceFirst("(?<=[\\s,]|^)\\.id\\b", "id: " + node + ".id")
			.replaceFirst("(?<=[\\s,]|^)\\.erasedOn\\b", "erasedOn: " + node + ".erasedOn")
			.replaceFirst("^\\s*\\.\\*", ".*, id: " + node + ".id, erasedOn: " + node + ".erasedOn");
		return "head([" + name + " IN [" + state(node) + "] | " + name + " {" + own + "}])";
	}

	/** A former state of a claim keeps what it cited as a text. */
	private static String places(String claim, String inner, Set<String> nodes) {
		int document = inner.indexOf("document: cited");
		int open = inner.indexOf('{', document);
		String cited = inner.substring(document + "document: ".length(), end(inner, open) + 1);
		return "CASE WHEN " + standing(claim) + " THEN COLLECT {" + projections(inner, nodes) + "} ELSE [former_ IN [("
				+ state(claim) + ").evidence] | {former: former_, documents: COLLECT {"
				+ " MATCH (cited:Thing|FormerThing) WHERE cited.id IN [part_ IN tail(split(former_, '\"document\":\"')) | split(part_, '\"')[0]]"
				+ " RETURN " + projections(cited, nodes) + " }}] END";
	}

	/** Where the bracket ends that opens at a place. */
	private static int end(String text, int open) {
		int depth = 0;
		for (int i = open; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (sign == '{') {
				depth++;
			}
			else if (sign == '}') {
				depth--;
				if (depth == 0) {
					return i;
				}
			}
		}
		throw new IllegalArgumentException("A bracket that doesn't end: " + text);
	}

	private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
		return pattern.matcher(text).replaceAll((match) -> Matcher.quoteReplacement(by.apply(match)));
	}

}
