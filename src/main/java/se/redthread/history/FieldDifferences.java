package se.redthread.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Compares what a thing or link says with what it, or another, said before. */
public final class FieldDifferences {

	/** What a state is a state of, and no change could change. */
	private static final Set<String> ITSELF = Set.of("type", "id", "link", "from", "to", "key");

	private final JsonMapper json = new JsonMapper();

	/** The fields that differ, by name. */
	public List<FieldDifference> between(Map<String, Object> before, Map<String, Object> now) {
		return between(before, now, Set.of(), Set.of());
	}

	/**
	 * The fields that differ, or of which nobody knows any more whether they do.
	 * @param gone those whose value before was erased
	 * @param erased those whose value now was
	 */
	List<FieldDifference> between(Map<String, Object> before, Map<String, Object> now, Set<String> gone,
			Set<String> erased) {
		Set<String> names = new TreeSet<>(before.keySet());
		names.addAll(now.keySet());
		names.addAll(gone);
		names.addAll(erased);
		names.removeAll(ITSELF);
		List<FieldDifference> differences = new ArrayList<>();
		for (String name : names) {
			boolean lost = gone.contains(name) || erased.contains(name);
			String then = gone.contains(name) ? null : text(before.get(name));
			String after = erased.contains(name) ? null : text(now.get(name));
			if (lost || !Objects.equals(then, after)) {
				differences.add(new FieldDifference(name, then, after, lost));
			}
		}
		return differences;
	}

	/** An empty list says nothing; what was erased of a list leaves such a one. */
	private @Nullable String text(@Nullable Object value) {
		if (value == null || value instanceof String) {
			return (String) value;
		}
		if (value instanceof Collection<?> list && list.isEmpty()) {
			return null;
		}
		return this.json.writeValueAsString(value);
	}

}
