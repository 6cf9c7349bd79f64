package se.redthread.web.error;

import java.util.List;

import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Tells of everything that a field can throw, whoever answers the field. */
@Component
class Refusals implements DataFetcherExceptionResolver {

	private static final Logger log = LoggerFactory.getLogger(Refusals.class);

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment field) {
		return Mono.just(List.of(ClientError.of(problem(exception, field), field)));
	}

	private Problem problem(Throwable exception, DataFetchingEnvironment field) {
		if (exception instanceof Problem problem && problem.code() != ProblemCode.INTERNAL) {
			// That the database is away is logged once, and not for every request
			if (problem.code() == ProblemCode.UNAVAILABLE && problem.getCause() != null) {
				log.warn("Field {} had no database: {}", field.getField().getName(),
						String.valueOf(problem.getCause()));
			}
			return problem;
		}
		if (exception instanceof BindException binding) {
			return Unbound.problem(binding);
		}
		if (exception instanceof NonNullableValueCoercedAsNullException nothing) {
			return Unbound.problem(nothing);
		}
		return FaultLog.internal("the field " + field.getExecutionStepInfo().getPath(), exception,
				field.getGraphQlContext());
	}

}
