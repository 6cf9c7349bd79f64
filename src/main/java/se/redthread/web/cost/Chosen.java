package se.redthread.web.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/**
 * A field as an answer holds it once, however often a document asks for it.
 *
 * @param cost what the schema says of it
 * @param field one of the places where it is asked for; all have the same arguments
 * @param below what is selected below it, at all places
 */
record Chosen(FieldCost cost, Field field, List<SelectionSet> below) {

	Chosen(FieldCost cost, Field field) {
		this(cost, field, new ArrayList<>(1));
	}

	void alsoAt(Field place) {
		if (place.getSelectionSet() != null) {
			this.below.add(place.getSelectionSet());
		}
	}

	/** What a call costs by itself, with the arguments that are given. */
	double weight() {
		double weight = this.cost.weight();
		if (!this.cost.arguments().isEmpty()) {
			for (Argument argument : this.field.getArguments()) {
				weight += this.cost.arguments().getOrDefault(argument.getName(), 0.0);
			}
		}
		return weight;
	}

	/** Whether a variable may say how long its list is. */
	boolean isSizedByVariable() {
		ListSize size = this.cost.size();
		return size != null && this.field.getArguments()
			.stream()
			.anyMatch((argument) -> argument.getValue() instanceof VariableReference
					&& size.slicing().containsKey(argument.getName()));
	}

	/** The arguments that may say a length: numbers and lists. */
	Map<String, @Nullable Object> arguments(Map<String, Object> variables) {
		Map<String, @Nullable Object> given = new HashMap<>();
		for (Argument argument : this.field.getArguments()) {
			Value<?> value = argument.getValue();
			if (!(value instanceof VariableReference variable)) {
				given.put(argument.getName(), plain(value));
			}
			else if (variables.containsKey(variable.getName())) {
				given.put(argument.getName(), variables.get(variable.getName()));
			}
		}
		return given;
	}

	private static @Nullable Object plain(Value<?> value) {
		if (value instanceof IntValue number) {
			return number.getValue();
		}
		return (value instanceof ArrayValue array) ? array.getValues() : null;
	}

}
