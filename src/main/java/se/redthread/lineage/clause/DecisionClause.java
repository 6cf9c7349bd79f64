package se.redthread.lineage.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.decision.Decision;
import se.redthread.decision.DecisionAction;
import se.redthread.decision.Proposal;
import se.redthread.link.DecisionEffect;
import se.redthread.link.Link;
import se.redthread.meeting.AgendaItem;
import se.redthread.meeting.Case;
import se.redthread.meeting.Meeting;
import se.redthread.model.LinkKind;
import se.redthread.organization.Organization;
import se.redthread.thing.Thing;

/** A decision clause with all that is said of it and of the item that it stands under. */
public record DecisionClause(Decision decision, Surroundings around, Place place) {

	public DecisionClause(Decision decision, Surroundings around) {
		this(decision, around, Place.of(decision, around));
	}

	public @Nullable AgendaItem item() {
		return this.place.item();
	}

	public @Nullable Meeting meeting() {
		return this.place.meeting();
	}

	public @Nullable Organization body() {
		return this.place.body();
	}

	/** The clause's own date, else that of its meeting. */
	public @Nullable LocalDate date() {
		Meeting meeting = meeting();
		return (this.decision.date() != null || meeting == null) ? this.decision.date() : meeting.date();
	}

	public List<Link> handledAt() {
		return this.place.handledAt(this.decision);
	}

	public List<Case> cases() {
		return this.place.cases(this.decision);
	}

	public List<Link> aboutCase() {
		return ofBoth(LinkKind.ABOUT_CASE);
	}

	public DecisionOutcome outcome() {
		boolean acts = this.around.from(this.decision, LinkKind.AFFECTS).stream().anyMatch(DecisionClause::changes)
				|| this.around.from(this.decision, LinkKind.ASSIGNS)
					.stream()
					.anyMatch((link) -> link.status().counts());
		return DecisionOutcome.of(this.decision.action(), this.decision.delegated(), !recipientBodies().isEmpty(),
				acts);
	}

	/** The proposals that it follows, and those that stand beside it and none follows. */
	public List<ProposalBeside> proposals() {
		List<ProposalBeside> proposals = new ArrayList<>();
		follows().forEach((link) -> takenUp(link.to(), new HashSet<>())
			.map((proposal) -> new ProposalBeside(proposal, this, link, this.around))
			.forEach(proposals::add));
		AgendaItem item = item();
		if (item != null) {
			new AgendaItemRecord(item, this.around).undecidedProposals()
				.stream()
				.filter((left) -> proposals.stream().noneMatch((each) -> each.proposal().equals(left.proposal())))
				.forEach(proposals::add);
		}
		return proposals;
	}

	/** What a clause takes up that follows a proposal, or a clause that tabled some. */
	private Stream<Proposal> takenUp(Thing followed, Set<String> seen) {
		if (followed instanceof Proposal proposal) {
			return Stream.of(proposal);
		}
		boolean tabled = ((Decision) followed).action() == DecisionAction.TABLE && seen.add(followed.key());
		return tabled ? this.around.from(followed, LinkKind.FOLLOWS)
			.stream()
			.filter((link) -> link.status().counts())
			.flatMap((link) -> takenUp(link.to(), seen)) : Stream.of();
	}

	public List<Link> follows() {
		return this.around.from(this.decision, LinkKind.FOLLOWS);
	}

	public List<Link> followedBy() {
		return this.around.to(this.decision, LinkKind.FOLLOWS);
	}

	public List<Link> proposesTo() {
		return this.around.from(this.decision, LinkKind.PROPOSES_TO);
	}

	public List<Link> affects() {
		return this.around.from(this.decision, LinkKind.AFFECTS);
	}

	public List<Link> assigns() {
		return this.around.from(this.decision, LinkKind.ASSIGNS);
	}

	public List<Link> basedOn() {
		return ofBoth(LinkKind.BASED_ON);
	}

	public List<Link> sentTo() {
		return ofBoth(LinkKind.SENT_TO);
	}

	public List<PromiseRecord> promises() {
		return PromiseRecord.of(ofBoth(LinkKind.PROMISED), this.around);
	}

	/** The bodies other than its own that it is recommended to, over founded links. */
	public List<Organization> recipientBodies() {
		Organization body = body();
		return this.around.founded(this.decision, LinkKind.PROPOSES_TO, Organization.class)
			.filter((other) -> body == null || !other.key().equals(body.key()))
			.toList();
	}

	/** The clause's own links of a kind, then its item's. */
	private List<Link> ofBoth(LinkKind kind) {
		return this.place.ofBoth(this.decision, kind);
	}

	private static boolean changes(Link link) {
		DecisionEffect effect = link.effect();
		return link.status().counts() && effect != null && switch (effect) {
			case CREATES, CHANGES, ADOPTS, ENDS -> true;
			case REPORTS_ON, ANSWERS -> false;
		};
	}

}
