package se.redthread.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KnownSettingsTests {

	@ParameterizedTest
	@ValueSource(strings = { "redthread.data", "redthread.engine.pageCache", "spring.neo4j.uri", "server.port",
			"spring.neo4j.pool.idle-time-before-connection-test", "management.endpoint.health.group.readiness.include",
			"logging.level.se.redthread.graph", "logging.level.root", "redthread.web.allowed-hosts[0]",
			"management.opentelemetry.tracing.export.otlp.endpoint", "management.endpoints.web.exposure.include[0]",
			"spring.config.additional-location", "spring.profiles.active", "debug" })
	void knowsWhatThereIs(String name) {
		assertThatCode(() -> KnownSettings.check(List.of(name), KnownSettings.all())).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "redthread.dta", "redthread", "spring.neo4j.url", "server.prot", "nonsense",
			"redthread.engine.bolt-port.more" })
	void refusesWhatThereIsNot(String name) {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> KnownSettings.check(List.of("redthread.data", name), KnownSettings.all()))
			.withMessage("There is no such setting: " + name
					+ "; correct its name, such as redthread.data or spring.neo4j.uri");
	}

	@Test
	void knowsEverySettingThatTheDocsTell() throws IOException {
		Pattern row = Pattern.compile("^\\| `([a-z][a-z0-9.-]+\\.[a-z0-9.-]+)` \\|", Pattern.MULTILINE);
		List<String> told = Stream.of("operations", "limits", "observability", "own-neo4j").flatMap((page) -> {
			try {
				return row.matcher(Files.readString(Path.of("src/docs", page + ".md"))).results();
			}
			catch (IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		})
			.map((found) -> found.group(1))
			.filter((name) -> name.matches("(redthread|spring|server|management)\\..*"))
			.toList();
		assertThatCode(() -> KnownSettings.check(told, KnownSettings.all())).doesNotThrowAnyException();
	}

}
