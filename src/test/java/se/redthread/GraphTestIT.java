package se.redthread;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class GraphTestIT {

	@Autowired
	private Driver driver;

	@Test
	void theApplicationSpeaksToTheTestDatabase() {
		this.driver.executableQuery("CREATE (:Trace)").execute();
		try (Driver direct = TestDatabase.get().driver()) {
			assertThat(count(direct)).isEqualTo(1);
			TestDatabase.clear(direct);
			assertThat(count(this.driver)).isZero();
		}
	}

	private static long count(Driver driver) {
		return driver.executableQuery("MATCH (n:Trace) RETURN count(n) AS n")
			.execute()
			.records()
			.get(0)
			.get("n")
			.asLong();
	}

}
