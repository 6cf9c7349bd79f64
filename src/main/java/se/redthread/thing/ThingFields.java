package se.redthread.thing;

import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

import se.redthread.model.ThingId;
import se.redthread.model.ThingType;

/** Answers the field that every type has at the root for one thing by its id. */
@Component
class ThingFields implements RuntimeWiringConfigurer {

	private final Things things;

	ThingFields(Things things) {
		this.things = things;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		for (ThingType type : ThingType.values()) {
			wiring.type("Query",
					(query) -> query.dataFetcher(type.singular(),
							(field) -> this.things.one(type, ThingId.keyOf(type, new Arguments(field).need("id")))
								.orElse(null)));
		}
	}

}
