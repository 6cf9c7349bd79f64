package se.redthread.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import se.redthread.schema.Sdl.Field;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules by which Relay's compiler and its like read a schema. */
class ConnectionRulesTests {

	private static final Map<String, String> PAGE_ARGUMENTS = Map.of("first", "Int", "after", "String", "last", "Int",
			"before", "String");

	@Test
	void anyNodeCanBeFetchedAgainByItsId() {
		GraphQLObjectType query = Sdl.SCHEMA.getQueryType();
		assertThat(signature(query.getField("node"))).isEqualTo("(id: ID!): Node");
		assertThat(signature(query.getField("nodes"))).isEqualTo("(ids: [ID!]!): [Node]!");
		GraphQLInterfaceType node = (GraphQLInterfaceType) Sdl.SCHEMA.getType("Node");
		assertThat(node.getFieldDefinitions()).singleElement()
			.extracting(ConnectionRulesTests::signature)
			.isEqualTo(": ID!");
	}

	@Test
	void everyTypeWithAnIdOfItsOwnIsANode() {
		assertThat(Sdl.types(GraphQLObjectType.class).filter((type) -> type.getField("id") != null)).hasSize(25)
			.allMatch((type) -> signature(type.getField("id")).equals(": ID!"))
			.allMatch((type) -> type.getInterfaces().stream().anyMatch((face) -> face.getName().equals("Node")));
	}

	@Test
	void aPageSaysWhereItLies() {
		GraphQLObjectType info = Sdl.object("PageInfo");
		assertThat(info.getFieldDefinitions()).extracting((field) -> field.getName() + signature(field))
			.containsExactlyInAnyOrder("hasNextPage: Boolean!", "hasPreviousPage: Boolean!", "startCursor: String",
					"endCursor: String");
	}

	@Test
	void aConnectionHasEdgesNodesTotalAndPageInfo() {
		assertThat(connections()).hasSizeGreaterThan(23).allSatisfy((connection) -> {
			String name = connection.getName().replaceFirst("Connection$", "");
			assertThat(fields(connection)).contains("edges: [" + name + "Edge!]!", "nodes: [" + node(name) + "!]!",
					"totalCount: Int!", "pageInfo: PageInfo!");
		});
	}

	@Test
	void anEdgeHasACursorAndANode() {
		assertThat(edges()).hasSameSizeAs(connections().toList()).allSatisfy((edge) -> {
			String node = node(edge.getName().replaceFirst("Edge$", ""));
			assertThat(fields(edge)).contains("cursor: String!", "node: " + node + "!");
			assertThat(edge.getInterfaces().stream().map((face) -> face.getName()))
				.containsExactlyElementsOf(edge.getName().endsWith("LinkEdge") ? List.of("LinkEdge") : List.of());
		});
	}

	@Test
	void everyFieldThatLeadsToAConnectionCanBePagedBothWays() {
		assertThat(Sdl.fields().filter((field) -> Sdl.bare(field.field().getType()).endsWith("Connection")))
			.hasSizeGreaterThan(200)
			.allSatisfy((field) -> {
				assertThat(Sdl.written(field.field().getType())).endsWith("Connection!");
				PAGE_ARGUMENTS.forEach((name, type) -> assertThat(field.field().getArgument(name)).isNotNull()
					.returns(type, (argument) -> Sdl.written(argument.getType()))
					.returns(false, GraphQLArgument::hasSetDefaultValue));
				int usual = field.type().getName().equals("Query") ? 50 : 20;
				assertThat(listSize(field))
					.isEqualTo(Map.of("assumedSize", usual, "slicingArguments", List.of("first", "last"), "sizedFields",
							List.of("edges", "nodes"), "requireOneSlicingArgument", false));
				assertThat(field.field().getArgument("first").getDescription())
					.contains(usual + " when neither first nor last is given");
			});
	}

	@Test
	void noListHoldsNullsButThatOfNodes() {
		Stream<Field> lists = Sdl.fields().filter((field) -> isList(field.field().getType()));
		assertThat(lists.filter((field) -> !field.toString().equals("Query.nodes"))).isNotEmpty()
			.allMatch((field) -> field.field().getType() instanceof GraphQLNonNull
					&& holdsNoNulls(field.field().getType()));
		Stream<GraphQLType> inputs = Stream.concat(
				Sdl.fields().flatMap((field) -> field.field().getArguments().stream().map(GraphQLArgument::getType)),
				Sdl.types(GraphQLInputObjectType.class)
					.flatMap((type) -> type.getFieldDefinitions().stream().map((field) -> field.getType())));
		assertThat(inputs.filter(ConnectionRulesTests::isList)).isNotEmpty()
			.allMatch(ConnectionRulesTests::holdsNoNulls);
	}

	/** The type that a connection leads to; what a search finds may be of any. */
	private static String node(String name) {
		return name.equals("Search") ? "Thing" : name.replaceFirst("Link$", "");
	}

	private static Stream<GraphQLObjectType> connections() {
		return Sdl.types(GraphQLObjectType.class).filter((type) -> type.getName().endsWith("Connection"));
	}

	private static Stream<GraphQLObjectType> edges() {
		return Sdl.types(GraphQLObjectType.class).filter((type) -> type.getName().endsWith("Edge"));
	}

	private static Stream<String> fields(GraphQLObjectType type) {
		return type.getFieldDefinitions().stream().map((field) -> field.getName() + signature(field));
	}

	private static String signature(GraphQLFieldDefinition field) {
		String arguments = field.getArguments()
			.stream()
			.map((argument) -> argument.getName() + ": " + Sdl.written(argument.getType()))
			.reduce((one, other) -> one + ", " + other)
			.map((all) -> "(" + all + ")")
			.orElse("");
		return arguments + ": " + Sdl.written(field.getType());
	}

	private static Map<String, Object> listSize(Field field) {
		return field.field()
			.getAppliedDirective("listSize")
			.getArguments()
			.stream()
			.collect(Collectors.toMap((argument) -> argument.getName(), (argument) -> argument.getValue()));
	}

	private static boolean isList(GraphQLType type) {
		return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
	}

	private static boolean holdsNoNulls(GraphQLType type) {
		GraphQLList list = (GraphQLList) GraphQLTypeUtil.unwrapNonNull(type);
		return list.getWrappedType() instanceof GraphQLNonNull;
	}

}
