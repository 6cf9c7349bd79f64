package se.redthread.budget;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What items of one kind come to, before it is said which portion of each counts. Tallies
 * add up exactly, so that one stands for many items that are counted alike.
 */
public final class Tally {

	private final BudgetKind kind;

	private int items;

	private final Amounts total = new Amounts();

	private final SortedMap<Integer, Amounts> years = new TreeMap<>();

	public Tally(BudgetKind kind) {
		this.kind = kind;
	}

	public void add(BudgetItem item) {
		this.items++;
		BigDecimal known = item.total();
		if (known != null) {
			this.total.add(known, null);
		}
		Set<Integer> told = new HashSet<>();
		item.amounts().forEach((given) -> {
			Amounts year = this.years.computeIfAbsent(given.year(), (key) -> new Amounts());
			if (told.add(given.year())) {
				year.add(given.amount(), item.precision());
			}
			else {
				year.addMore(given.amount());
			}
		});
	}

	public void add(Tally other) {
		this.items += other.items;
		this.total.add(other.total);
		other.years.forEach((year, amounts) -> this.years.computeIfAbsent(year, (key) -> new Amounts()).add(amounts));
	}

	public BudgetKind kind() {
		return this.kind;
	}

	public int items() {
		return this.items;
	}

	/** The totals that are known. */
	Amounts total() {
		return this.total;
	}

	SortedMap<Integer, Amounts> years() {
		return this.years;
	}

	/** The amounts of one year; none where no item has an amount for it. */
	public Amounts year(int year) {
		return this.years.getOrDefault(year, new Amounts());
	}

	/** Amounts that are given; income is apart, since its least portion is its most. */
	public static final class Amounts {

		private int items;

		private BigDecimal plus = BigDecimal.ZERO;

		private BigDecimal minus = BigDecimal.ZERO;

		private BigDecimal precision = BigDecimal.ZERO;

		private void add(BigDecimal amount, @Nullable BigDecimal step) {
			this.items++;
			if (step != null) {
				this.precision = this.precision.add(step);
			}
			addMore(amount);
		}

		private void addMore(BigDecimal amount) {
			if (amount.signum() < 0) {
				this.minus = this.minus.add(amount);
			}
			else {
				this.plus = this.plus.add(amount);
			}
		}

		public void add(Amounts other) {
			this.items += other.items;
			this.plus = this.plus.add(other.plus);
			this.minus = this.minus.add(other.minus);
			this.precision = this.precision.add(other.precision);
		}

		/** How many items have one. */
		public int items() {
			return this.items;
		}

		/** All of them, whole. */
		public BigDecimal sum() {
			return this.plus.add(this.minus);
		}

		/** The precisions of their items together, where they are known. */
		public BigDecimal precision() {
			return this.precision;
		}

		AmountRange range(Portion portion) {
			return AmountRange.of(this.plus, portion).plus(AmountRange.of(this.minus, portion));
		}

	}

}
