package se.redthread.web.budget;

import java.util.List;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import se.redthread.problem.Problem;
import se.redthread.web.cost.OperationCost;
import se.redthread.web.cost.OperationCosts;
import se.redthread.web.error.ClientError;
import se.redthread.web.limit.Limits;

/**
 * Tells what a request may cost before it is carried out, and refuses what is too dear.
 */
class CostCheck extends SimplePerformantInstrumentation {

	private final Limits limits;

	private volatile @Nullable Known known;

	CostCheck(Limits limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext request = parameters.getExecutionContext();
		Spending spending = request.getGraphQLContext()
			.getOrDefault(Spending.class, new Spending(null, this.limits.cost()));
		try {
			check(request, spending);
			return null;
		}
		catch (Problem problem) {
			throw new AbortExecutionException(List.of(ClientError.of(problem)));
		}
	}

	private void check(ExecutionContext request, Spending spending) {
		OperationCost cost = costs(request.getGraphQLSchema()).of(request);
		spending.ask(cost.asked(request.getCoercedVariables().toMap(), this.limits.assumedListSize()), cost::real);
		if (spending.asked() > this.limits.cost()) {
			throw Problem.limit("The request may cost " + spending.asked() + "; " + this.limits.cost()
					+ " is the most. Ask for smaller pages (first or last) where lists stand in lists, or for fewer levels.");
		}
		spending.take();
	}

	private OperationCosts costs(GraphQLSchema schema) {
		Known now = this.known;
		if (now == null || now.schema() != schema) {
			now = new Known(schema, new OperationCosts(schema, this.limits.assumedListSize()));
			this.known = now;
		}
		return now.costs();
	}

	private record Known(GraphQLSchema schema, OperationCosts costs) {
	}

}
