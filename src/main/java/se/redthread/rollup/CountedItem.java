package se.redthread.rollup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import se.redthread.budget.BudgetItem;
import se.redthread.model.ClaimStatus;
import se.redthread.thing.Row;

/**
 * A budget item of a roll-up.
 *
 * @param plans the plans that state it, where that is asked for
 * @param funds what it pays for
 * @param answering who answers for it
 */
record CountedItem(BudgetItem item, Set<String> plans, List<Tie> funds, List<Tie> answering) {

	private static CountedItem of(Row row, Map<String, List<Tie>> payments, Map<String, List<Tie>> answering) {
		BudgetItem item = new BudgetItem(row);
		return new CountedItem(item, Set.copyOf(row.list("plans", Value::asString)),
				payments.getOrDefault(item.key(), List.of()), answering.getOrDefault(item.key(), List.of()));
	}

	/** The items in rows that hold their links. */
	static List<CountedItem> listOf(Value rows) {
		return rows.asList(Row::new)
			.stream()
			.map((row) -> new CountedItem(new BudgetItem(row), Set.copyOf(row.list("plans", Value::asString)),
					Tie.listOf(row, "funds"), Tie.listOf(row, "answering")))
			.toList();
	}

	/** The items in rows whose links are in rows of their own. */
	static List<CountedItem> listOf(Value rows, Value payments, Value responsible) {
		Map<String, List<Tie>> paid = Tie.byItem(payments);
		Map<String, List<Tie>> answering = Tie.byItem(responsible);
		return rows.asList((row) -> of(new Row(row), paid, answering));
	}

	/** A link of the item, with the thing at its other end. */
	record Tie(String to, ClaimStatus status, @Nullable Integer share) {

		static Tie of(Row row) {
			return new Tie(row.need("to"), row.needOneOf(ClaimStatus.class, "status"), row.number("share"));
		}

		static List<Tie> listOf(Row item, String name) {
			return item.list(name, Row::new).stream().map(Tie::of).toList();
		}

		/** The links in rows that name their item, by item. */
		static Map<String, List<Tie>> byItem(Value rows) {
			return rows.asList(Row::new)
				.stream()
				.collect(Collectors.groupingBy((row) -> row.need("item"),
						Collectors.mapping(Tie::of, Collectors.toList())));
		}

	}

}
