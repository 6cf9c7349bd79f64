package se.redthread.change;

import java.time.OffsetDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import se.redthread.decision.Decision;
import se.redthread.intake.write.ChangeSetKind;
import se.redthread.meeting.Case;
import se.redthread.model.ThingId;
import se.redthread.thing.Row;

/**
 * The record of a change: who made it, when, why, and what it touched.
 *
 * @param decision that it carried out
 * @param inCase the case that it belongs to
 */
public record ChangeSet(Row row, @Nullable Decision decision, @Nullable Case inCase) {

	/** The type name that stands for change sets in an id. */
	public static final String TYPE = ThingId.CHANGE_SET;

	public ThingId id() {
		return new ThingId(TYPE, this.row.need("id"));
	}

	public int number() {
		return needNumber("number");
	}

	public OffsetDateTime at() {
		return Objects.requireNonNull(this.row.instant("at"));
	}

	public ChangeSetKind kind() {
		return this.row.needOneOf(ChangeSetKind.class, "kind");
	}

	public String by() {
		return this.row.need("by");
	}

	public String reason() {
		return this.row.need("reason");
	}

	public @Nullable String client() {
		return this.row.text("client");
	}

	public @Nullable Integer undoes() {
		return this.row.number("undoes");
	}

	public int thingsAdded() {
		return needNumber("thingsAdded");
	}

	public int thingsChanged() {
		return needNumber("thingsChanged");
	}

	public int linksAdded() {
		return needNumber("linksAdded");
	}

	public int linksChanged() {
		return needNumber("linksChanged");
	}

	public int thingsWithdrawn() {
		return needNumber("thingsWithdrawn");
	}

	public int linksWithdrawn() {
		return needNumber("linksWithdrawn");
	}

	public boolean detailed() {
		return Boolean.TRUE.equals(this.row.flag("named"));
	}

	private int needNumber(String name) {
		return Objects.requireNonNull(this.row.number(name));
	}

}
