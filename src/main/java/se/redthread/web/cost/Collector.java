package se.redthread.web.cost;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of an object, without what this request skips: from the fragments
 * that apply to it, or from all of them if the object may be of any type.
 */
final class Collector {

	private final SchemaCosts costs;

	private final Map<String, FragmentDefinition> fragments;

	private final Map<String, Object> variables;

	private final @Nullable String object;

	private final Map<String, Chosen> fields = new LinkedHashMap<>();

	private final Set<String> spread = new HashSet<>();

	Collector(SchemaCosts costs, Map<String, FragmentDefinition> fragments, Map<String, Object> variables,
			@Nullable String object) {
		this.costs = costs;
		this.fragments = fragments;
		this.variables = variables;
		this.object = object;
	}

	Map<String, Chosen> collect(List<SelectionSet> sets, String type) {
		sets.forEach((set) -> collect(set, type));
		return this.fields;
	}

	private void collect(SelectionSet set, String type) {
		for (Selection<?> selection : set.getSelections()) {
			if (selection instanceof Field field && isIncluded(field.getDirectives())) {
				collect(field, type);
			}
			else if (selection instanceof InlineFragment inline && isIncluded(inline.getDirectives())) {
				collect(inline.getSelectionSet(), inline.getTypeCondition(), type);
			}
			else if (selection instanceof FragmentSpread name && isIncluded(name.getDirectives())
					&& this.spread.add(name.getName())) {
				FragmentDefinition fragment = Objects.requireNonNull(this.fragments.get(name.getName()));
				collect(fragment.getSelectionSet(), fragment.getTypeCondition(), type);
			}
		}
	}

	private void collect(SelectionSet fragment, @Nullable TypeName condition, String type) {
		if (condition == null || this.object != null && isA(this.object, condition.getName())) {
			collect(fragment, type);
		}
		else if (this.object == null) {
			collect(fragment, condition.getName());
		}
	}

	private boolean isA(String object, String type) {
		return object.equals(type) || this.costs.type(type).objects().contains(object);
	}

	private void collect(Field field, String type) {
		Chosen chosen = this.fields.get(field.getResultKey());
		if (chosen == null) {
			FieldCost cost = this.costs.field(type, field.getName());
			if (cost == null) {
				return;
			}
			chosen = new Chosen(cost, field);
			this.fields.put(field.getResultKey(), chosen);
		}
		chosen.alsoAt(field);
	}

	private boolean isIncluded(List<Directive> directives) {
		for (Directive directive : directives) {
			Argument condition = directive.getArgument("if");
			if (condition != null && (directive.getName().equals("skip") && isTrue(condition)
					|| directive.getName().equals("include") && !isTrue(condition))) {
				return false;
			}
		}
		return true;
	}

	private boolean isTrue(Argument condition) {
		if (condition.getValue() instanceof VariableReference variable) {
			return Boolean.TRUE.equals(this.variables.get(variable.getName()));
		}
		return condition.getValue() instanceof BooleanValue value && value.isValue();
	}

}
