package se.redthread.web.insight;

import io.micrometer.common.KeyValue;
import se.redthread.problem.ProblemCode;
import se.redthread.web.error.ClientError;

import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * How a request ended, for the metric graphql.request: a fault of the service's own is
 * told from a client's by its code.
 */
@Component
class RequestOutcome extends DefaultExecutionRequestObservationConvention {

	private static final KeyValue INTERNAL_ERROR = KeyValue.of("graphql.outcome", "INTERNAL_ERROR");

	@Override
	protected KeyValue outcome(ExecutionRequestObservationContext context) {
		boolean internal = context.getExecutionResult() != null && context.getExecutionResult()
			.getErrors()
			.stream()
			.anyMatch((error) -> ClientError.codeOf(error) == ProblemCode.INTERNAL);
		return internal ? INTERNAL_ERROR : super.outcome(context);
	}

}
