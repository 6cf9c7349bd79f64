package se.redthread.web.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/** What a schema says of the costs of its types and fields. */
final class SchemaCosts {

	private static final TypeCost UNKNOWN = new TypeCost(0, Map.of(), List.of());

	// Introspection has limits of its own in the engine, so that one sum does for it
	private static final FieldCost INTROSPECTION = new FieldCost(100, Map.of(), "__Schema", false, null);

	private static final FieldCost TYPE_NAME = new FieldCost(0, Map.of(), "String", false, null);

	private final Map<String, TypeCost> types = new HashMap<>();

	SchemaCosts(GraphQLSchema schema) {
		schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLNamedOutputType.class::isInstance)
			.map(GraphQLNamedOutputType.class::cast)
			.filter((type) -> !type.getName().startsWith("__"))
			.forEach((type) -> this.types.put(type.getName(), TypeCost.of(type, schema)));
	}

	TypeCost type(String name) {
		return this.types.getOrDefault(name, UNKNOWN);
	}

	/** The cost of a field; null for one of a type that isn't known. */
	@Nullable FieldCost field(String type, String name) {
		if (name.startsWith("__")) {
			return name.equals("__typename") ? TYPE_NAME : INTROSPECTION;
		}
		return type(type).fields().get(name);
	}

}
