package se.redthread.strategy;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** What the assembly singles out for a plan period (fokusområde). */
public record FocusArea(Row row) implements Thing {

	public @Nullable String number() {
		return this.row.text("number");
	}

	public FocusAreaOrigin origin() {
		return this.row.needOneOf(FocusAreaOrigin.class, "origin");
	}

}
