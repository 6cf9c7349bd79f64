package se.redthread.web.cost;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.language.FragmentDefinition;
import graphql.language.SelectionSet;
import se.redthread.problem.Problem;

/**
 * Which fields an operation chooses of an object, each field once. What was worked out is
 * remembered, so that the same selections cost nothing again, in this request or in one
 * beside it.
 */
final class Selections {

	// With nested types that choose differently their number doubles at every level
	private static final int PLACES = 20_000;

	private final SchemaCosts costs;

	private final Map<String, FragmentDefinition> fragments;

	private final Map<String, Object> variables;

	private final Map<Place, Map<String, Chosen>> known = new ConcurrentHashMap<>();

	/**
	 * Makes them of an operation.
	 * @param variables those that say what is skipped and included; others may be left
	 * out
	 */
	Selections(SchemaCosts costs, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
		this.costs = costs;
		this.fragments = fragments;
		this.variables = variables;
	}

	SchemaCosts costs() {
		return this.costs;
	}

	/** How many places were worked out so far. */
	int size() {
		return this.known.size();
	}

	/** What is chosen of an object of this very type, by the names in the answer. */
	Map<String, Chosen> of(List<SelectionSet> sets, String object) {
		return of(new Place(sets, object, true));
	}

	/** What may be chosen of whatever object the type stands for. */
	Map<String, Chosen> ofAny(List<SelectionSet> sets, String type) {
		return of(new Place(sets, type, false));
	}

	private Map<String, Chosen> of(Place place) {
		Map<String, Chosen> fields = this.known.get(place);
		if (fields == null) {
			if (this.known.size() >= PLACES) {
				throw Problem.limit("The document's fragments choose so differently for each type that its cost can't "
						+ "be told. Choose the same fields of more types, or ask for the types one by one.");
			}
			fields = new Collector(this.costs, this.fragments, this.variables, place.exact() ? place.type() : null)
				.collect(place.sets(), place.type());
			this.known.put(place, fields);
		}
		return fields;
	}

	private record Place(List<SelectionSet> sets, String type, boolean exact) {
	}

}
