package se.redthread;

import java.util.List;

import org.neo4j.driver.Driver;
import se.redthread.exchange.ImportResult;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demonstration data beside the sample, while this is open; all their keys begin with
 * {@code demo-}.
 */
public record Demonstration(Driver driver) implements AutoCloseable {

	private static final String FILE = "sample/demonstration.jsonl";

	public static Demonstration beside(Imports imports, Driver driver) {
		assertThat(imports.run(List.of(file()))).isInstanceOf(ImportResult.Imported.class);
		return new Demonstration(driver);
	}

	public static Source file() {
		return new Source(FILE, new ClassPathResource(FILE)::getInputStream);
	}

	@Override
	public void close() {
		this.driver
			.executableQuery(
					"""
							MATCH (n:Thing|Claim) WHERE n.id STARTS WITH 'demo-' OR n.from STARTS WITH 'demo-' OR n.to STARTS WITH 'demo-'
							DETACH DELETE n""")
			.execute();
	}

}
