package se.redthread.lineage.clause;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.redthread.decision.Decision;
import se.redthread.decision.Proposal;
import se.redthread.link.Link;
import se.redthread.meeting.AgendaItem;
import se.redthread.meeting.Case;
import se.redthread.meeting.Meeting;
import se.redthread.model.LinkKind;
import se.redthread.organization.Organization;

/** An item of an agenda with all that was proposed, decided and promised under it. */
public record AgendaItemRecord(AgendaItem item, Surroundings around, Place place) {

	private static final Comparator<@Nullable Integer> NUMBERED_FIRST = Comparator
		.nullsLast(Comparator.<Integer>naturalOrder());

	/** As minutes tell them: by number, by place on the agenda, by title. */
	public static final Comparator<AgendaItemRecord> BY_NUMBER = Comparator
		.comparing((AgendaItemRecord each) -> each.item.number(), NUMBERED_FIRST)
		.thenComparing((each) -> each.item.ordinal(), NUMBERED_FIRST)
		.thenComparing((each) -> Surroundings.title(each.item));

	/** As a case goes: by date, the undated last, then as minutes tell them. */
	public static final Comparator<AgendaItemRecord> BY_DATE = Comparator
		.comparing(AgendaItemRecord::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
		.thenComparing(BY_NUMBER);

	private static final Comparator<DecisionClause> CLAUSES = Comparator
		.comparing((DecisionClause each) -> each.decision().ordinal(), NUMBERED_FIRST)
		.thenComparing((each) -> Surroundings.title(each.decision()));

	private static final Comparator<Proposal> PROPOSALS = Comparator.comparing(Proposal::ordinal, NUMBERED_FIRST)
		.thenComparing(Surroundings::title);

	public AgendaItemRecord(AgendaItem item, Surroundings around) {
		this(item, around, Place.of(item, around));
	}

	public @Nullable Meeting meeting() {
		return this.place.meeting();
	}

	public @Nullable Organization body() {
		return this.place.body();
	}

	public @Nullable LocalDate date() {
		Meeting meeting = meeting();
		return (meeting != null) ? meeting.date() : null;
	}

	public List<Link> handledAt() {
		return this.place.handledAt(this.item);
	}

	public List<Case> cases() {
		return this.place.cases(this.item);
	}

	public List<Link> aboutCase() {
		return this.around.from(this.item, LinkKind.ABOUT_CASE);
	}

	public List<DecisionClause> clauses() {
		return clauses(this.around.to(this.item, LinkKind.HANDLED_AT), this.around);
	}

	public List<ProposalBeside> undecidedProposals() {
		return this.around.to(this.item, LinkKind.HANDLED_AT)
			.stream()
			.map(Link::from)
			.distinct()
			.filter(Proposal.class::isInstance)
			.map(Proposal.class::cast)
			.filter(this::isUndecided)
			.sorted(PROPOSALS)
			.map((proposal) -> new ProposalBeside(proposal, this.around))
			.toList();
	}

	public List<Link> basedOn() {
		return this.around.from(this.item, LinkKind.BASED_ON);
	}

	public List<Link> sentTo() {
		return this.around.from(this.item, LinkKind.SENT_TO);
	}

	public List<PromiseRecord> promises() {
		return PromiseRecord.of(this.around.from(this.item, LinkKind.PROMISED), this.around);
	}

	/** The clauses among what is handled somewhere, in the order of the minutes. */
	public static List<DecisionClause> clauses(List<Link> handled, Surroundings around) {
		return handled.stream()
			.map(Link::from)
			.distinct()
			.filter(Decision.class::isInstance)
			.map((decision) -> new DecisionClause((Decision) decision, around))
			.sorted(CLAUSES)
			.toList();
	}

	private boolean isUndecided(Proposal proposal) {
		return this.around.foundedTo(proposal, LinkKind.FOLLOWS, Decision.class).findAny().isEmpty();
	}

}
