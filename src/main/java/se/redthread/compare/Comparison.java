package se.redthread.compare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import se.redthread.model.ThingType;

/**
 * What is different between two points.
 *
 * @param changes all of them, by type and title
 * @param unchanged how many things are on both sides as they were
 * @param figures of both sides; counted when they are asked for
 */
record Comparison(ComparedPoint from, ComparedPoint to, ComparedTimes times, List<ThingChange> changes, int unchanged,
		Supplier<ComparedFigures> figures) {

	/** The order of changes on pages. */
	static final Comparator<ThingChange> ORDER = Comparator.comparing(ThingChange::type)
		.thenComparing((change) -> change.first().row().need("titleKey"))
		.thenComparing((change) -> change.first().key());

	/**
	 * How many changes there are of each kind and type; those of which there are some.
	 */
	public List<ComparisonCount> counts() {
		Map<ComparisonKind, Map<ThingType, Integer>> counts = new EnumMap<>(ComparisonKind.class);
		this.changes.forEach((change) -> change.kinds()
			.forEach((kind) -> counts.computeIfAbsent(kind, (key) -> new TreeMap<>())
				.merge(change.type(), 1, Integer::sum)));
		return counts.entrySet()
			.stream()
			.flatMap((kind) -> kind.getValue()
				.entrySet()
				.stream()
				.map((type) -> new ComparisonCount(kind.getKey(), type.getKey(), type.getValue())))
			.toList();
	}

	public ComparedCards total() {
		return this.figures.get().total();
	}

	public List<ComparedCards> focusAreas() {
		return this.figures.get().focusAreas();
	}

	/** How many changes there are of a kind and type. */
	record ComparisonCount(ComparisonKind kind, ThingType type, int changes) {
	}

}
