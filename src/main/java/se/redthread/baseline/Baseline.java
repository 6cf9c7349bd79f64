package se.redthread.baseline;

import java.time.OffsetDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import se.redthread.decision.Decision;
import se.redthread.graph.KnownAt;
import se.redthread.graph.KnownThen;
import se.redthread.meeting.AgendaItem;
import se.redthread.organization.Organization;
import se.redthread.plan.Plan;
import se.redthread.thing.Row;

/**
 * A named point of a plan.
 *
 * @param plan as it was known then
 * @param decision that made it so, as it is known now
 * @param body that decided
 * @param paragraph under which it was decided
 * @param amends the number of the baseline before it
 */
public record Baseline(Row row, Plan plan, Decision decision, @Nullable Organization body,
		@Nullable AgendaItem paragraph, @Nullable Integer amends) implements KnownThen {

	public int number() {
		return Objects.requireNonNull(this.row.number("number"));
	}

	public String name() {
		return this.row.need("name");
	}

	public OffsetDateTime knownAt() {
		return Objects.requireNonNull(this.row.instant("knownAt"));
	}

	@Override
	public @Nullable KnownAt toldAsOf(String field) {
		return field.equals("plan") ? new KnownAt(knownAt()) : null;
	}

}
