package se.redthread.web.cost;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/**
 * How long a list is, from {@code @listSize}: as long as the largest slicing argument
 * says, an argument's default counting too; else as long as assumed.
 *
 * @param assumed the length without any slicing argument
 * @param slicing the arguments that say a length, with their defaults
 * @param sized the fields of the returned connection that have this length
 */
record ListSize(@Nullable Integer assumed, Map<String, Integer> slicing, List<String> sized) {

	private static final int NO_DEFAULT = -1;

	static @Nullable ListSize of(GraphQLFieldDefinition field) {
		GraphQLAppliedDirective directive = field.getAppliedDirective("listSize");
		if (directive == null) {
			return null;
		}
		Map<String, Integer> slicing = new HashMap<>();
		for (String argument : names(directive, "slicingArguments")) {
			slicing.put(argument, defaultOf(field, argument));
		}
		Integer assumed = directive.getArgument("assumedSize").getValue();
		return new ListSize(assumed, Map.copyOf(slicing), names(directive, "sizedFields"));
	}

	private static List<String> names(GraphQLAppliedDirective directive, String argument) {
		GraphQLAppliedDirectiveArgument names = directive.getArgument(argument);
		List<String> value = (names != null) ? names.getValue() : null;
		return (value != null) ? List.copyOf(value) : List.of();
	}

	private static int defaultOf(GraphQLFieldDefinition field, String name) {
		if (field.getArgument(name) == null) {
			throw new IllegalStateException("@listSize of the field " + field.getName() + " names the slicing argument "
					+ name + ", which the field doesn't have");
		}
		Object value = GraphQLArgument.getArgumentDefaultValue(field.getArgument(name));
		return (value instanceof Number number) ? number.intValue() : NO_DEFAULT;
	}

	/** The length for the arguments as given; a list argument is as long as it is. */
	double of(Map<String, ? extends @Nullable Object> arguments, int assumedByDefault) {
		double size = NO_DEFAULT;
		for (Map.Entry<String, Integer> argument : this.slicing.entrySet()) {
			Object given = arguments.get(argument.getKey());
			boolean wanted = given == null && !arguments.containsKey(argument.getKey());
			size = Math.max(size, wanted ? argument.getValue() : length(given));
		}
		if (size < 0) {
			return (this.assumed != null) ? this.assumed : assumedByDefault;
		}
		return size;
	}

	private static double length(@Nullable Object given) {
		if (given instanceof Number number) {
			return Math.max(0, number.doubleValue());
		}
		return (given instanceof Collection<?> many) ? many.size() : NO_DEFAULT;
	}

}
