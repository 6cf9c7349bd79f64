package se.redthread.web.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;

/**
 * What the schema says of one type's cost.
 *
 * @param weight what one value of the type costs: 1 for an object and 0 for a scalar,
 * where nothing is said
 * @param fields its fields
 * @param objects the object types that it may be; itself if it is one
 */
record TypeCost(double weight, Map<String, FieldCost> fields, List<String> objects) {

	static final String DIRECTIVE = "cost";

	private static final double MUTATION = 10;

	static TypeCost of(GraphQLNamedOutputType type, GraphQLSchema schema) {
		Map<String, FieldCost> fields = new HashMap<>();
		boolean composite = type instanceof GraphQLUnionType;
		if (type instanceof GraphQLFieldsContainer container) {
			composite = true;
			double weight = container.equals(schema.getMutationType()) ? MUTATION : 0;
			container.getFieldDefinitions()
				.forEach((field) -> fields.put(field.getName(), FieldCost.of(field, weight)));
		}
		return new TypeCost(weight(type, composite ? 1 : 0), Map.copyOf(fields), objects(type, schema));
	}

	static double weight(GraphQLAppliedDirective cost) {
		String weight = cost.getArgument("weight").getValue();
		try {
			return Math.max(0, Double.parseDouble(weight));
		}
		catch (NumberFormatException ex) {
			throw new IllegalStateException("@cost(weight: \"" + weight + "\") is no number", ex);
		}
	}

	private static double weight(GraphQLNamedOutputType type, double byDefault) {
		GraphQLAppliedDirective cost = ((GraphQLDirectiveContainer) type).getAppliedDirective(DIRECTIVE);
		return (cost != null) ? weight(cost) : byDefault;
	}

	private static List<String> objects(GraphQLNamedOutputType type, GraphQLSchema schema) {
		if (type instanceof GraphQLInterfaceType interfaceType) {
			return schema.getImplementations(interfaceType).stream().map(GraphQLNamedSchemaElement::getName).toList();
		}
		if (type instanceof GraphQLUnionType union) {
			return union.getTypes().stream().map(GraphQLNamedSchemaElement::getName).toList();
		}
		return List.of(type.getName());
	}

}
