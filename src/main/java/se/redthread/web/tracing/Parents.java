package se.redthread.web.tracing;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationView;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.jspecify.annotations.Nullable;

/**
 * The span that another is below. What GraphQL's engine does is not in the scope of its
 * operation's span, which would else have nothing below it.
 */
final class Parents {

	private Parents() {
	}

	static @Nullable Span of(Observation.ContextView context) {
		ObservationView parent = context.getParentObservation();
		while (parent != null) {
			TracingContext tracing = parent.getContextView().get(TracingContext.class);
			if (tracing != null && tracing.getSpan() != null) {
				return tracing.getSpan();
			}
			parent = parent.getContextView().getParentObservation();
		}
		return null;
	}

}
