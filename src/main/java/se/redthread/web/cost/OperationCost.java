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

	/** What was worked out of one place takes as much as so many characters parsed. */
	private static final int PLACE = 20;

	private final OperationDefinition operation;

	private final int characters;

	private final Selections selections;

	private final String root;

	private final RealCost real;

	/** What is asked whatever the variables are; null if it depends on them. */
	private volatile @Nullable Double always;

	private OperationCost(OperationDefinition operation, int characters, Selections selections, String root) {
		this.operation = operation;
		this.characters = characters;
		this.selections = selections;
		this.root = root;
		this.real = new RealCost(selections, operation.getSelectionSet(), root);
	}

	/** Of a request, with the variables by which it skips and includes. */
	static OperationCost of(ExecutionContext request, SchemaCosts costs, Map<String, Object> variables) {
		OperationDefinition operation = request.getOperationDefinition();
		return new OperationCost(operation, request.getExecutionInput().getQuery().length(),
				new Selections(costs, request.getFragmentsByName(), variables),
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

	/** The memory that it takes with its document, about in that of a character. */
	int size() {
		return this.characters + PLACE * this.selections.size();
	}

}
