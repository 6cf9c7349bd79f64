package se.redthread.thing;

import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

import se.redthread.graph.ThingId;
import se.redthread.graph.ThingType;

/** Answers the two fields that every type has at the root: one by id, and many. */
@Component
class ThingFields implements RuntimeWiringConfigurer {

	private final Things things;

	private final ThingLists lists;

	ThingFields(Things things, ThingLists lists) {
		this.things = things;
		this.lists = lists;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		for (ThingType type : ThingType.values()) {
			wiring.type("Query",
					(query) -> query
						.dataFetcher(type.singular(),
								(field) -> this.things.one(type, ThingId.keyOf(type, new Arguments(field).need("id")))
									.orElse(null))
						.dataFetcher(type.plural(), (field) -> this.lists.page(ListRequest.of(type, field))));
		}
	}

}
