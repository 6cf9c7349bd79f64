package se.redthread.web.cost;

import java.util.Map;
import java.util.Objects;

import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/** The costs of one operation with the variables of one request. */
public final class OperationCost {

	private final OperationDefinition operation;

	private final Selections selections;

	private final String root;

	private OperationCost(OperationDefinition operation, Selections selections, String root) {
		this.operation = operation;
		this.selections = selections;
		this.root = root;
	}

	public static OperationCost of(ExecutionContext request, SchemaCosts costs) {
		OperationDefinition operation = request.getOperationDefinition();
		return new OperationCost(operation,
				new Selections(costs, request.getFragmentsByName(), request.getCoercedVariables().toMap()),
				root(request.getGraphQLSchema(), operation).getName());
	}

	private static GraphQLObjectType root(GraphQLSchema schema, OperationDefinition operation) {
		return Objects.requireNonNull(switch (operation.getOperation()) {
			case QUERY -> schema.getQueryType();
			case MUTATION -> schema.getMutationType();
			case SUBSCRIPTION -> schema.getSubscriptionType();
		});
	}

	/** What it may cost at most. */
	public double asked(int assumedListSize) {
		return new AskedCost(this.selections, assumedListSize).of(this.operation.getSelectionSet(), this.root);
	}

	/** What it has cost, by its answer. */
	public double real(Map<?, ?> data) {
		return new RealCost(this.selections).of(data, this.operation.getSelectionSet(), this.root);
	}

}
