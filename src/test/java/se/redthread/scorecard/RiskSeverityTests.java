package se.redthread.scorecard;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Values;
import se.redthread.risk.Risk;
import se.redthread.thing.Row;

import static org.assertj.core.api.Assertions.assertThat;

class RiskSeverityTests {

	@ParameterizedTest
	@CsvSource({ "1, 3, 4, LOW", "2, 2, 4, MEDIUM", "2, 4, 4, MEDIUM", "3, 3, 4, HIGH", "4, 4, 4, HIGH", "1, 6, 5, LOW",
			"1, 7, 5, MEDIUM", "3, 4, 5, MEDIUM", ", 4, 4, UNKNOWN", "4, , 4, UNKNOWN", "4, 4, , UNKNOWN" })
	void itIsLikelihoodTimesConsequenceAgainstTheScale(Integer likelihood, Integer consequence, Integer scale,
			RiskSeverity severity) {
		Map<String, Object> row = new HashMap<>();
		row.put("likelihood", likelihood);
		row.put("consequence", consequence);
		row.put("scale", scale);
		assertThat(RiskSeverity.of(new Risk(new Row(Values.value(row))))).isEqualTo(severity);
	}

}
