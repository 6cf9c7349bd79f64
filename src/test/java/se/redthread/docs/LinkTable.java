package se.redthread.docs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;

/** The table of model.md, made from {@link LinkKind}. */
final class LinkTable {

	private static final Pattern SWEDISH = Pattern.compile("\\(([^)]*)\\)");

	private LinkTable() {
	}

	/**
	 * The rows.
	 * @param descriptions what the schema says of each kind
	 */
	static List<String> rows(Map<String, String> descriptions) {
		List<String> rows = new ArrayList<>();
		rows.add("| kind | Swedish | fields | from → to |");
		rows.add("|---|---|---|---|");
		for (LinkKind kind : LinkKind.values()) {
			String swedish = SWEDISH.matcher(descriptions.getOrDefault(kind.name(), ""))
				.results()
				.map((found) -> found.group(1))
				.findFirst()
				.orElse("");
			rows.add("| `%s` | %s | `%s`, `%s` | %s |".formatted(kind, swedish, kind.outgoing(), kind.incoming(),
					ends(kind)));
		}
		return rows;
	}

	private static String ends(LinkKind kind) {
		Map<Set<ThingType>, List<ThingType>> sources = new LinkedHashMap<>();
		List<ThingType> same = new ArrayList<>();
		for (ThingType type : ThingType.values()) {
			Set<ThingType> targets = kind.targetsOf(type);
			if (targets.equals(Set.of(type))) {
				same.add(type);
			}
			else if (!targets.isEmpty()) {
				sources.computeIfAbsent(targets, (key) -> new ArrayList<>()).add(type);
			}
		}
		List<String> parts = new ArrayList<>();
		sources.forEach((targets, from) -> parts.add(names(from) + " → " + names(targets)));
		if (!same.isEmpty()) {
			parts.add(names(same) + " → the same type");
		}
		return String.join("; ", parts);
	}

	private static String names(Collection<ThingType> types) {
		if (types.size() > ThingType.values().length / 2 + 4) {
			return "any but " + names(EnumSet.complementOf(EnumSet.copyOf(types)));
		}
		return types.stream()
			.collect(Collectors.toMap(ThingType::ordinal, ThingType::label, (one, other) -> one, TreeMap::new))
			.values()
			.stream()
			.collect(Collectors.joining(", "));
	}

}
