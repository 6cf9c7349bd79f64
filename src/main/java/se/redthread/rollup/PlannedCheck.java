package se.redthread.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import se.redthread.budget.AccountClass;
import se.redthread.budget.BudgetCheck;
import se.redthread.budget.BudgetItem;
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
	PrintedCheck against(Collection<CountedItem> all) {
		List<BudgetItem> items = all.stream()
			.filter((counted) -> !Collections.disjoint(counted.plans(), this.plans))
			.map(CountedItem::item)
			.filter(this::sums)
			.toList();
		return new PrintedCheck(this.check, items.size(),
				this.check.amounts().stream().map((printed) -> compare(printed, items)).toList());
	}

	private boolean sums(BudgetItem item) {
		AccountClass wanted = this.check.accountClass();
		return item.kind() == this.check.kind() && Objects.equals(item.unit(), this.check.unit())
				&& (wanted == null || wanted == AccountClass.NET || wanted == item.accountClass());
	}

	private PrintedYear compare(YearAmount printed, List<BudgetItem> items) {
		List<BudgetItem> given = items.stream().filter((item) -> amount(item, printed.year()) != null).toList();
		if (given.isEmpty()) {
			return new PrintedYear(printed.year(), printed.amount(), null, null, null);
		}
		BigDecimal counted = given.stream()
			.map((item) -> amount(item, printed.year()))
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal difference = counted.subtract(printed.amount());
		BigDecimal steps = Stream
			.concat(Stream.of(this.check).map(BudgetCheck::precision), given.stream().map(BudgetItem::precision))
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		// Each figure is printed to the nearest step, and so at most half a step wrong
		boolean agrees = difference.abs().add(difference.abs()).compareTo(steps) <= 0;
		return new PrintedYear(printed.year(), printed.amount(), counted, difference, agrees);
	}

	private static @Nullable BigDecimal amount(BudgetItem item, int year) {
		return item.amounts()
			.stream()
			.filter((given) -> given.year() == year)
			.map(YearAmount::amount)
			.findFirst()
			.orElse(null);
	}

}
