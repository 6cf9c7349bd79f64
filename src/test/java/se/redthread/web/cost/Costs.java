package se.redthread.web.cost;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;

import static java.util.stream.Collectors.toMap;

/** The costs of documents on {@code costs.graphqls}. */
final class Costs {

	static final GraphQLSchema SCHEMA = schema();

	private Costs() {
	}

	static double asked(String document, Map<String, Object> variables) {
		OperationDefinition operation = operation(document);
		return new AskedCost(selections(document, variables), variables, 5).of(operation.getSelectionSet(),
				root(operation));
	}

	static double real(String document, Map<String, Object> data) {
		return new RealCost(selections(document, Map.of()), operation(document).getSelectionSet(), "Query").of(data);
	}

	private static String root(OperationDefinition operation) {
		return (operation.getOperation() == OperationDefinition.Operation.MUTATION) ? "Mutation" : "Query";
	}

	private static OperationDefinition operation(String document) {
		return Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).get(0);
	}

	private static Selections selections(String document, Map<String, Object> variables) {
		Map<String, FragmentDefinition> fragments = Parser.parse(document)
			.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(toMap(FragmentDefinition::getName, (fragment) -> fragment));
		return new Selections(new SchemaCosts(SCHEMA), fragments, variables);
	}

	private static GraphQLSchema schema() {
		TypeResolver none = (environment) -> null;
		try (InputStreamReader sdl = new InputStreamReader(
				Objects.requireNonNull(Costs.class.getResourceAsStream("/web/costs.graphqls")))) {
			return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), RuntimeWiring
				.newRuntimeWiring()
				.scalar(ExtendedScalars.newAliasedScalar("Text").aliasedScalar(graphql.Scalars.GraphQLString).build())
				.type("Item", (type) -> type.typeResolver(none))
				.build());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
