package se.redthread.web.tracing;

import io.micrometer.observation.Observation;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.exporter.FinishedSpan;
import io.micrometer.tracing.exporter.SpanExportingPredicate;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Which spans there are, and that none tells more of an error than its type: a message
 * may hold what a client has asked.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(TracingSwitch.SETTING)
class TracingConfiguration {

	@Bean
	@Order(MicrometerTracingAutoConfiguration.DEFAULT_TRACING_OBSERVATION_HANDLER_ORDER)
	DefaultTracingObservationHandler innerSpans(Tracer tracer) {
		return new InnerSpans(tracer);
	}

	/** The span of the server, which continues the client's trace. */
	@Bean
	@Order(MicrometerTracingAutoConfiguration.RECEIVER_TRACING_OBSERVATION_HANDLER_ORDER)
	PropagatingReceiverTracingObservationHandler<ReceiverContext<?>> serverSpans(Tracer tracer, Propagator propagator) {
		return new PropagatingReceiverTracingObservationHandler<>(tracer, propagator) {

			@Override
			public void onError(ReceiverContext<?> context) {
				getRequiredSpan(context).error(new QuietError(context.getError()));
			}

		};
	}

	/** The spans of statements. */
	@Bean
	@Order(MicrometerTracingAutoConfiguration.SENDER_TRACING_OBSERVATION_HANDLER_ORDER)
	PropagatingSenderTracingObservationHandler<SenderContext<?>> clientSpans(Tracer tracer, Propagator propagator) {
		return new PropagatingSenderTracingObservationHandler<>(tracer, propagator) {

			@Override
			public @Nullable Span getParentSpan(Observation.ContextView context) {
				Span parent = Parents.of(context);
				return (parent != null) ? parent : super.getParentSpan(context);
			}

			@Override
			public void onError(SenderContext<?> context) {
				getRequiredSpan(context).error(new QuietError(context.getError()));
			}

		};
	}

	/** Neither those who ask for health and metrics nor background work have traces. */
	@Bean
	SpanExportingPredicate spansOfRequests() {
		return (span) -> !isOfOperators(span) && (span.getKind() == Span.Kind.SERVER || hasParent(span));
	}

	// OpenTelemetry's id of no span is zero
	private static boolean hasParent(FinishedSpan span) {
		return span.getParentId() != null && !span.getParentId().matches("0*");
	}

	private static boolean isOfOperators(FinishedSpan span) {
		return span.getTags().getOrDefault("url.path", "").startsWith("/actuator");
	}

}
