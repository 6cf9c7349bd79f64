package se.redthread.web.cost;

import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLSchema;

/**
 * The costs of the operations of one schema. An operation comes again and again, of a
 * document that is kept: what it chooses is worked out once, unless variables say what is
 * skipped.
 */
public final class OperationCosts {

	// Of places and of characters in all documents: some tens of megabytes at the most
	private static final int MOST = 1_000_000;

	private final SchemaCosts costs;

	private final int assumedListSize;

	// By identity: a document that is parsed anew is another
	private final Cache<OperationDefinition, OperationCost> known = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.weigher((OperationDefinition operation, OperationCost cost) -> cost.size())
		.build();

	public OperationCosts(GraphQLSchema schema, int assumedListSize) {
		this.costs = new SchemaCosts(schema);
		this.assumedListSize = assumedListSize;
	}

	/** The costs of a request's operation. */
	public OperationCost of(ExecutionContext request) {
		OperationCost cost = this.known.getIfPresent(request.getOperationDefinition());
		return (cost != null) ? cost : made(request);
	}

	private OperationCost made(ExecutionContext request) {
		Map<String, Object> variables = request.getCoercedVariables().toMap();
		if (isConditional(request)) {
			return OperationCost.of(request, this.costs, variables);
		}
		OperationCost cost = OperationCost.of(request, this.costs, Map.of());
		// Told once, so that it is known how large it is
		cost.asked(variables, this.assumedListSize);
		this.known.put(request.getOperationDefinition(), cost);
		return cost;
	}

	private static boolean isConditional(ExecutionContext request) {
		return isConditional(request.getOperationDefinition())
				|| request.getFragmentsByName().values().stream().anyMatch(OperationCosts::isConditional);
	}

	// No deeper than a document may be
	private static boolean isConditional(Node<?> node) {
		if (node instanceof Directive directive) {
			return directive.getArguments()
				.stream()
				.map(Argument::getValue)
				.anyMatch(VariableReference.class::isInstance);
		}
		for (Node<?> child : node.getChildren()) {
			if (isConditional(child)) {
				return true;
			}
		}
		return false;
	}

}
