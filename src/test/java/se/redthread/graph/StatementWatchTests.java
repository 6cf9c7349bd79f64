package se.redthread.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Query;
import org.neo4j.driver.exceptions.ClientException;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is told of statements. */
@ExtendWith(OutputCaptureExtension.class)
class StatementWatchTests {

	private static final Query QUERY = new NamedQuery("thing/byKeys", "RETURN $name", Map.of("name", "anna"));

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final ObservationRegistry observations = ObservationRegistry.create();

	@BeforeEach
	void measure() {
		this.observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(this.meters));
	}

	@Test
	void aStatementIsCountedByItsName() {
		assertThat(watch(Duration.ofHours(1)).over(QUERY, () -> List.of(1))).containsExactly(1);
		watch(Duration.ofHours(1)).over(new Query("RETURN 'anna'"), () -> 1);
		assertThat(count("thing/byKeys", "none")).isEqualTo(1);
		assertThat(count("unnamed", "none")).isEqualTo(1);
	}

	@Test
	void aFailureIsCountedByItsCodeAndGoesOn() {
		ClientException failure = new ClientException("Neo.ClientError.Schema.ConstraintValidationFailed",
				"There is one with the name anna");
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> watch(Duration.ofHours(1)).over(QUERY, () -> {
			throw failure;
		})).isSameAs(failure);
		assertThat(count("thing/byKeys", "Neo.ClientError.Schema.ConstraintValidationFailed")).isEqualTo(1);
		assertThat(this.meters.getMeters()).noneMatch((meter) -> meter.getId().toString().contains("anna"));
	}

	@Test
	void aSlowStatementOfARequestIsLoggedByItsNameAlone(CapturedOutput output) {
		try (Work work = Work.begin("a", Duration.ofMinutes(1))) {
			watch(Duration.ZERO).over(QUERY, () -> 1);
		}
		assertThat(output.getOut()).containsPattern("A slow statement, thing/byKeys, took \\d+ ms")
			.doesNotContain("anna", "RETURN");
	}

	@Test
	void aQuickOneAndOneOutsideOfARequestAreNot(CapturedOutput output) {
		try (Work work = Work.begin("a", Duration.ofMinutes(1))) {
			watch(Duration.ofHours(1)).over(QUERY, () -> 1);
		}
		watch(Duration.ZERO).over(QUERY, () -> 1);
		assertThat(output.getOut()).doesNotContain("A slow statement");
	}

	private StatementWatch watch(Duration slow) {
		return new StatementWatch(this.observations, "neo4j", slow);
	}

	private long count(String name, String error) {
		return this.meters.get("db.client.operation.duration")
			.tags("db.query.summary", name, "error.type", error, "db.system.name", "neo4j", "db.namespace", "neo4j")
			.timer()
			.count();
	}

}
