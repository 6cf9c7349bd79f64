package se.redthread.thing;

import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** The arguments of a field; the schema has seen to their types. */
public record Arguments(DataFetchingEnvironment field) {

	/** An argument that the schema obliges, or gives a default. */
	public <T> T need(String name) {
		return Objects.requireNonNull(get(name));
	}

	public <T> @Nullable T get(String name) {
		return this.field.getArgument(name);
	}

}
