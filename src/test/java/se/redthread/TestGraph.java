package se.redthread;

import java.util.List;

import org.neo4j.driver.Driver;
import se.redthread.exchange.ImportResult;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;

import org.springframework.core.io.ClassPathResource;

/** Gives the one test database the content that a test wants, whatever ran before. */
public final class TestGraph {

	private static final String SAMPLE = "sample/halland-2022.jsonl";

	private TestGraph() {
	}

	/** The sample and nothing else. */
	public static void holdSample(Driver driver, Imports imports) {
		hold(driver, imports, sample());
	}

	/** The files and nothing else. */
	public static void hold(Driver driver, Imports imports, Source... files) {
		TestDatabase.clear(driver);
		ImportResult result = imports.run(List.of(files));
		if (result instanceof ImportResult.Faulty faulty) {
			throw new IllegalArgumentException(String.join("\n", faulty.faults()));
		}
	}

	public static Source sample() {
		return new Source(SAMPLE, new ClassPathResource(SAMPLE)::getInputStream);
	}

}
