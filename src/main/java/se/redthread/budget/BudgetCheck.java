package se.redthread.budget;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * A total that a document prints (kontrollsumma). It checks sums and is never counted
 * itself.
 */
public record BudgetCheck(Row row) implements Thing {

	public BudgetKind kind() {
		return this.row.needOneOf(BudgetKind.class, "kind");
	}

	public @Nullable AccountClass accountClass() {
		return this.row.oneOf(AccountClass.class, "accountClass");
	}

	public @Nullable String unit() {
		return this.row.text("unit");
	}

	public List<YearAmount> amounts() {
		return YearAmount.of(this.row);
	}

	public @Nullable BigDecimal precision() {
		return this.row.kronor("precision");
	}

}
