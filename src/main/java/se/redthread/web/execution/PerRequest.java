package se.redthread.web.execution;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Asks all instrumentation about a request as a whole and about the fields that are
 * fetched by code of their own; an answer has thousands of other fields, about which
 * nobody needs to be asked.
 */
final class PerRequest extends ChainedInstrumentation {

	private static final Set<String> OF_FIELDS = Set.of("beginExecuteObject", "beginFieldExecution",
			"beginFieldFetching", "beginFieldFetch", "beginFieldCompletion", "beginFieldListCompletion");

	PerRequest(List<Instrumentation> instrumentation) {
		super(instrumentation);
		instrumentation.forEach(PerRequest::check);
	}

	private static void check(Instrumentation one) {
		Stream.of(one.getClass().getMethods())
			.filter((method) -> OF_FIELDS.contains(method.getName()) && !isOfTheEngine(method))
			.findFirst()
			.ifPresent((method) -> {
				throw new IllegalStateException(
						method + " would not be asked: PerRequest leaves out what is asked of each field");
			});
	}

	private static boolean isOfTheEngine(Method method) {
		return method.getDeclaringClass().getPackage().equals(Instrumentation.class.getPackage());
	}

	@Override
	public @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(
			InstrumentationExecutionStrategyParameters parameters, InstrumentationState state) {
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
			InstrumentationState state) {
		return null;
	}

	@Override
	public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
			InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<Object> beginFieldCompletion(
			InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<Object> beginFieldListCompletion(
			InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
		return null;
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		return parameters.isTrivialDataFetcher() ? fetcher : super.instrumentDataFetcher(fetcher, parameters, state);
	}

}
