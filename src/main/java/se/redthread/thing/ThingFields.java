package se.redthread.thing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import org.jspecify.annotations.Nullable;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Answers the fields that all types of things have: the one at the root for one thing by
 * its id, and those of the thing itself.
 */
@Component
class ThingFields implements RuntimeWiringConfigurer {

	// The engine would find them too, and by reflection at each call
	private static final Map<String, Function<Thing, @Nullable Object>> SHARED = Map.of("id", Thing::id, "type",
			Thing::type, "title", Thing::title, "alternativeTitles", Thing::alternativeTitles, "description",
			Thing::description, "validFrom", Thing::validFrom, "validTo", Thing::validTo, "retiredOn", Thing::retiredOn,
			"knownFrom", Thing::knownFrom, "version", Thing::version);

	private final Things things;

	ThingFields(Things things) {
		this.things = things;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		for (ThingType type : ThingType.values()) {
			wiring.type("Query", (query) -> query.dataFetcher(type.singular(), (field) -> one(type, field)));
			wiring.type(type.label(), ThingFields::shared);
		}
	}

	private @Nullable Thing one(ThingType type, DataFetchingEnvironment field) {
		LocalDate day = RootDay.of(field);
		return this.things.one(type, ThingId.keyOf(type, new Arguments(field).need("id")))
			.filter((thing) -> day == null || RootDay.isInForce(thing, day))
			.orElse(null);
	}

	private static TypeRuntimeWiring.Builder shared(TypeRuntimeWiring.Builder type) {
		SHARED.forEach((name, value) -> type.dataFetcher(name, light(value)));
		return type;
	}

	private static LightDataFetcher<@Nullable Object> light(Function<Thing, @Nullable Object> value) {
		return new LightDataFetcher<>() {

			@Override
			public @Nullable Object get(GraphQLFieldDefinition field, Object thing,
					Supplier<DataFetchingEnvironment> environment) {
				return value.apply((Thing) thing);
			}

			@Override
			public @Nullable Object get(DataFetchingEnvironment field) {
				return value.apply(Objects.requireNonNull(field.<Thing>getSource()));
			}

		};
	}

}
