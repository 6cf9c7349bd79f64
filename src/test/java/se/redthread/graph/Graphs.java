package se.redthread.graph;

import java.time.Duration;

import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.Driver;

/** Gates to a database of a test's own, for the tests of other rooms. */
public final class Graphs {

	private Graphs() {
	}

	public static Graph over(Driver driver) {
		return new Graph(driver, new StatementWatch(ObservationRegistry.NOOP, "neo4j", Duration.ofMinutes(1)), "neo4j");
	}

}
