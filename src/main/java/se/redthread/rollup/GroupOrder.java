package se.redthread.rollup;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import se.redthread.budget.AccountClass;
import se.redthread.budget.BudgetKind;
import se.redthread.budget.InvestmentCategory;
import se.redthread.thing.Thing;

/** Which groups a roll-up shows, and in which order. */
record GroupOrder(BudgetGrouping by, Map<String, Thing> things) {

	/** As a reader goes through a plan: by heading number, then by title. */
	private static final Comparator<Thing> READING_ORDER = Comparator
		.comparing((Thing thing) -> (thing.row().text("numberKey") != null) ? thing.row().need("numberKey") : "")
		.thenComparing((thing) -> thing.row().need("titleKey"))
		.thenComparing(Thing::key);

	/** The groups to which items fall, and along the chain also those with nothing. */
	List<String> of(Set<String> counted, Set<String> added, Set<String> shown) {
		Set<String> filled = new TreeSet<>(counted);
		filled.addAll(added);
		return switch (this.by) {
			case FOCUS_AREA, STRATEGY ->
				inReadingOrder((thing) -> filled.contains(thing.key()) || shown.contains(thing.key()));
			case ORGANIZATION -> inReadingOrder((thing) -> filled.contains(thing.key()));
			case KIND -> inOrder(BudgetKind.values(), filled);
			case ACCOUNT_CLASS -> inOrder(AccountClass.values(), filled);
			case CATEGORY -> inOrder(InvestmentCategory.values(), filled);
			case YEAR -> List.copyOf(filled);
		};
	}

	private List<String> inReadingOrder(Predicate<Thing> shown) {
		return inReadingOrder(this.things.values()).stream().filter(shown).map(Thing::key).toList();
	}

	static List<Thing> inReadingOrder(Collection<Thing> things) {
		return things.stream().sorted(READING_ORDER).toList();
	}

	private static List<String> inOrder(Enum<?>[] values, Set<String> filled) {
		return Stream.of(values).map(Enum::name).filter(filled::contains).toList();
	}

}
