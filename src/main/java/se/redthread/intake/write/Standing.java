package se.redthread.intake.write;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** How drafts stand to what the graph holds; those that nobody compared are new. */
final class Standing {

	private final Set<String> changed = new HashSet<>();

	private final Set<String> same = new HashSet<>();

	/** Notes how a draft stands, by its digest and that of what the graph holds. */
	void compare(String id, String digest, Map<String, String> stored) {
		@Nullable String before = stored.get(id);
		if (before != null) {
			(before.equals(digest) ? this.same : this.changed).add(id);
		}
	}

	/** What was withdrawn is given again: that is a change. */
	void broughtBack(String id) {
		this.changed.add(id);
	}

	/** How many of a number of drafts are new, changed and the same. */
	Counts counts(int drafts) {
		return new Counts(drafts - this.changed.size() - this.same.size(), this.changed.size(), this.same.size());
	}

	boolean isChanged(String id) {
		return this.changed.contains(id);
	}

	boolean isSame(String id) {
		return this.same.contains(id);
	}

	boolean isNew(String id) {
		return !isChanged(id) && !isSame(id);
	}

}
