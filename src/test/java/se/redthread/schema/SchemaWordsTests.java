package se.redthread.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import graphql.introspection.Introspection.DirectiveLocation;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLScalarType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the schema says in words: names and descriptions. */
class SchemaWordsTests {

	private static final List<String> GIVEN = List.of("include", "skip", "deprecated", "specifiedBy", "oneOf", "defer",
			"experimental_disableErrorPropagation");

	@Test
	void everyElementIsDescribedInMoreThanItsName() {
		assertThat(elements().toList()).hasSizeGreaterThan(1000)
			.filteredOn((element) -> says(element.element()).isEmpty()
					|| says(element.element()).equals(letters(element.element().getName())))
			.isEmpty();
	}

	@Test
	void everyDescriptionIsASentence() {
		assertThat(elements())
			.filteredOn((element) -> !String.valueOf(element.element().getDescription())
				.strip()
				.matches("(?s)[\"\\p{Lu}].*[.:]"))
			.extracting((element) -> element + ": " + element.element().getDescription())
			.isEmpty();
	}

	@Test
	void typesAreNounsInPascalCase() {
		assertThat(Sdl.types()).extracting(GraphQLNamedSchemaElement::getName)
			.allMatch((name) -> name.matches("([A-Z][a-z]+)+"));
	}

	@Test
	void fieldsAndArgumentsAreNounsInCamelCase() {
		assertThat(elements().filter(Element::isMember)).isNotEmpty()
			.extracting((element) -> element.element().getName())
			.allMatch((name) -> name.matches("[a-z]+([A-Z][a-z]+)*|sha256"))
			.noneMatch((name) -> name.matches("(get|find|fetch|list|query|is|has)[A-Z].*")
					&& !name.matches("has(Next|Previous)Page"));
	}

	@Test
	void valuesAreInCapitals() {
		assertThat(Sdl.types(GraphQLEnumType.class).flatMap((type) -> type.getValues().stream()))
			.allMatch((value) -> value.getName().matches("[A-Z]+(_[A-Z]+|_[0-9])*"));
	}

	@Test
	void inputsAreFiltersOrdersAndEdits() {
		assertThat(Sdl.types(GraphQLInputObjectType.class)).isNotEmpty()
			.allMatch((type) -> type.getName().matches("\\w+(Filter|Order|Input)"));
	}

	@Test
	void everyScalarOfOursSaysWhereItIsSpecified() {
		assertThat(Sdl.types(GraphQLScalarType.class)).hasSize(3)
			.allMatch((scalar) -> String.valueOf(scalar.getSpecifiedByUrl()).startsWith("https://"));
	}

	@Test
	void directivesThatGuideTheServerStandOnTheSchemaOnly() {
		assertThat(directives()).isNotEmpty()
			.flatMap(GraphQLDirective::validLocations)
			.doesNotContain(DirectiveLocation.QUERY, DirectiveLocation.FIELD, DirectiveLocation.FRAGMENT_SPREAD);
	}

	private static Stream<Element> elements() {
		Stream<Element> types = Sdl.types().stream().map((type) -> new Element("", type));
		Stream<Element> fields = Sdl.types(GraphQLFieldsContainer.class)
			.flatMap((type) -> members(type.getName(), type.getFieldDefinitions()));
		Stream<Element> arguments = Sdl.fields()
			.flatMap((field) -> members(field.toString(), field.field().getArguments()));
		Stream<Element> inputs = Sdl.types(GraphQLInputObjectType.class)
			.flatMap((type) -> members(type.getName(), type.getFieldDefinitions()));
		Stream<Element> values = Sdl.types(GraphQLEnumType.class)
			.flatMap((type) -> type.getValues().stream().map((value) -> new Element(type.getName() + "#", value)));
		Stream<Element> directives = directives()
			.flatMap((directive) -> Stream.concat(Stream.of(new Element("@", directive)),
					members("@" + directive.getName(), directive.getArguments())));
		return Stream.of(types.filter((type) -> !type.isQuery()), fields, arguments, inputs, values, directives)
			.flatMap((all) -> all);
	}

	private static Stream<GraphQLDirective> directives() {
		return Sdl.SCHEMA.getDirectives().stream().filter((directive) -> !GIVEN.contains(directive.getName()));
	}

	private static Stream<Element> members(String owner, List<? extends GraphQLNamedSchemaElement> of) {
		return of.stream().map((member) -> new Element(owner + ".", member));
	}

	private static String says(GraphQLNamedSchemaElement element) {
		return letters(String.valueOf(element.getDescription()).replaceFirst("^(The|Its|A|An) ", ""));
	}

	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
	}

	/** Something of the schema that has a name, and whose it is. */
	private record Element(String owner, GraphQLNamedSchemaElement element) {

		boolean isMember() {
			return this.owner.endsWith(".");
		}

		boolean isQuery() {
			return this.element.getName().equals("Query");
		}

		@Override
		public String toString() {
			return this.owner + this.element.getName();
		}

	}

}
