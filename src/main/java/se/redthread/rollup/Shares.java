package se.redthread.rollup;

import java.util.Map;
import java.util.TreeMap;

import se.redthread.budget.Portion;

/**
 * Which portions of an item fall where. Items with equal shares are counted alike.
 *
 * @param counted by group, over founded links
 * @param added by group, what suggestions would add
 */
record Shares(Map<String, Portion> counted, Map<String, Portion> added, Portion grouped, Portion suggestionsAdd,
		Portion ungrouped, Portion unallocated, Portion total) {

	private static final Portion NOTHING = new Portion(0, 0);

	static Shares of(Spread founded, Spread all) {
		Map<String, Portion> counted = new TreeMap<>();
		founded.groups().forEach((key) -> counted.put(key, founded.group(key)));
		Map<String, Portion> added = new TreeMap<>();
		all.groups().forEach((key) -> {
			Portion more = all.group(key).beyond(founded.group(key));
			if (!more.isNothing()) {
				added.put(key, more);
			}
		});
		return new Shares(counted, added, founded.grouped(), all.grouped().beyond(founded.grouped()),
				founded.ungrouped(), founded.total().isNothing() ? NOTHING : founded.unallocated(), founded.total());
	}

}
