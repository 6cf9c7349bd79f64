package se.redthread.schema;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** One vocabulary in three places: the schema, Java and the exchange format. */
class VocabularyTests {

	private static final JsonNode EXCHANGE = new JsonMapper().readTree(Path.of("schema/exchange.schema.json").toFile())
		.get("$defs");

	/** What the system tells of a thing or link, and nobody hands in. */
	private static final Set<String> TOLD = Set.of("knownFrom", "version");

	@Test
	void theTypesOfThingsAreTheSame() {
		GraphQLInterfaceType thing = (GraphQLInterfaceType) Sdl.SCHEMA.getType("Thing");
		assertThat(Sdl.SCHEMA.getImplementations(thing)).extracting(GraphQLObjectType::getName)
			.containsExactlyInAnyOrderElementsOf(labels().toList());
	}

	@ParameterizedTest
	@EnumSource(ThingType.class)
	void everyTypeHasOneFieldForOneAndOneForMany(ThingType type) {
		GraphQLObjectType query = Sdl.SCHEMA.getQueryType();
		assertThat(Sdl.written(query.getField(type.singular()).getType())).isEqualTo(type.label());
		GraphQLFieldDefinition many = query.getField(type.plural());
		assertThat(Sdl.written(many.getType())).isEqualTo(type.label() + "Connection!");
		assertThat(Sdl.written(many.getArgument("filter").getType())).isEqualTo(type.label() + "Filter");
		assertThat(Sdl.written(many.getArgument("orderBy").getType())).isEqualTo(type.label() + "Order");
	}

	@ParameterizedTest
	@EnumSource(ThingType.class)
	void aTypeShowsWhatTheExchangeFormatHandsInWithTheSameObligations(ThingType type) {
		assertThat(shown(type.label())).isEqualTo(handedIn(type.label()));
	}

	@Test
	void aLinkShowsWhatTheExchangeFormatHandsIn() {
		Set<String> handedIn = EXCHANGE.get("Link")
			.get("properties")
			.propertyStream()
			.map(Map.Entry::getKey)
			.map((name) -> name.equals("link") ? "kind" : name)
			.filter((name) -> !name.equals("key"))
			.collect(Collectors.toSet());
		assertThat(Sdl.object("Link").getFieldDefinitions()).extracting(GraphQLFieldDefinition::getName)
			.filteredOn((name) -> !TOLD.contains(name) && !name.equals("id"))
			.containsExactlyInAnyOrderElementsOf(handedIn);
	}

	@Test
	void everyEnumHasTheSameValuesInJava() {
		Map<String, List<String>> java = enums();
		assertThat(Sdl.types(GraphQLEnumType.class).filter((type) -> !type.getName().contains("Order")))
			.hasSizeGreaterThan(20)
			.allSatisfy((type) -> assertThat(values(type)).as(type.getName())
				.containsExactlyInAnyOrderElementsOf(java.getOrDefault(type.getName(), List.of())));
	}

	@Test
	void everyEnumOfTheExchangeFormatIsThatOfTheSchema() {
		assertThat(EXCHANGE.propertyStream().filter((entry) -> entry.getValue().has("enum"))).isNotEmpty()
			.allSatisfy((entry) -> assertThat(values((GraphQLEnumType) Sdl.SCHEMA.getType(entry.getKey())))
				.containsExactlyInAnyOrderElementsOf(texts(entry.getValue().get("enum"))));
		assertThat(texts(EXCHANGE.get("Link").get("properties").get("link").get("enum")))
			.containsExactlyInAnyOrderElementsOf(Stream.of(LinkKind.values()).map(LinkKind::name).toList());
	}

	@ParameterizedTest
	@EnumSource(ThingType.class)
	void aTypeHasAFieldForEveryKindOfLinkThatItMayTakePartInAndNoOther(ThingType type) {
		Map<String, String> expected = new TreeMap<>();
		for (LinkKind kind : LinkKind.values()) {
			expect(expected, kind.outgoing(), kind + " OUTGOING", kind.targetsOf(type));
			expect(expected, kind.incoming(), kind + " INCOMING", kind.sourcesOf(type));
		}
		Map<String, String> fields = new TreeMap<>();
		for (GraphQLFieldDefinition field : Sdl.object(type.label()).getFieldDefinitions()) {
			if (field.getAppliedDirective("links") != null) {
				fields.put(field.getName(), links(field));
			}
		}
		assertThat(fields).isEqualTo(expected);
	}

	private static void expect(Map<String, String> fields, String name, String which, Set<ThingType> ends) {
		if (!ends.isEmpty()) {
			boolean one = ends.size() == 1;
			String type = one ? ends.iterator().next().label() : "Thing";
			assertThat(fields.put(name, which + ": " + type + "LinkConnection!" + (one ? "" : " types"))).isNull();
		}
	}

	private static String links(GraphQLFieldDefinition field) {
		String types = (field.getArgument("types") != null) ? " types" : "";
		assertThat(Sdl.written(field.getArgument("includeSuggested").getType())).isEqualTo("Boolean!");
		return argument(field, "kind") + " " + argument(field, "direction") + ": " + Sdl.written(field.getType())
				+ types;
	}

	private static String argument(GraphQLFieldDefinition field, String name) {
		return field.getAppliedDirective("links").getArgument(name).getValue();
	}

	/** The values that a type shows, and whether each is always there. */
	private static Map<String, String> shown(String type) {
		Map<String, String> fields = new TreeMap<>();
		for (GraphQLFieldDefinition field : Sdl.object(type).getFieldDefinitions()) {
			boolean leads = !field.getArguments().isEmpty() || TOLD.contains(field.getName());
			if (!leads) {
				boolean needed = GraphQLTypeUtil.isNonNull(field.getType())
						&& !GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
				fields.put(field.getName(), needed ? "needed" : "optional");
			}
		}
		return fields;
	}

	private static Map<String, String> handedIn(String type) {
		List<String> required = texts(EXCHANGE.get(type).get("required"));
		Map<String, String> fields = new TreeMap<>();
		EXCHANGE.get(type)
			.get("properties")
			.propertyNames()
			.forEach((name) -> fields.put(name, required.contains(name) ? "needed" : "optional"));
		return fields;
	}

	private static Stream<String> labels() {
		return Stream.of(ThingType.values()).map(ThingType::label);
	}

	private static List<String> values(GraphQLEnumType type) {
		return type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
	}

	private static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	private static Map<String, List<String>> enums() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {
			@Override
			protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
				return true;
			}
		};
		scanner.addIncludeFilter(
				(type, factory) -> Enum.class.getName().equals(type.getClassMetadata().getSuperClassName()));
		return scanner.findCandidateComponents("se.redthread")
			.stream()
			.map((found) -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
			.collect(Collectors.toMap(Class::getSimpleName,
					(type) -> Stream.of(type.getEnumConstants()).map(String::valueOf).toList(), (one, other) -> one));
	}

}
