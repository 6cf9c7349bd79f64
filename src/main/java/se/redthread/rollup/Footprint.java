package se.redthread.rollup;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.redthread.revision.Change;
import se.redthread.revision.Change.Touched;
import se.redthread.revision.Change.TouchedLink;

/**
 * What cells were read from, so that a change can be held against it. Ids are kept as
 * their hash codes: a rare coincidence costs a reading, and nothing else.
 *
 * @param items the budget items
 * @param above the things that they pay for and whom they are answered for by, the roots,
 * and all that lies above these
 * @param checks the printed totals
 */
record Footprint(Set<String> plans, Hashes items, Hashes above, Hashes checks) {

	/** The kinds of links that a reading of plans follows. */
	static final Set<String> LINKS = Set.of("STATED_IN", "FUNDS", "RESPONSIBLE_FOR", "SERVES", "PART_OF");

	/** The labels of things of which it reads more than the id. */
	static final Set<String> LABELS = Set.of("BudgetItem", "BudgetCheck", "FocusArea", "Strategy", "Organization");

	/** Whether a change may bear on what was read; what can't be told does. */
	boolean isTouchedBy(Change change) {
		return change.everything() || change.links().stream().anyMatch(this::isTouchedBy)
				|| change.nodes().stream().anyMatch(this::isTouchedBy);
	}

	private boolean isTouchedBy(TouchedLink link) {
		return switch (link.kind()) {
			case "STATED_IN" -> link.to() == null || this.plans.contains(link.to());
			case "FUNDS" -> this.items.mayHold(link.from());
			case "RESPONSIBLE_FOR" -> this.items.mayHold(link.to());
			case "SERVES", "PART_OF" -> this.above.mayHold(link.from());
			default -> false;
		};
	}

	private boolean isTouchedBy(Touched node) {
		return (node.id() != null && this.plans.contains(node.id())) || (node.labels()
			.stream()
			.anyMatch(LABELS::contains)
				&& (this.items.mayHold(node.id()) || this.above.mayHold(node.id()) || this.checks.mayHold(node.id())));
	}

	/** The hash codes of ids. */
	static final class Hashes {

		private final int[] sorted;

		private Hashes(int[] sorted) {
			this.sorted = sorted;
		}

		static Hashes of(Collection<Integer> codes) {
			return new Hashes(codes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
		}

		/** Whether an id is one of them, or may be; of none nobody knows. */
		boolean mayHold(@Nullable String id) {
			return id == null || Arrays.binarySearch(this.sorted, id.hashCode()) >= 0;
		}

	}

}
