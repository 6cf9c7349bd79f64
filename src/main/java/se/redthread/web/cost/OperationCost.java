package se.redthread.web.cost;

import java.util.Map;
import java.util.Objects;

import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/** The costs of one operation, for one request or for several beside each other. */
public final class OperationCost {

	private final OperationDefinition operation;

	private final Selections selections;

	private final String root;

	private final RealCost real;

	/** What is asked whatever the variables are; null if it depends on them. */
	private volatile @Nullable Double always;

	private OperationCost(OperationDefinition operation, Selections selections, String root) {
		this.operation = operation;
		this.selections = selections;
		this.root = root;
		this.real = new RealCost(selections, operation.getSelectionSet(), root);
	}

	/** Of a request, with the variables by which it skips and includes. */
	static OperationCost of(ExecutionContext request, SchemaCosts costs, Map<String, Object> variables) {
		OperationDefinition operation = request.getOperationDefinition();
		return new OperationCost(operation, new Selections(costs, request.getFragmentsByName(), variables),
				root(request.getGraphQLSchema(), operation).getName());
	}

	private static GraphQLObjectType root(GraphQLSchema schema, OperationDefinition operation) {
		return Objects.requireNonNull(switch (operation.getOperation()) {
			case QUERY -> schema.getQueryType();
			case MUTATION -> schema.getMutationType();
			case SUBSCRIPTION -> schema.getSubscriptionType();
		});
	}

	/** What it may cost at most, with the variables of a request. */
	public double asked(Map<String, Object> variables, int assumedListSize) {
		Double known = this.always;
		if (known != null) {
			return known;
		}
		AskedCost cost = new AskedCost(this.selections, variables, assumedListSize);
		double asked = cost.of(this.operation.getSelectionSet(), this.root);
		if (!cost.dependsOnVariables()) {
			this.always = asked;
		}
		return asked;
	}

	/** What it has cost, by its answer. */
	public double real(Map<?, ?> data) {
		return this.real.of(data);
	}

	/** How much was worked out for it, as a measure of the memory that it takes. */
	int size() {
		return this.selections.size();
	}

}
