package se.redthread.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;

import org.neo4j.driver.Value;

import se.redthread.budget.AccountClass;
import se.redthread.budget.BudgetCheck;
import se.redthread.budget.Tally;
import se.redthread.budget.Tally.Amounts;
import se.redthread.budget.YearAmount;
import se.redthread.rollup.PrintedCheck.PrintedYear;
import se.redthread.thing.Row;

/** A printed total with the plans that print it. */
record PlannedCheck(BudgetCheck check, Set<String> plans) {

	static PlannedCheck of(Value value) {
		Row row = new Row(value);
		return new PlannedCheck(new BudgetCheck(row), Set.copyOf(row.list("plans", Value::asString)));
	}

	/** The total beside those of the items that it sums. */
	PrintedCheck against(Collection<Cell> all) {
		Tally items = new Tally(this.check.kind());
		all.stream().filter((cell) -> sums(cell.like())).map(Cell::tally).forEach(items::add);
		return new PrintedCheck(this.check, items.items(),
				this.check.amounts().stream().map((printed) -> compare(printed, items.year(printed.year()))).toList());
	}

	private boolean sums(Like like) {
		AccountClass wanted = this.check.accountClass();
		return !Collections.disjoint(like.plans(), this.plans) && like.kind() == this.check.kind()
				&& Objects.equals(like.unit(), this.check.unit())
				&& (wanted == null || wanted == AccountClass.NET || wanted == like.accountClass());
	}

	private PrintedYear compare(YearAmount printed, Amounts given) {
		if (given.items() == 0) {
			return new PrintedYear(printed.year(), printed.amount(), null, null, null);
		}
		BigDecimal counted = given.sum();
		BigDecimal difference = counted.subtract(printed.amount());
		BigDecimal own = this.check.precision();
		BigDecimal steps = (own != null) ? given.precision().add(own) : given.precision();
		// Each figure is printed to the nearest step, and so at most half a step wrong
		boolean agrees = difference.abs().add(difference.abs()).compareTo(steps) <= 0;
		return new PrintedYear(printed.year(), printed.amount(), counted, difference, agrees);
	}

}
