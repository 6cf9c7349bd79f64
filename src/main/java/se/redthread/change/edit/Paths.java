package se.redthread.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Places in the arguments of a request. */
final class Paths {

	private static final Set<String> OF_LINK = Set.of("from", "to", "kind", "link", "expectedVersion");

	private static final Set<String> OF_PERIOD = Set.of("on", "validFrom", "validTo", "retiredOn");

	private static final Set<String> OF_BASIS = Set.of("evidence", "reason", "confidence", "rule", "status");

	private Paths() {
	}

	/** A field, such as {@code amounts[0].year}, below a place. */
	static List<String> below(List<String> path, String field) {
		List<String> below = new ArrayList<>(path);
		below.addAll(List.of(field.replace("[", ".").replace("]", "").split("\\.")));
		return below;
	}

	/** Whether it is a field that tells when something begins or ends. */
	static boolean isOfPeriod(String field) {
		return OF_PERIOD.contains(field);
	}

	/** A field of a link below the place of its input. */
	static List<String> ofLink(List<String> path, Edit.@Nullable Basis basis, String field) {
		String first = field.split("[.\\[]", 2)[0];
		if (OF_LINK.contains(first)) {
			return below(path, field);
		}
		if (basis == null || !OF_BASIS.contains(first)) {
			return below(below(path, "details"), field);
		}
		List<String> named = below(below(path, "basis"), basis.named());
		if (basis.named().equals("stated")) {
			String rest = field.substring(first.length()).replaceFirst("^\\.", "");
			return rest.isEmpty() ? named : below(named, rest.replaceFirst("^\\[(\\d+)]", "$1"));
		}
		return below(named, field);
	}

}
