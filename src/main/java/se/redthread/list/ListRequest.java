package se.redthread.list;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import se.redthread.graph.KnownAt;
import se.redthread.model.ThingType;
import se.redthread.page.PageRequest;
import se.redthread.thing.Projection;
import se.redthread.thing.RootDay;
import se.redthread.thing.Selection;

/**
 * Which things of a type are asked for, in which order, which page, and what of them.
 *
 * @param then whether they are told for a record time
 */
record ListRequest(ThingType type, Filter filter, Order order, PageRequest page, Projection projection, boolean total,
		boolean then) {

	private static final int USUAL_SIZE = 50;

	static ListRequest of(ThingType type, DataFetchingEnvironment field) {
		Map<String, Object> arguments = field.getArguments();
		Order order = Order.of(field.getArgument("orderBy"));
		Selection selection = Selection.of(field);
		Selection nodes = selection.below("nodes").and(selection.below("edges", "node"));
		return new ListRequest(type, new Filter(type, field.getArgument("filter"), RootDay.of(field)), order,
				PageRequest.of(arguments, order.name(), 1, USUAL_SIZE), Projection.of(nodes),
				selection.has("totalCount"), KnownAt.current() != null);
	}

	Shape shape() {
		return new Shape(this.type, this.filter.shape(), this.order, this.page.shape(), this.projection, this.total,
				this.then);
	}

	/** All that the text of the statement depends on. */
	record Shape(ThingType type, List<String> filter, Order order, PageRequest page, Projection projection,
			boolean total, boolean then) {

	}

}
