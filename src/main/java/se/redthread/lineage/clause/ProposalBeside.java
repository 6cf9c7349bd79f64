package se.redthread.lineage.clause;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.decision.DecisionAction;
import se.redthread.decision.Proposal;
import se.redthread.lineage.accordance.Accordance;
import se.redthread.lineage.accordance.Comparison;
import se.redthread.lineage.accordance.ProposalAspect;
import se.redthread.lineage.accordance.ProposalDifference;
import se.redthread.lineage.accordance.Said;
import se.redthread.lineage.accordance.WordingPart;
import se.redthread.link.Link;
import se.redthread.model.LinkKind;
import se.redthread.organization.Organization;
import se.redthread.thing.Thing;

/** A proposal beside the clause that follows it, or with no such clause. */
public class ProposalBeside {

	private final Proposal proposal;

	private final @Nullable Link link;

	private final Surroundings around;

	private final Comparison comparison;

	ProposalBeside(Proposal proposal, DecisionClause clause, Link link, Surroundings around) {
		this.proposal = proposal;
		this.link = link;
		this.around = around;
		String body = (clause.body() != null) ? clause.body().key() : "";
		this.comparison = Comparison.of(said(proposal, proposal.action(), proposal.wording(), body),
				said(clause.decision(), clause.decision().action(), clause.decision().wording(), body));
	}

	ProposalBeside(Proposal proposal, Surroundings around) {
		this.proposal = proposal;
		this.link = null;
		this.around = around;
		this.comparison = Comparison.NONE;
	}

	public Proposal proposal() {
		return this.proposal;
	}

	public @Nullable Link link() {
		return this.link;
	}

	public Accordance accordance() {
		return this.comparison.accordance();
	}

	public List<ProposalDifference> differences() {
		return this.comparison.differences();
	}

	/** A problem where the time is up: many long wordings take long. */
	public List<WordingPart> wording() {
		this.around.work().left();
		return this.comparison.wording();
	}

	/**
	 * What a proposal or clause says over founded links. The body that decides isn't one
	 * that it is recommended to: a proposal is laid before it.
	 */
	private Said said(Thing thing, DecisionAction action, @Nullable String wording, String body) {
		Map<ProposalAspect, Map<String, String>> mentions = new EnumMap<>(ProposalAspect.class);
		mentions.put(ProposalAspect.ASSIGNEE, titles(founded(thing, LinkKind.ASSIGNS).map(Link::to)));
		mentions.put(ProposalAspect.DUE_DATE, dueDates(thing));
		mentions.put(ProposalAspect.RECIPIENT_BODY,
				titles(this.around.founded(thing, LinkKind.PROPOSES_TO, Organization.class)
					.filter((other) -> !other.key().equals(body))));
		mentions.put(ProposalAspect.AFFECTED, titles(founded(thing, LinkKind.AFFECTS).map(Link::to)));
		return new Said(action, wording, mentions);
	}

	private Stream<Link> founded(Thing thing, LinkKind kind) {
		return this.around.from(thing, kind).stream().filter((link) -> link.status().counts());
	}

	private Map<String, String> dueDates(Thing thing) {
		Map<String, String> days = new LinkedHashMap<>();
		founded(thing, LinkKind.ASSIGNS).filter((link) -> link.dueDate() != null)
			.map((link) -> String.valueOf(link.dueDate()))
			.sorted()
			.forEach((day) -> days.put(day, day));
		return days;
	}

	private static Map<String, String> titles(Stream<? extends Thing> things) {
		Map<String, String> titles = new LinkedHashMap<>();
		things.forEach((thing) -> titles.put(thing.key(), thing.title()));
		return titles;
	}

}
