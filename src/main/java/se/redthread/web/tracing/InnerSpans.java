package se.redthread.web.tracing;

import io.micrometer.observation.Observation;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.observation.DataFetcherObservationContext;

/**
 * The spans between server and statement: the operation, each of its own fields, and each
 * group of links that is loaded at once. The fields below have none of their own, for
 * there may be thousands.
 */
class InnerSpans extends DefaultTracingObservationHandler {

	InnerSpans(Tracer tracer) {
		super(tracer);
	}

	@Override
	public void onStart(Observation.Context context) {
		Span parent = isBelowAField(context) ? getParentSpan(context) : null;
		if (parent != null) {
			getTracingContext(context).setSpan(parent);
		}
		else {
			super.onStart(context);
		}
	}

	@Override
	public void onStop(Observation.Context context) {
		if (!isBelowAField(context)) {
			super.onStop(context);
		}
	}

	@Override
	public void onError(Observation.Context context) {
		if (!isBelowAField(context)) {
			getRequiredSpan(context).error(new QuietError(context.getError()));
		}
	}

	/** Spring for GraphQL makes an event of each error's message. */
	@Override
	public void onEvent(Observation.Event event, Observation.Context context) {
	}

	@Override
	public @Nullable Span getParentSpan(Observation.ContextView context) {
		Span parent = Parents.of(context);
		return (parent != null) ? parent : super.getParentSpan(context);
	}

	private static boolean isBelowAField(Observation.Context context) {
		return context instanceof DataFetcherObservationContext field
				&& field.getEnvironment().getExecutionStepInfo().getPath().getLevel() > 1;
	}

}
