package se.redthread.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.neo4j.driver.Value;

import se.redthread.thing.Row;

/** What is given or taken in one year, in kronor. */
public record YearAmount(int year, BigDecimal amount) {

	private static final int ORE = 2;

	static List<YearAmount> of(Row row) {
		List<Integer> years = row.list("amountYears", Value::asInt);
		List<Long> ore = row.list("amounts", Value::asLong);
		return IntStream.range(0, years.size())
			.mapToObj((at) -> new YearAmount(years.get(at), BigDecimal.valueOf(ore.get(at), ORE)))
			.toList();
	}

}
