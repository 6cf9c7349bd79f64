package se.redthread.thing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a request selects below a place, over all fragments, so that a
 * statement returns just what is wanted. It may name a field too many (one that is
 * skipped), never one too few.
 */
public final class Selection {

	private final List<SelectionSet> sets;

	private final Map<String, FragmentDefinition> fragments;

	private Selection(List<SelectionSet> sets, Map<String, FragmentDefinition> fragments) {
		this.sets = sets;
		this.fragments = fragments;
	}

	/** What is selected below the field that is being answered. */
	public static Selection of(DataFetchingEnvironment environment) {
		List<SelectionSet> sets = new ArrayList<>();
		environment.getMergedField().getFields().forEach((field) -> add(field.getSelectionSet(), sets));
		return new Selection(sets, environment.getFragmentsByName());
	}

	/** What is selected below the fields that the path names, one step a name. */
	public Selection below(String... path) {
		Selection here = this;
		for (String step : path) {
			List<SelectionSet> next = new ArrayList<>();
			here.eachField((field) -> {
				if (field.getName().equals(step)) {
					add(field.getSelectionSet(), next);
				}
			});
			here = new Selection(next, this.fragments);
		}
		return here;
	}

	public Selection and(Selection other) {
		List<SelectionSet> both = new ArrayList<>(this.sets);
		both.addAll(other.sets);
		return new Selection(both, this.fragments);
	}

	public boolean has(String name) {
		return !fields(name).isEmpty();
	}

	public boolean hasAny(Set<String> names) {
		return names.stream().anyMatch(this::has);
	}

	public boolean isEmpty() {
		return this.sets.isEmpty();
	}

	/** The names of the selected fields that have no selection of their own, sorted. */
	public Set<String> leaves() {
		Set<String> names = new TreeSet<>();
		eachField((field) -> {
			if (field.getSelectionSet() == null && !field.getName().startsWith("__")) {
				names.add(field.getName());
			}
		});
		return names;
	}

	private List<Field> fields(String name) {
		List<Field> found = new ArrayList<>();
		eachField((field) -> {
			if (field.getName().equals(name)) {
				found.add(field);
			}
		});
		return found;
	}

	private void eachField(Consumer<Field> visitor) {
		Set<String> seen = new HashSet<>();
		this.sets.forEach((set) -> visit(set, visitor, seen));
	}

	private void visit(SelectionSet set, Consumer<Field> visitor, Set<String> seen) {
		set.getSelections().forEach((selection) -> {
			if (selection instanceof Field field) {
				visitor.accept(field);
			}
			else if (selection instanceof InlineFragment fragment) {
				visit(fragment.getSelectionSet(), visitor, seen);
			}
			else if (selection instanceof FragmentSpread spread && seen.add(spread.getName())) {
				FragmentDefinition fragment = this.fragments.get(spread.getName());
				if (fragment != null) {
					visit(fragment.getSelectionSet(), visitor, seen);
				}
			}
		});
	}

	private static void add(@Nullable SelectionSet set, List<SelectionSet> sets) {
		if (set != null) {
			sets.add(set);
		}
	}

}
