package se.redthread.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import se.redthread.model.ThingType;
import se.redthread.thing.Thing;

/** How many distinct things there are of a type. */
public record TypeCount(ThingType type, int things) {

	public static List<TypeCount> of(Collection<Thing> things) {
		Map<ThingType, Integer> counts = new TreeMap<>();
		things.forEach((thing) -> counts.merge(thing.type(), 1, Integer::sum));
		return counts.entrySet().stream().map((count) -> new TypeCount(count.getKey(), count.getValue())).toList();
	}

}
