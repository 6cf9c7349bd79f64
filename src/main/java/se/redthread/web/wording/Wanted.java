package se.redthread.web.wording;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;
import se.redthread.web.WebSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * What would be right in the place of what is wrong, as far as the schema may be told.
 */
@Component
class Wanted {

	private static final int TOLD = 12;

	private static final Map<String, String> SCALARS = Map.of("Int",
			"a whole number between -2147483648 and 2147483647", "Float", "a number", "String", "a text", "Boolean",
			"true or false", "ID", "an id as an earlier answer gave it", "Date", "a day such as \"2022-11-29\"",
			"DateTime", "an instant such as \"2022-11-29T11:45:00Z\"", "Decimal", "a text such as \"8000000.00\"");

	private final ObjectProvider<GraphQlSource> source;

	private final boolean tells;

	Wanted(ObjectProvider<GraphQlSource> source, WebSettings settings) {
		this.source = source;
		this.tells = settings.introspection();
	}

	/** What a value of the type looks like. */
	String value(String type) {
		if (type(type) instanceof GraphQLEnumType choice) {
			return "one of " + list(choice.getValues());
		}
		return Objects.requireNonNullElse(SCALARS.get(type), "a value of the type " + type);
	}

	/** Which fields the type has, those most like the wrong one first. */
	String fields(String type, String wrong) {
		GraphQLType known = type(type);
		if (known instanceof GraphQLInputFieldsContainer input) {
			return " Its fields are " + list(Likeness.sort(input.getFieldDefinitions(), wrong)) + ".";
		}
		if (known instanceof GraphQLFieldsContainer output) {
			return " Its fields are " + list(Likeness.sort(output.getFieldDefinitions(), wrong)) + ".";
		}
		return "";
	}

	private @Nullable GraphQLType type(String name) {
		GraphQlSource available = this.tells ? this.source.getIfAvailable() : null;
		return (available != null) ? available.schema().getType(name) : null;
	}

	private static String list(List<? extends GraphQLNamedSchemaElement> elements) {
		String names = String.join(", ",
				elements.stream().map(GraphQLNamedSchemaElement::getName).limit(TOLD).toList());
		return (elements.size() > TOLD) ? names + " and others" : names;
	}

}
