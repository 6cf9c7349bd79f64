package se.redthread.web.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;
import se.redthread.model.ThingType;

import org.springframework.stereotype.Component;

/**
 * Tells beside the answer which times one or many things of a type were told for, since
 * such answers have no place of their own for it. It reads the document, so that it is
 * told of kept answers too.
 */
@Component
class ClockTelling extends SimplePerformantInstrumentation {

	private static final List<String> CLOCKS = List.of("validAt", "knownAt");

	private final FieldCollector collector = new FieldCollector();

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		List<Map<String, @Nullable Object>> clocks = clocks(context);
		if (!clocks.isEmpty()) {
			context.getGraphQLContext().put(ClockTelling.class, clocks);
		}
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		Object clocks = parameters.getGraphQLContext().get(ClockTelling.class);
		return CompletableFuture.completedFuture(
				(clocks != null) ? result.transform((builder) -> builder.addExtension("clocks", clocks)) : result);
	}

	private List<Map<String, @Nullable Object>> clocks(ExecutionContext context) {
		List<Map<String, @Nullable Object>> clocks = new ArrayList<>();
		GraphQLObjectType query = context.getGraphQLSchema().getQueryType();
		for (MergedField field : fields(query, context)) {
			if (ThingType.ofField(field.getName()).isPresent()) {
				clocks.add(clock(field, query.getFieldDefinition(field.getName()), context));
			}
		}
		return clocks;
	}

	private List<MergedField> fields(GraphQLObjectType query, ExecutionContext context) {
		OperationDefinition operation = context.getOperationDefinition();
		if (operation.getOperation() != OperationDefinition.Operation.QUERY) {
			return List.of();
		}
		FieldCollectorParameters parameters = FieldCollectorParameters.newParameters()
			.schema(context.getGraphQLSchema())
			.objectType(query)
			.fragments(context.getFragmentsByName())
			.variables(context.getCoercedVariables().toMap())
			.graphQLContext(context.getGraphQLContext())
			.build();
		return this.collector.collectFields(parameters, operation.getSelectionSet()).getSubFieldsList();
	}

	private static Map<String, @Nullable Object> clock(MergedField field, GraphQLFieldDefinition definition,
			ExecutionContext context) {
		Map<String, Object> arguments = ValuesResolver.getArgumentValues(context.getGraphQLSchema().getCodeRegistry(),
				definition.getArguments(), field.getArguments(), context.getCoercedVariables(),
				context.getGraphQLContext(), context.getLocale());
		Map<String, @Nullable Object> clock = new LinkedHashMap<>();
		clock.put("path", List.of(field.getResultKey()));
		CLOCKS.forEach((name) -> {
			Object value = arguments.get(name);
			GraphQLScalarType type = (GraphQLScalarType) definition.getArgument(name).getType();
			clock.put(name, (value == null) ? null
					: type.getCoercing().serialize(value, context.getGraphQLContext(), context.getLocale()));
		});
		return clock;
	}

}
