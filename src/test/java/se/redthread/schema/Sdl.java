package se.redthread.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/** The schema as it is written, without the application. */
final class Sdl {

	private static final Path FOLDER = Path.of("schema");

	private static final Set<String> GIVEN = Set.of("Boolean", "Float", "ID", "Int", "String");

	static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator
		.makeUnExecutableSchema(new SchemaParser().parse(text()));

	private Sdl() {
	}

	static List<Path> files() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".graphqls")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text() {
		return files().stream().map(Sdl::read).collect(Collectors.joining("\n"));
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The types that we write ourselves. */
	static List<GraphQLNamedType> types() {
		return SCHEMA.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__") && !GIVEN.contains(type.getName()))
			.toList();
	}

	static <T extends GraphQLNamedType> Stream<T> types(Class<T> kind) {
		return types().stream().filter(kind::isInstance).map(kind::cast);
	}

	/** All fields of objects and interfaces. */
	static Stream<Field> fields() {
		return types(GraphQLFieldsContainer.class)
			.flatMap((type) -> type.getFieldDefinitions().stream().map((field) -> new Field(type, field)));
	}

	static GraphQLObjectType object(String name) {
		return SCHEMA.getObjectType(name);
	}

	static String written(GraphQLType type) {
		return GraphQLTypeUtil.simplePrint(type);
	}

	static String bare(GraphQLType type) {
		return GraphQLTypeUtil.unwrapAll(type).getName();
	}

	/** A field of a type, told as {@code Type.field}. */
	record Field(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {

		@Override
		public String toString() {
			return this.type.getName() + "." + this.field.getName();
		}

	}

}
