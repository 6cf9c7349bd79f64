package se.redthread.rollup;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import se.redthread.budget.BudgetItem;
import se.redthread.graph.ClaimStatus;
import se.redthread.thing.Row;

/**
 * A budget item of a roll-up.
 *
 * @param plans the plans that state it, where that is asked for
 * @param funds what it pays for
 * @param answering who answers for it
 */
record CountedItem(BudgetItem item, Set<String> plans, List<Tie> funds, List<Tie> answering) {

	static CountedItem of(Value value) {
		Row row = new Row(value);
		return new CountedItem(new BudgetItem(row), Set.copyOf(row.list("plans", Value::asString)),
				row.list("funds", (tie) -> Tie.of(new Row(tie))), row.list("answering", (tie) -> Tie.of(new Row(tie))));
	}

	/** A link of the item, with the thing at its other end. */
	record Tie(String to, ClaimStatus status, @Nullable Integer share) {

		static Tie of(Row row) {
			return new Tie(row.need("to"), row.needOneOf(ClaimStatus.class, "status"), row.number("share"));
		}

	}

}
