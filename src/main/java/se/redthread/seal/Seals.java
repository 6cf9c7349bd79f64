package se.redthread.seal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;

/** Opens what is sealed in stored values, whole rows at once. */
public final class Seals {

	private final Map<String, SealKey> keys;

	private Seals(Map<String, SealKey> keys) {
		this.keys = keys;
	}

	/**
	 * For opening values.
	 * @param stored values of any kind, lists and maps too
	 * @param keys finds those of the keys that are there
	 */
	public static Seals of(Collection<?> stored, Function<Set<String>, Map<String, SealKey>> keys) {
		Map<String, SealKey> found = new LinkedHashMap<>();
		Set<String> asked = new TreeSet<>();
		Set<String> wanted = new TreeSet<>();
		stored.forEach((value) -> collect(value, wanted));
		while (asked.addAll(wanted)) {
			found.putAll(keys.apply(Set.copyOf(wanted)));
			// What was opened may be sealed once more
			Seals sofar = new Seals(found);
			wanted.clear();
			stored.forEach((value) -> collect(sofar.layers(value), wanted));
			wanted.removeAll(asked);
		}
		return new Seals(found);
	}

	/** Rows with all that is sealed in them opened, or what stands in its place. */
	public static List<Record> open(List<Record> rows, Function<Set<String>, Map<String, SealKey>> keys) {
		List<Record> opened = new ArrayList<>(rows);
		List<Map<String, Object>> sealed = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			Map<String, Object> values = rows.get(i).asMap();
			if (isIn(values)) {
				sealed.add(values);
				places.add(i);
			}
		}
		if (!sealed.isEmpty()) {
			Seals seals = of(sealed, keys);
			for (int i = 0; i < places.size(); i++) {
				opened.set(places.get(i), row(rows.get(places.get(i)), seals));
			}
		}
		return opened;
	}

	private static Record row(Record row, Seals seals) {
		List<Value> values = row.keys()
			.stream()
			.map((key) -> Values.value(seals.open(row.get(key).asObject())))
			.toList();
		return new InternalRecord(row.keys(), values);
	}

	/** Whether a value is sealed, or any in it. */
	public static boolean isIn(@Nullable Object stored) {
		if (stored instanceof Collection<?> list) {
			return list.stream().anyMatch(Seals::isIn);
		}
		if (stored instanceof Map<?, ?> map) {
			return map.values().stream().anyMatch(Seals::isIn);
		}
		return SealedText.of(stored).isPresent();
	}

	/** The value with all that is sealed in it opened, or what stands in its place. */
	public @Nullable Object open(@Nullable Object stored) {
		if (stored instanceof Collection<?> list) {
			List<@Nullable Object> opened = new ArrayList<>();
			for (Object value : list) {
				Object one = open(value);
				if (one != null || value == null) {
					opened.add(one);
				}
			}
			return opened;
		}
		if (stored instanceof Map<?, ?> map) {
			Map<String, Object> opened = new LinkedHashMap<>();
			map.forEach((name, value) -> {
				Object one = open(value);
				if (one != null || value == null) {
					opened.put(name.toString(), one);
				}
			});
			return opened;
		}
		Object value = layers(stored);
		SealedText sealed = SealedText.of(value).orElse(null);
		return (sealed != null) ? sealed.erased().words(sealed.key()) : value;
	}

	/** Properties with all that is sealed opened, or what stands in its place. */
	@SuppressWarnings("unchecked")
	public Map<String, Object> open(Map<String, Object> stored) {
		return (Map<String, Object>) Objects.requireNonNull(open((Object) stored));
	}

	/** Whether a value is sealed, or any in it, and the key that opens it is gone. */
	public boolean isErased(@Nullable Object stored) {
		return isIn(layers(stored));
	}

	/** The ids of the keys that are wanted for a value and aren't there. */
	public Set<String> missing(@Nullable Object stored) {
		Set<String> missing = new TreeSet<>();
		collect(layers(stored), missing);
		return missing;
	}

	/** The value with all opened that has a key. */
	private @Nullable Object layers(@Nullable Object stored) {
		if (stored instanceof Collection<?> list) {
			return list.stream().map(this::layers).toList();
		}
		if (stored instanceof Map<?, ?> map) {
			return map.values().stream().filter(Objects::nonNull).map(this::layers).toList();
		}
		SealedText sealed = SealedText.of(stored).orElse(null);
		SealKey key = (sealed != null) ? this.keys.get(sealed.key()) : null;
		return (sealed != null && key != null) ? layers(key.open(sealed)) : stored;
	}

	private static void collect(@Nullable Object stored, Set<String> keys) {
		if (stored instanceof Collection<?> list) {
			list.forEach((one) -> collect(one, keys));
		}
		else if (stored instanceof Map<?, ?> map) {
			map.values().forEach((one) -> collect(one, keys));
		}
		else {
			SealedText.of(stored).ifPresent((sealed) -> keys.add(sealed.key()));
		}
	}

}
