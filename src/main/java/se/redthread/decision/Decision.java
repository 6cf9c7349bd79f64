package se.redthread.decision;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/** One decision clause (beslut): each dash under the heading Beslut. */
public record Decision(Row row) implements Thing {

	public DecisionAction action() {
		return this.row.needOneOf(DecisionAction.class, "action");
	}

	public @Nullable Integer ordinal() {
		return this.row.number("ordinal");
	}

	public @Nullable LocalDate date() {
		return this.row.day("date");
	}

	public @Nullable Boolean delegated() {
		return this.row.flag("delegated");
	}

	public @Nullable String wording() {
		return this.row.text("wording");
	}

}
