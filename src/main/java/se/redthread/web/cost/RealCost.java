package se.redthread.web.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * What an answer has cost: the same weights as were asked for, counted over the objects
 * and the fields that are in it. What may be chosen of an object is looked up once, and
 * not for each object of a list.
 */
final class RealCost {

	private final Selections selections;

	private final Map<String, Counted> top;

	RealCost(Selections selections, SelectionSet operation, String type) {
		this.selections = selections;
		this.top = counted(List.of(operation), type);
	}

	double of(Map<?, ?> data) {
		return object(data, this.top);
	}

	private Map<String, Counted> counted(List<SelectionSet> sets, String type) {
		Map<String, Counted> fields = new HashMap<>();
		this.selections.ofAny(sets, type).forEach((name, chosen) -> fields.put(name, new Counted(chosen)));
		return fields;
	}

	private static double object(Map<?, ?> object, Map<String, Counted> fields) {
		double cost = 0;
		for (Map.Entry<?, ?> entry : object.entrySet()) {
			Counted field = fields.get(entry.getKey());
			if (field != null) {
				cost += field.weight + field.value(entry.getValue());
			}
		}
		return cost;
	}

	/** A field as an answer holds it. */
	private final class Counted {

		private final Chosen chosen;

		private final double weight;

		private final double own;

		/** Known when the first object has come; finding it twice does no harm. */
		private volatile @Nullable Map<String, Counted> below;

		Counted(Chosen chosen) {
			this.chosen = chosen;
			this.weight = chosen.weight();
			this.own = RealCost.this.selections.costs().type(chosen.cost().type()).weight();
		}

		double value(@Nullable Object value) {
			if (value instanceof List<?> many) {
				double cost = 0;
				for (Object one : many) {
					cost += value(one);
				}
				return cost;
			}
			if (value instanceof Map<?, ?> object && !this.chosen.below().isEmpty()) {
				return this.own + object(object, below());
			}
			return (value != null) ? this.own : 0;
		}

		private Map<String, Counted> below() {
			Map<String, Counted> known = this.below;
			if (known == null) {
				known = counted(this.chosen.below(), this.chosen.cost().type());
				this.below = known;
			}
			return known;
		}

	}

}
