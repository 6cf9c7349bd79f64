package se.redthread.budget;

import java.util.Collection;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * How much of a budget item pays for a set of things, in hundredths of a percent. It is a
 * span when the item has several targets, some inside and some outside, without shares.
 */
public record Portion(int least, int most) {

	/** The whole of an item. */
	public static final int WHOLE = 10_000;

	/** The whole of an item, exactly. */
	public static final Portion ALL = new Portion(WHOLE, WHOLE);

	/**
	 * The portion that goes to the targets inside.
	 * @param targets all things that the item pays for
	 * @param inside tells the targets that are counted
	 */
	public static Portion of(Collection<Target> targets, Predicate<Target> inside) {
		int given = targets.stream().mapToInt(Target::shareOrNothing).sum();
		int givenInside = targets.stream().filter(inside).mapToInt(Target::shareOrNothing).sum();
		boolean openInside = targets.stream().anyMatch((target) -> target.share() == null && inside.test(target));
		boolean openOutside = targets.stream().anyMatch((target) -> target.share() == null && !inside.test(target));
		int rest = Math.max(WHOLE - given, 0);
		return new Portion(givenInside + ((openInside && !openOutside) ? rest : 0),
				givenInside + (openInside ? rest : 0));
	}

	/** A thing that an item pays for, with its share where one is given. */
	public record Target(String key, @Nullable Integer share) {

		int shareOrNothing() {
			return (this.share != null) ? this.share : 0;
		}

	}

}
