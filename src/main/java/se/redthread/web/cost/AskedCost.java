package se.redthread.web.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * What a request may cost at most, told before anything is done: a field costs its
 * weight, and each of the objects that it may return costs its own weight and what is
 * chosen of it. Where an object may be of several types, the dearest counts.
 */
final class AskedCost {

	private final Selections selections;

	private final Map<String, Object> variables;

	private final int assumedListSize;

	private final Map<Place, Double> known = new HashMap<>();

	private boolean dependsOnVariables;

	AskedCost(Selections selections, Map<String, Object> variables, int assumedListSize) {
		this.selections = selections;
		this.variables = variables;
		this.assumedListSize = assumedListSize;
	}

	double of(SelectionSet operation, String type) {
		return cost(new Place(List.of(operation), type, null));
	}

	/** Whether a variable has said how long a list may be. */
	boolean dependsOnVariables() {
		return this.dependsOnVariables;
	}

	private double cost(Place place) {
		Double cost = this.known.get(place);
		if (cost == null) {
			cost = 0.0;
			for (String object : this.selections.costs().type(place.type()).objects()) {
				double sum = 0;
				for (Chosen field : this.selections.of(place.sets(), object).values()) {
					sum += cost(field, place.sized());
				}
				cost = Math.max(cost, sum);
			}
			this.known.put(place, cost);
		}
		return cost;
	}

	private double cost(Chosen chosen, @Nullable Sized sized) {
		FieldCost field = chosen.cost();
		double own = this.selections.costs().type(field.type()).weight();
		ListSize list = field.size();
		Sized below = null;
		double size = field.list() ? this.assumedListSize : 1;
		if (sized != null && sized.fields().contains(chosen.field().getName())) {
			size = sized.size();
		}
		else if (list != null) {
			this.dependsOnVariables |= chosen.isSizedByVariable();
			double told = list.of(chosen.arguments(this.variables), this.assumedListSize);
			size = field.list() ? told : 1;
			below = list.sized().isEmpty() ? null : new Sized(list.sized(), told);
		}
		double each = chosen.below().isEmpty() ? 0 : cost(new Place(chosen.below(), field.type(), below));
		return chosen.weight() + size * (own + each);
	}

	private record Place(List<SelectionSet> sets, String type, @Nullable Sized sized) {
	}

	/** The length of a connection's lists, as the connection's own field was told. */
	private record Sized(List<String> fields, double size) {
	}

}
