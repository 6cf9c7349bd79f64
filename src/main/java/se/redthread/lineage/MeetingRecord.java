package se.redthread.lineage;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.decision.Decision;
import se.redthread.lineage.clause.AgendaItemRecord;
import se.redthread.lineage.clause.DecisionClause;
import se.redthread.lineage.clause.Surroundings;
import se.redthread.meeting.AgendaItem;
import se.redthread.meeting.Case;
import se.redthread.meeting.Meeting;
import se.redthread.model.LinkKind;
import se.redthread.organization.Organization;
import se.redthread.thing.Thing;

/** A meeting with its attendance, its items, and what was decided under each. */
record MeetingRecord(Around around) {

	public Meeting meeting() {
		return (Meeting) this.around.start();
	}

	public @Nullable Organization body() {
		return surroundings().founded(meeting(), LinkKind.HELD_BY, Organization.class).findFirst().orElse(null);
	}

	public boolean complete() {
		return cuts().isEmpty();
	}

	public List<LineageCut> cuts() {
		return LineageCut.tooMany(this.around);
	}

	public List<Attendance> attendance() {
		return surroundings().to(meeting(), LinkKind.ATTENDED).stream().map(Attendance::new).toList();
	}

	public List<AgendaItemRecord> items() {
		return this.around.items(AgendaItemRecord.BY_NUMBER);
	}

	/** Those handled at the meeting itself, under no item. */
	public List<DecisionClause> clauses() {
		return this.around.clauses(LinkKind.HANDLED_AT).stream().filter((clause) -> clause.item() == null).toList();
	}

	public @Nullable Integer itemCount() {
		return count(foundedItems());
	}

	public @Nullable Integer clauseCount() {
		return count(Stream.concat(Stream.of(meeting()), foundedItems())
			.flatMap((place) -> surroundings().foundedTo(place, LinkKind.HANDLED_AT, Decision.class)));
	}

	public @Nullable Integer caseCount() {
		return count(foundedItems().flatMap((item) -> surroundings().founded(item, LinkKind.ABOUT_CASE, Case.class)));
	}

	/** Each once; null where the answer was cut, for then nobody has counted all. */
	private @Nullable Integer count(Stream<? extends Thing> things) {
		return this.around.cut() ? null : Math.toIntExact(things.distinct().count());
	}

	private Stream<AgendaItem> foundedItems() {
		return surroundings().foundedTo(meeting(), LinkKind.HANDLED_AT, AgendaItem.class);
	}

	private Surroundings surroundings() {
		return this.around.surroundings();
	}

}
