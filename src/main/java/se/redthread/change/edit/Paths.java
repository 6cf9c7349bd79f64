package se.redthread.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Places in the arguments of a request. */
final class Paths {

	private static final Set<String> OF_LINK = Set.of("from", "to", "kind", "link");

	private static final Set<String> OF_BASIS = Set.of("evidence", "reason", "confidence", "rule", "status");

	private Paths() {
	}

	/** A field, such as {@code amounts[0].year}, below a place. */
	static List<String> below(List<String> path, String field) {
		List<String> below = new ArrayList<>(path);
		below.addAll(List.of(field.replace("[", ".").replace("]", "").split("\\.")));
		return below;
	}

	/** A field of a link below the place of its input. */
	static List<String> ofLink(List<String> path, String field) {
		String first = field.split("[.\\[]", 2)[0];
		if (OF_LINK.contains(first)) {
			return below(path, field);
		}
		return below(below(path, OF_BASIS.contains(first) ? "basis" : "details"), field);
	}

}
