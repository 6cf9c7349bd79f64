package se.redthread.web.cost;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What the schema says of one field's cost.
 *
 * @param weight what one call of the field costs, whatever it returns
 * @param arguments what an argument adds when it is given
 * @param type the name of the type that it returns
 * @param list whether it returns many
 * @param size how long its list is, or the lists of its connection
 */
record FieldCost(double weight, Map<String, Double> arguments, String type, boolean list, @Nullable ListSize size) {

	static FieldCost of(GraphQLFieldDefinition field, double weightByDefault) {
		Map<String, Double> arguments = new HashMap<>();
		for (GraphQLArgument argument : field.getArguments()) {
			GraphQLAppliedDirective cost = argument.getAppliedDirective(TypeCost.DIRECTIVE);
			if (cost != null) {
				arguments.put(argument.getName(), TypeCost.weight(cost));
			}
		}
		GraphQLAppliedDirective cost = field.getAppliedDirective(TypeCost.DIRECTIVE);
		GraphQLOutputType type = field.getType();
		return new FieldCost((cost != null) ? TypeCost.weight(cost) : weightByDefault, Map.copyOf(arguments),
				((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName(),
				GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList, ListSize.of(field));
	}

}
