package se.redthread.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import se.redthread.thing.Row;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetSumTests {

	@Test
	void sumsAreExactAndByYear() {
		BudgetSum sum = BudgetSum
			.of(List.of(counted(investment(10L, 10L, 20L), Portion.ALL),
					counted(investment(70L, 20L, 1L), Portion.ALL)))
			.get(0);
		assertThat(sum.items()).isEqualTo(2);
		assertThat(sum.total()).isEqualTo(exactly("0.80"));
		assertThat(sum.years()).containsExactly(new YearSum(2022, exactly("0.30")), new YearSum(2023, exactly("0.21")));
	}

	@Test
	void anEmptyTotalIsUnknownAndNotZero() {
		BudgetSum sum = BudgetSum.of(List.of(counted(investment(null, 100L, 0L), Portion.ALL))).get(0);
		assertThat(sum.total()).isNull();
		assertThat(sum.unknownTotals()).isEqualTo(1);
		assertThat(sum.years()).extracting(YearSum::amount).containsExactly(exactly("1.00"), exactly("0.00"));
	}

	@Test
	void anOpenShareGivesARange() {
		BudgetSum sum = BudgetSum.of(List.of(counted(investment(800_000_000L, 1L, 1L), new Portion(2_500, 10_000))))
			.get(0);
		assertThat(sum.total()).isEqualTo(new AmountRange(new BigDecimal("2000000.00"), new BigDecimal("8000000.00")));
	}

	@Test
	void incomeIsNegativeAndItsRangeStaysInOrder() {
		BudgetSum sum = BudgetSum.of(List.of(counted(investment(-100L, -100L, 0L), new Portion(0, 10_000)))).get(0);
		assertThat(sum.total()).isEqualTo(new AmountRange(new BigDecimal("-1.00"), new BigDecimal("0.00")));
	}

	@Test
	void fractionsOfAnOreAreSummedBeforeTheyAreRounded() {
		Portion third = new Portion(3_333, 3_333);
		BudgetSum sum = BudgetSum
			.of(List.of(counted(investment(1L, 1L, 0L), third), counted(investment(1L, 1L, 0L), third)))
			.get(0);
		assertThat(sum.total()).isEqualTo(exactly("0.01"));
		assertThat(sum.years()).containsExactly(new YearSum(2022, exactly("0.01")), new YearSum(2023, exactly("0.00")));
	}

	@Test
	void aYearAloneHasNoTotal() {
		BudgetSum sum = counting(investment(5L, 1L, 2L)).sumsOf(2023).get(0);
		assertThat(sum)
			.isEqualTo(new BudgetSum(BudgetKind.INVESTMENT, 1, null, 0, List.of(new YearSum(2023, exactly("0.02")))));
		assertThat(counting(investment(5L, 1L, 2L)).sumsOf(2030)).isEmpty();
	}

	@Test
	void theTwoBudgetsAreSummedApart() {
		Value operating = Values.value(Map.of("id", "o", "kind", "OPERATING", "amountYears", List.of(2022), "amounts",
				List.of(-38_010_000_000L)));
		List<BudgetSum> sums = BudgetSum.of(List.of(counted(investment(1L, 1L, 1L), Portion.ALL),
				counted(new BudgetItem(new Row(operating)), Portion.ALL)));
		assertThat(sums).extracting(BudgetSum::kind).containsExactly(BudgetKind.OPERATING, BudgetKind.INVESTMENT);
		assertThat(sums.get(0).years()).containsExactly(new YearSum(2022, exactly("-380100000.00")));
	}

	private static Counting counting(BudgetItem item) {
		Counting counting = new Counting();
		counting.add(item, Portion.ALL);
		return counting;
	}

	private static Counted counted(BudgetItem item, Portion portion) {
		return new Counted(item, portion);
	}

	private static BudgetItem investment(Long total, long first, long second) {
		Map<String, Object> row = new java.util.HashMap<>(Map.of("id", "i", "kind", "INVESTMENT", "amountYears",
				List.of(2022, 2023), "amounts", List.of(first, second)));
		row.put("total", total);
		return new BudgetItem(new Row(Values.value(row)));
	}

	private static AmountRange exactly(String amount) {
		return new AmountRange(new BigDecimal(amount), new BigDecimal(amount));
	}

}
