package se.redthread.compare;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import se.redthread.history.FieldDifference;
import se.redthread.history.FieldDifferences;
import se.redthread.intake.layout.ExchangeObjects;
import se.redthread.thing.Thing;

/** Finds what is different between two sides. */
final class Differing {

	private static final Comparator<Thing> BY_TITLE = Comparator
		.comparing((Thing thing) -> thing.row().need("titleKey"))
		.thenComparing(Thing::key);

	private final FieldDifferences fields = new FieldDifferences();

	private final ExchangeObjects objects = new ExchangeObjects();

	private final ComparedSide from;

	private final ComparedSide to;

	private final Kin kin;

	private final ComparedTimes times;

	Differing(ComparedSide from, ComparedSide to, Kin kin, ComparedTimes times) {
		this.from = from;
		this.to = to;
		this.kin = kin;
		this.times = times;
	}

	/** What became of a family; empty where it is as it was. */
	Optional<ThingChange> of(Kin.Family family) {
		List<Thing> before = things(family.before(), this.from);
		List<Thing> after = things(family.after(), this.to);
		Set<ComparisonKind> kinds = EnumSet.noneOf(ComparisonKind.class);
		if (before.isEmpty()) {
			kinds.add(ComparisonKind.ADDED);
		}
		if (after.isEmpty()) {
			kinds.add(ComparisonKind.DROPPED);
		}
		if (before.size() > 1 && !after.isEmpty()) {
			kinds.add(ComparisonKind.MERGED);
		}
		if (after.size() > 1 && !before.isEmpty()) {
			kinds.add(ComparisonKind.SPLIT);
		}
		if (before.size() == 1 && after.size() == 1) {
			return between(before.get(0), after.get(0), family);
		}
		return Optional.of(new ThingChange(this.times, kinds, before, after, family.links(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of()));
	}

	private static List<Thing> things(List<String> keys, ComparedSide side) {
		return keys.stream().map(side.things()::get).sorted(BY_TITLE).toList();
	}

	private Optional<ThingChange> between(Thing before, Thing after, Kin.Family family) {
		Set<ComparisonKind> kinds = EnumSet.noneOf(ComparisonKind.class);
		List<FieldDifference> differences = this.fields.between(said(before), said(after));
		List<Placing> gone = apart(before.key(), this.from, after.key(), this.to);
		List<Placing> come = apart(after.key(), this.to, before.key(), this.from);
		if (!before.key().equals(after.key())) {
			kinds.add(ComparisonKind.CONTINUED);
		}
		differences.forEach((difference) -> kinds
			.add(difference.field().equals("title") ? ComparisonKind.RENAMED : ComparisonKind.CHANGED));
		List.of(gone, come)
			.forEach((links) -> links
				.forEach((link) -> kinds.add(link.isUpward() ? ComparisonKind.MOVED : ComparisonKind.RELINKED)));
		if (kinds.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new ThingChange(this.times, kinds, List.of(before), List.of(after), family.links(),
				List.of(), differences, ends(gone, this.from, true, (link, other) -> other),
				ends(come, this.to, true, (link, other) -> other), ends(gone, this.from, false, ComparedLink::of),
				ends(come, this.to, false, ComparedLink::of)));
	}

	private Map<String, Object> said(Thing thing) {
		return this.objects.thing(thing.type().label(), thing.row().values().asMap());
	}

	/** The links of a thing on its side whose like the other doesn't have on its own. */
	private List<Placing> apart(String key, ComparedSide side, String other, ComparedSide otherSide) {
		Set<Placing> likes = new HashSet<>();
		otherSide.linksOf(other).forEach((link) -> likes.add(like(link)));
		return side.linksOf(key).stream().filter((link) -> !likes.contains(like(link))).toList();
	}

	/** The same link, whichever of its kin it joins. */
	private Placing like(Placing link) {
		return new Placing("", link.kind(), this.kin.root(link.other()), link.share(), link.outgoing());
	}

	private static <T> List<T> ends(List<Placing> links, ComparedSide side, boolean upward,
			BiFunction<Placing, Thing, T> told) {
		return links.stream()
			.filter((link) -> link.isUpward() == upward)
			.sorted(Comparator.comparing(Placing::kind).thenComparing((link) -> side.other(link), BY_TITLE))
			.map((link) -> told.apply(link, side.other(link)))
			.distinct()
			.toList();
	}

}
