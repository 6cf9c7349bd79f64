package se.redthread.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which types a kind of link may join: an immutable relation between types. */
record LinkPairs(Map<ThingType, Set<ThingType>> targets) {

	static Sources from(ThingType... types) {
		return new Sources(Set.of(types));
	}

	static Sources anyBut(ThingType... types) {
		return new Sources(EnumSet.complementOf(EnumSet.copyOf(List.of(types))));
	}

	static LinkPairs same(ThingType... types) {
		Map<ThingType, Set<ThingType>> targets = new EnumMap<>(ThingType.class);
		for (ThingType type : types) {
			targets.put(type, EnumSet.of(type));
		}
		return new LinkPairs(targets);
	}

	LinkPairs or(LinkPairs more) {
		Map<ThingType, Set<ThingType>> union = new EnumMap<>(ThingType.class);
		this.targets.forEach((from, to) -> union.put(from, EnumSet.copyOf(to)));
		more.targets
			.forEach((from, to) -> union.computeIfAbsent(from, (key) -> EnumSet.noneOf(ThingType.class)).addAll(to));
		return new LinkPairs(union);
	}

	boolean contains(ThingType from, ThingType to) {
		return targetsOf(from).contains(to);
	}

	Set<ThingType> targetsOf(ThingType from) {
		return this.targets.getOrDefault(from, Set.of());
	}

	Set<ThingType> sourcesOf(ThingType to) {
		return this.targets.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(to))
			.map(Map.Entry::getKey)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The left side of a relation that is being written down. */
	record Sources(Set<ThingType> from) {

		LinkPairs to(ThingType... types) {
			Map<ThingType, Set<ThingType>> targets = new EnumMap<>(ThingType.class);
			this.from.forEach((type) -> targets.put(type, EnumSet.copyOf(List.of(types))));
			return new LinkPairs(targets);
		}

	}

}
