package se.redthread.web.cost;

import java.util.List;
import java.util.Map;

import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * What an answer has cost: the same weights as were asked for, counted over the objects
 * and the fields that are in it.
 */
final class RealCost {

	private final Selections selections;

	RealCost(Selections selections) {
		this.selections = selections;
	}

	double of(Map<?, ?> data, SelectionSet operation, String type) {
		return object(data, List.of(operation), type);
	}

	private double object(Map<?, ?> object, List<SelectionSet> sets, String type) {
		Map<String, Chosen> fields = this.selections.ofAny(sets, type);
		double cost = 0;
		for (Map.Entry<?, ?> entry : object.entrySet()) {
			Chosen chosen = fields.get(entry.getKey());
			if (chosen != null) {
				cost += chosen.weight() + value(entry.getValue(), chosen);
			}
		}
		return cost;
	}

	private double value(@Nullable Object value, Chosen chosen) {
		if (value instanceof List<?> many) {
			double cost = 0;
			for (Object one : many) {
				cost += value(one, chosen);
			}
			return cost;
		}
		if (value == null) {
			return 0;
		}
		double own = this.selections.costs().type(chosen.cost().type()).weight();
		if (value instanceof Map<?, ?> object && !chosen.below().isEmpty()) {
			return own + object(object, chosen.below(), chosen.cost().type());
		}
		return own;
	}

}
