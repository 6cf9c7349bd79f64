package se.redthread.decision;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * A proposed clause (förslag till beslut): another thing than the decision, even where
 * the words are equal.
 */
public record Proposal(Row row) implements Thing {

	public DecisionAction action() {
		return this.row.needOneOf(DecisionAction.class, "action");
	}

	public @Nullable Integer ordinal() {
		return this.row.number("ordinal");
	}

	public @Nullable LocalDate date() {
		return this.row.day("date");
	}

	public @Nullable String wording() {
		return this.row.text("wording");
	}

}
