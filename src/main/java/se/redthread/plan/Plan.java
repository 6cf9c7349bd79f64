package se.redthread.plan;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * The edition of a document in which focus areas, assignments and budget are stated
 * (verksamhetsplan, mål och budget).
 */
public record Plan(Row row) implements Thing {

	public PlanKind kind() {
		return this.row.needOneOf(PlanKind.class, "kind");
	}

	public Integer year() {
		return Objects.requireNonNull(this.row.number("year"));
	}

	public @Nullable Integer yearTo() {
		return this.row.number("yearTo");
	}

	public @Nullable String edition() {
		return this.row.text("edition");
	}

}
