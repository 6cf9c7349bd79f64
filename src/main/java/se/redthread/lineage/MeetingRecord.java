package se.redthread.lineage;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.decision.Decision;
import se.redthread.graph.LinkKind;
import se.redthread.lineage.clause.AgendaItemRecord;
import se.redthread.lineage.clause.DecisionClause;
import se.redthread.lineage.clause.Surroundings;
import se.redthread.link.Link;
import se.redthread.meeting.AgendaItem;
import se.redthread.meeting.Case;
import se.redthread.meeting.Meeting;
import se.redthread.organization.Organization;

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
		return this.around.items(LinkKind.HANDLED_AT, AgendaItemRecord.BY_NUMBER);
	}

	/** Those handled at the meeting itself, under no item. */
	public List<DecisionClause> clauses() {
		return AgendaItemRecord.clauses(handled(), surroundings())
			.stream()
			.filter((clause) -> clause.item() == null)
			.toList();
	}

	public int itemCount() {
		return Math.toIntExact(foundedItems().count());
	}

	public int clauseCount() {
		return Math.toIntExact(Stream.concat(Stream.of(meeting()), foundedItems())
			.flatMap((place) -> surroundings().foundedTo(place, LinkKind.HANDLED_AT, Decision.class))
			.distinct()
			.count());
	}

	public int caseCount() {
		return Math
			.toIntExact(foundedItems().flatMap((item) -> surroundings().founded(item, LinkKind.ABOUT_CASE, Case.class))
				.distinct()
				.count());
	}

	private Stream<AgendaItem> foundedItems() {
		return surroundings().foundedTo(meeting(), LinkKind.HANDLED_AT, AgendaItem.class)
			.distinct()
			.limit(LineageRequest.MOST);
	}

	private List<Link> handled() {
		return surroundings().to(meeting(), LinkKind.HANDLED_AT);
	}

	private Surroundings surroundings() {
		return this.around.surroundings();
	}

}
