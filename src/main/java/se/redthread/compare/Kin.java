package se.redthread.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins what was before with what is after: the same thing, and things that carry on
 * others, directly or by way of third ones.
 */
final class Kin {

	private final Map<String, String> parents = new HashMap<>();

	private final Map<String, Family> families = new TreeMap<>();

	Kin(Collection<String> before, Collection<String> after, List<Succession> successions) {
		successions.forEach((link) -> join(link.before(), link.after()));
		before.forEach((key) -> familyOf(key).before().add(key));
		after.forEach((key) -> familyOf(key).after().add(key));
		successions.forEach((link) -> familyOf(link.before()).links().add(link));
	}

	Collection<Family> families() {
		return this.families.values();
	}

	/** What all kin of a thing have in common; the thing itself where it has none. */
	String root(String key) {
		String root = key;
		while (this.parents.containsKey(root)) {
			root = this.parents.get(root);
		}
		return root;
	}

	private void join(String one, String other) {
		String first = root(one);
		String second = root(other);
		if (!first.equals(second)) {
			this.parents.put(first, second);
		}
	}

	private Family familyOf(String key) {
		return this.families.computeIfAbsent(root(key),
				(root) -> new Family(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
	}

	/** Things that are, or carry on, one another. */
	record Family(List<String> before, List<String> after, List<Succession> links) {
	}

}
