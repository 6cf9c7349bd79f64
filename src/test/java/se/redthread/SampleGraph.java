package se.redthread;

import java.util.List;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import se.redthread.exchange.ImportResult;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** Puts the sample into the test database, unless it is there as it was read. */
class SampleGraph implements BeforeAllCallback {

	private static final String SAMPLE = "sample/halland-2022.jsonl";

	private static final String STATE = """
			RETURN COUNT { MATCH (:Thing) } AS things, COUNT { MATCH (:Thing)-->(:Thing) } AS links,
				COUNT { MATCH (:Claim) } AS claims, COUNT { MATCH (:Version) } AS versions""";

	private static Record asImported;

	@Override
	public void beforeAll(ExtensionContext test) {
		ApplicationContext context = SpringExtension.getApplicationContext(test);
		Driver driver = context.getBean(Driver.class);
		if (asImported == null || !state(driver).equals(asImported)) {
			TestDatabase.clear(driver);
			ClassPathResource file = new ClassPathResource(SAMPLE);
			ImportResult result = context.getBean(Imports.class).run(List.of(new Source(SAMPLE, file::getInputStream)));
			assertThat(result).isInstanceOf(ImportResult.Imported.class);
			asImported = state(driver);
		}
	}

	private static Record state(Driver driver) {
		return driver.executableQuery(STATE).execute().records().get(0);
	}

}
