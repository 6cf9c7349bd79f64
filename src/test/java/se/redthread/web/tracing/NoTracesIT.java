package se.redthread.web.tracing;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.redthread.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Unless a collector is named there is nothing that could send anything. */
@GraphTest
class NoTracesIT {

	@Autowired
	private ApplicationContext context;

	@ParameterizedTest
	@ValueSource(classes = { Tracer.class, OpenTelemetry.class, SpanExporter.class, SpanProcessor.class,
			TracingConfiguration.class })
	void nothingOfTracingIsThere(Class<?> type) {
		assertThat(this.context.getBeanNamesForType(type)).isEmpty();
	}

	@Test
	void observationsAreThereForMetricsOnly() {
		assertThat(this.context.getBean(ObservationRegistry.class).isNoop()).isFalse();
	}

}
