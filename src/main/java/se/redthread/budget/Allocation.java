package se.redthread.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How one budget item is spread over what it pays for. A target with a share gets just
 * that. The others get the rest together, and how much each gets nobody says; of those, a
 * target that lies above another gets nothing, since the item counts at the lowest.
 *
 * @param slices the parts of the item, each with the targets that it may be for
 * @param given what the shares come to, in hundredths of a percent
 */
public record Allocation(List<Slice> slices, int given) {

	/**
	 * Spreads an item over its targets.
	 * @param lowest leaves out of some targets those that lie above another
	 */
	public static Allocation of(Collection<Target> targets, UnaryOperator<Set<String>> lowest) {
		List<Slice> slices = new ArrayList<>();
		Set<String> open = new LinkedHashSet<>();
		int given = 0;
		for (Target target : targets) {
			if (target.share() == null) {
				open.add(target.key());
			}
			else {
				slices.add(new Slice(target.share(), Set.of(target.key())));
				given += target.share();
			}
		}
		if (!open.isEmpty() && given < Portion.WHOLE) {
			slices.add(new Slice(Portion.WHOLE - given, lowest.apply(open)));
		}
		return new Allocation(slices, given);
	}

	/** An item that is wholly for one target. */
	public static Allocation whole(String target) {
		return new Allocation(List.of(new Slice(Portion.WHOLE, Set.of(target))), 0);
	}

	/** The targets that get something, or may. */
	public Stream<String> targets() {
		return this.slices.stream().flatMap((slice) -> slice.targets().stream()).distinct();
	}

	/** The portion for the targets inside. */
	public Portion inside(Predicate<String> inside) {
		return portion(inside, inside);
	}

	/**
	 * The portion for targets of which some may and some must count.
	 * @param may tells the targets whose part may count
	 * @param must tells those whose part counts for sure
	 */
	public Portion portion(Predicate<String> may, Predicate<String> must) {
		int least = 0;
		int most = 0;
		for (Slice slice : this.slices) {
			most += slice.targets().stream().anyMatch(may) ? slice.size() : 0;
			least += slice.targets().stream().allMatch(must) ? slice.size() : 0;
		}
		// Shares that follow on each other in time, or suggested beside founded ones, may
		// come to more than the whole; then any of them may be the smaller for it.
		int excess = Math.max(this.given - Portion.WHOLE, 0);
		return new Portion(Math.max(least - excess, 0), Math.min(most, Portion.WHOLE));
	}

	/** What no target gets. */
	public Portion unallocated() {
		return Portion.exactly(Math.max(Portion.WHOLE - this.slices.stream().mapToInt(Slice::size).sum(), 0));
	}

	/** A thing that an item pays for, with its share where one is given. */
	public record Target(String key, @Nullable Integer share) {
	}

	/** A part of an item, for one of the targets or spread over them. */
	public record Slice(int size, Set<String> targets) {
	}

}
