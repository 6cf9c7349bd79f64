package se.redthread.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Values;
import se.redthread.budget.AmountRange;
import se.redthread.budget.BudgetItem;
import se.redthread.budget.BudgetSum;
import se.redthread.chain.Upward;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.period.AnswerPeriod;
import se.redthread.period.PeriodReason;
import se.redthread.period.PeriodRequest;
import se.redthread.rollup.RandomBudget.Edge;
import se.redthread.rollup.RandomBudget.Item;
import se.redthread.rollup.RandomBudget.Node;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;

import static org.assertj.core.api.Assertions.assertThat;

/** Roll-ups of random budgets against a slow reference that tries everything. */
class RandomRollUpTests {

	static List<Integer> budgets() {
		return IntStream.range(0, 400).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("budgets")
	void eachGroupGetsFromTheLeastToTheMostThatItMay(int seed) {
		RandomBudget budget = RandomBudget.of(seed);
		SlowRollUp slow = new SlowRollUp(budget);
		for (BudgetGrouping by : List.of(BudgetGrouping.FOCUS_AREA, BudgetGrouping.STRATEGY)) {
			ThingType type = ThingType.valueOf(by.name());
			RollUp rollUp = rollUp(budget, by, null);
			Map<String, String> totals = slow.groups(type, Item::total, false);
			Map<String, String> years = slow.groups(type, Item::amount, false);
			assertThat(told(rollUp.grouped())).isEqualTo(
					part(slow.together(type, Item::total, false), slow.together(type, Item::amount, false), by.name()));
			assertThat(told(rollUp.suggestionsAdd())).isEqualTo(
					part(slow.together(type, Item::total, true), slow.together(type, Item::amount, true), by.name()));
			assertThat(told(rollUp.ungrouped())).isEqualTo(part(totals, years, SlowRollUp.NO_GROUP));
			assertThat(told(rollUp.unallocated())).isEqualTo(part(totals, years, SlowRollUp.UNALLOCATED));
			assertThat(groups(rollUp, false)).isEqualTo(both(totals, years));
			assertThat(groups(rollUp, true))
				.isEqualTo(both(slow.groups(type, Item::total, true), slow.groups(type, Item::amount, true)));
		}
	}

	@ParameterizedTest
	@MethodSource("budgets")
	void belowAThingTheItemsCountWithThePortionThatIsForIt(int seed) {
		RandomBudget budget = RandomBudget.of(seed);
		SlowRollUp slow = new SlowRollUp(budget);
		for (Node node : budget.things()) {
			RollUp rollUp = rollUp(budget, BudgetGrouping.KIND, node);
			assertThat(told(rollUp.total())).isEqualTo(told(rollUp.grouped()))
				.isEqualTo(part(slow.below(node.key(), Item::total, false), slow.below(node.key(), Item::amount, false),
						node.key()));
			assertThat(told(rollUp.suggestionsAdd())).isEqualTo(part(slow.below(node.key(), Item::total, true),
					slow.below(node.key(), Item::amount, true), node.key()));
		}
	}

	private static Map<String, List<String>> groups(RollUp rollUp, boolean added) {
		Map<String, List<String>> told = new TreeMap<>();
		rollUp.groups().forEach((group) -> {
			List<BudgetSum> sums = added ? group.suggestionsAdd() : group.sums();
			if (!sums.isEmpty()) {
				told.put(ThingId.parse(group.key()).key(), told(sums.get(0)));
			}
		});
		return told;
	}

	private static Map<String, List<String>> told(List<BudgetSum> sums) {
		return sums.isEmpty() ? Map.of() : Map.of("", told(sums.get(0)));
	}

	private static List<String> told(BudgetSum sum) {
		return List.of(told(sum.total()), told(sum.years().get(0).amount()));
	}

	private static String told(@Nullable AmountRange range) {
		return (range != null) ? range.from() + " to " + range.to() : "unknown";
	}

	private static Map<String, List<String>> part(Map<String, String> totals, Map<String, String> years, String name) {
		return years.containsKey(name) ? Map.of("", List.of(totals.get(name), years.get(name))) : Map.of();
	}

	private static Map<String, List<String>> both(Map<String, String> totals, Map<String, String> years) {
		Set<String> groups = new HashSet<>(years.keySet());
		groups.removeAll(Set.of(SlowRollUp.NO_GROUP, SlowRollUp.UNALLOCATED));
		return groups.stream()
			.collect(Collectors.toMap((group) -> group, (group) -> List.of(totals.get(group), years.get(group))));
	}

	private static RollUp rollUp(RandomBudget budget, BudgetGrouping by, @Nullable Node under) {
		Map<String, Thing> things = new HashMap<>();
		budget.things().stream().filter((node) -> node.type().label().equals(by.label())).forEach((node) -> {
			Row row = new Row(Values.value(Map.of("id", node.key(), "title", node.key(), "titleKey", node.key(),
					"labels", List.of("Thing", node.type().label()))));
			things.put(node.key(), () -> row);
		});
		List<Upward.Step> chain = budget.chain()
			.stream()
			.map((edge) -> new Upward.Step(edge.from(), edge.to(), edge.status()))
			.toList();
		List<CountedItem> items = budget.items().stream().map(RandomRollUpTests::item).toList();
		AnswerPeriod period = new AnswerPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1), null, null,
				PeriodReason.YEAR_GIVEN, List.of());
		ThingId below = (under != null) ? ThingId.of(under.type(), under.key()) : null;
		RollUpGraph graph = new RollUpGraph(chain, List.of(), things, things.keySet(), List.of());
		Cells cells = new Cells(Set.of(by), (below != null) ? below.key() : null, graph);
		items.forEach(cells::add);
		BudgetCells read = (below != null) ? BudgetCells.below(below, cells, graph) : BudgetCells.ofPlans(cells, graph);
		return read.rollUp(period, new RollUpRequest(by, new PeriodRequest(null, null, null, below, Map.of()), below,
				null, List.of(), List.of(), List.of()));
	}

	private static CountedItem item(Item item) {
		Map<String, Object> row = new HashMap<>(Map.of("id", item.key(), "kind", "INVESTMENT", "amountYears",
				List.of(2022), "amounts", List.of((long) item.amount())));
		row.put("total", (item.total() != null) ? Long.valueOf(item.total()) : null);
		return new CountedItem(new BudgetItem(new Row(Values.value(row))), Set.of(),
				item.payments().stream().map(RandomRollUpTests::tie).toList(), List.of());
	}

	private static CountedItem.Tie tie(Edge payment) {
		return new CountedItem.Tie(payment.to(), payment.status(), payment.share());
	}

}
