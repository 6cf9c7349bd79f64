package se.redthread;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import se.redthread.exchange.ImportResult;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Things that a test adds to the sample and takes away again; their keys begin with
 * {@code own-}.
 */
public record OwnThings(Imports imports, Driver driver) implements AutoCloseable {

	private static final String HEADER = "{'redthread': 'exchange', 'version': 1, 'assertedBy': 'A test'}";

	/** Adds lines of the exchange format, in which ' stands for ". */
	public void add(String... lines) {
		String text = (HEADER + "\n" + String.join("\n", lines)).replace('\'', '"');
		ImportResult result = this.imports
			.run(List.of(new Source("own", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
		assertThat(result).isInstanceOf(ImportResult.Imported.class);
	}

	public void remove(String key) {
		this.driver.executableQuery("MATCH (n:Thing {id: $key}) DETACH DELETE n")
			.withParameters(Map.of("key", key))
			.execute();
	}

	@Override
	public void close() {
		this.driver
			.executableQuery(
					"""
							MATCH (n:Thing|Claim) WHERE n.id STARTS WITH 'own-' OR n.from STARTS WITH 'own-' OR n.to STARTS WITH 'own-'
							DETACH DELETE n""")
			.execute();
	}

}
