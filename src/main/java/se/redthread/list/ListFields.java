package se.redthread.list;

import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

import se.redthread.model.ThingType;

/** Answers the field that every type has at the root for many of it. */
@Component
class ListFields implements RuntimeWiringConfigurer {

	private final ThingLists lists;

	ListFields(ThingLists lists) {
		this.lists = lists;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		for (ThingType type : ThingType.values()) {
			wiring.type("Query", (query) -> query.dataFetcher(type.plural(),
					(field) -> this.lists.page(ListRequest.of(type, field))));
		}
	}

}
