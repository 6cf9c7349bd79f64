package se.redthread.model;

import java.util.Set;

import static se.redthread.model.LinkPairs.anyBut;
import static se.redthread.model.LinkPairs.from;
import static se.redthread.model.LinkPairs.same;
import static se.redthread.model.ThingType.ACTIVITY;
import static se.redthread.model.ThingType.AGENDA_ITEM;
import static se.redthread.model.ThingType.ASSIGNMENT;
import static se.redthread.model.ThingType.BUDGET_CHECK;
import static se.redthread.model.ThingType.BUDGET_ITEM;
import static se.redthread.model.ThingType.CASE;
import static se.redthread.model.ThingType.COMMITMENT;
import static se.redthread.model.ThingType.DECISION;
import static se.redthread.model.ThingType.DOCUMENT;
import static se.redthread.model.ThingType.FOCUS_AREA;
import static se.redthread.model.ThingType.FOLLOW_UP;
import static se.redthread.model.ThingType.INDICATOR;
import static se.redthread.model.ThingType.MEASUREMENT;
import static se.redthread.model.ThingType.MEETING;
import static se.redthread.model.ThingType.MEMBERSHIP;
import static se.redthread.model.ThingType.ORGANIZATION;
import static se.redthread.model.ThingType.PERSON;
import static se.redthread.model.ThingType.PLAN;
import static se.redthread.model.ThingType.PROPOSAL;
import static se.redthread.model.ThingType.REFERENCE_CONCEPT;
import static se.redthread.model.ThingType.RISK;
import static se.redthread.model.ThingType.STRATEGY;
import static se.redthread.model.ThingType.VISION;

/**
 * The kinds of links, and which types each may join. A link points from the child, part,
 * payer or speaker to what it serves, belongs to, pays for or speaks of.
 */
public enum LinkKind {

	/** The child serves the parent: between levels of the chain (bidrar till). */
	SERVES("serves", "servedBy",
			from(STRATEGY, FOCUS_AREA).to(VISION, STRATEGY)
				.or(from(ASSIGNMENT).to(VISION, STRATEGY, FOCUS_AREA, ASSIGNMENT))
				.or(from(ACTIVITY).to(STRATEGY, FOCUS_AREA, ASSIGNMENT))),

	/** The part belongs to the whole (del av). */
	PART_OF("partOf", "parts",
			same(STRATEGY, ASSIGNMENT, ACTIVITY, ORGANIZATION, DOCUMENT, PLAN, REFERENCE_CONCEPT)
				.or(from(ACTIVITY).to(ASSIGNMENT))
				.or(from(MEMBERSHIP).to(ORGANIZATION))),

	/** The budget item pays for the thing, wholly or with a share (finansierar). */
	FUNDS("funds", "fundedBy", from(BUDGET_ITEM).to(STRATEGY, FOCUS_AREA, ASSIGNMENT, ACTIVITY)),

	/**
	 * The indicator measures the thing; the measurement is a value of the indicator
	 * (mäter).
	 */
	MEASURES("measures", "measuredBy",
			from(INDICATOR).to(VISION, STRATEGY, FOCUS_AREA, ASSIGNMENT, ACTIVITY, ORGANIZATION, PLAN)
				.or(from(MEASUREMENT).to(INDICATOR))),

	/** The risk threatens the thing (hotar). */
	THREATENS("threatens", "threatenedBy",
			from(RISK).to(VISION, STRATEGY, FOCUS_AREA, ASSIGNMENT, ACTIVITY, INDICATOR, BUDGET_ITEM, ORGANIZATION,
					COMMITMENT)),

	/** The risk is treated by the thing (hanteras genom). */
	TREATED_BY("treatedBy", "treats", from(RISK).to(ASSIGNMENT, ACTIVITY, DECISION, DOCUMENT, COMMITMENT)),

	/** The organisation, person or role answers for the thing (ansvarar för). */
	RESPONSIBLE_FOR("responsibleFor", "responsible",
			from(ORGANIZATION, PERSON, MEMBERSHIP).to(VISION, STRATEGY, FOCUS_AREA, ASSIGNMENT, ACTIVITY, INDICATOR,
					BUDGET_ITEM, BUDGET_CHECK, RISK, PLAN, DOCUMENT, FOLLOW_UP, COMMITMENT, CASE)),

	/** The thing is stated in the plan or document (anges i). */
	STATED_IN("statedIn", "states",
			from(VISION, STRATEGY, FOCUS_AREA, ASSIGNMENT, ACTIVITY, INDICATOR, MEASUREMENT, BUDGET_ITEM, BUDGET_CHECK,
					RISK, ORGANIZATION, FOLLOW_UP, COMMITMENT, REFERENCE_CONCEPT, MEMBERSHIP)
				.to(PLAN, DOCUMENT)
				.or(from(PLAN, MEETING, AGENDA_ITEM, CASE, PROPOSAL, DECISION).to(DOCUMENT))),

	/** This year's thing follows on last year's (efterträder). */
	SUCCEEDS("succeeds", "succeededBy",
			same(VISION, STRATEGY, FOCUS_AREA, ASSIGNMENT, ACTIVITY, INDICATOR, BUDGET_ITEM, PLAN, ORGANIZATION,
					DOCUMENT)),

	/** The thing belongs to the case (hör till ärende). */
	ABOUT_CASE("aboutCase", "inCase", from(AGENDA_ITEM, PROPOSAL, DECISION, DOCUMENT, COMMITMENT).to(CASE)),

	/**
	 * The item is taken up at the meeting; the proposal or decision under the item
	 * (behandlas vid).
	 */
	HANDLED_AT("handledAt", "handles",
			from(AGENDA_ITEM).to(MEETING).or(from(PROPOSAL, DECISION).to(AGENDA_ITEM, MEETING))),

	/**
	 * The meeting is held by the body; the role is held by the person (hålls av, innehas
	 * av).
	 */
	HELD_BY("heldBy", "holds", from(MEETING).to(ORGANIZATION).or(from(MEMBERSHIP).to(PERSON))),

	/**
	 * The proposal or recommendation is made to the body (föreslår till): a rung of the
	 * ladder.
	 */
	PROPOSES_TO("proposesTo", "proposedToBy", from(PROPOSAL, DECISION).to(ORGANIZATION)),

	/**
	 * The decision or proposal follows on an earlier proposal or decision (följer på).
	 */
	FOLLOWS("follows", "followedBy", from(DECISION, PROPOSAL).to(PROPOSAL, DECISION)),

	/** The decision, proposal or follow-up affects the thing (påverkar). */
	AFFECTS("affects", "affectedBy",
			from(DECISION, PROPOSAL, FOLLOW_UP).to(VISION, STRATEGY, FOCUS_AREA, ASSIGNMENT, ACTIVITY, INDICATOR,
					BUDGET_ITEM, RISK, PLAN, DOCUMENT, ORGANIZATION, PERSON, COMMITMENT, CASE)),

	/** The decision or proposal assigns something to somebody (uppdrar åt). */
	ASSIGNS("assigns", "assignedBy", from(DECISION, PROPOSAL).to(ORGANIZATION, PERSON)),

	/** The thing rests on the supporting document (beslutsunderlag, stöder sig på). */
	BASED_ON("basedOn", "basisOf",
			from(AGENDA_ITEM, PROPOSAL, DECISION, PLAN, STRATEGY, FOCUS_AREA, ASSIGNMENT, ACTIVITY, INDICATOR, DOCUMENT)
				.to(DOCUMENT)),

	/** The item or decision is sent to the recipient (expedieras till). */
	SENT_TO("sentTo", "receives", from(AGENDA_ITEM, DECISION).to(ORGANIZATION, PERSON)),

	/** The person attended the meeting (närvarade). */
	ATTENDED("attended", "attendedBy", from(PERSON).to(MEETING)),

	/** The organisation, person or text promised the commitment (utlovade). */
	PROMISED("promised", "promisedBy",
			from(ORGANIZATION, PERSON, AGENDA_ITEM, DECISION, PLAN, DOCUMENT).to(COMMITMENT)),

	/** The text mentions the thing (hänvisar till). */
	REFERS_TO("refersTo", "referredToBy",
			anyBut(MEASUREMENT, BUDGET_CHECK, PERSON, MEMBERSHIP).to(VISION, STRATEGY, FOCUS_AREA, ASSIGNMENT, ACTIVITY,
					INDICATOR, BUDGET_ITEM, PLAN, DOCUMENT, CASE, DECISION, AGENDA_ITEM, MEETING, ORGANIZATION,
					REFERENCE_CONCEPT)),

	/** The thing can't be done without the other (beror av). */
	DEPENDS_ON("dependsOn", "neededBy",
			from(STRATEGY, FOCUS_AREA, ASSIGNMENT, ACTIVITY, BUDGET_ITEM, DECISION, COMMITMENT).to(STRATEGY, FOCUS_AREA,
					ASSIGNMENT, ACTIVITY, BUDGET_ITEM, DECISION, COMMITMENT, CASE));

	/** The kinds that make the chain from vision to budget item. */
	public static final Set<LinkKind> CHAIN = Set.of(SERVES, PART_OF, FUNDS);

	private static final Set<LinkKind> ONGOING = Set.of(SERVES, PART_OF, FUNDS, MEASURES, THREATENS, TREATED_BY,
			RESPONSIBLE_FOR, DEPENDS_ON);

	private final String outgoing;

	private final String incoming;

	private final LinkPairs pairs;

	LinkKind(String outgoing, String incoming, LinkPairs pairs) {
		this.outgoing = outgoing;
		this.incoming = incoming;
		this.pairs = pairs;
	}

	/** The name of the field that leads from a thing along such links. */
	public String outgoing() {
		return this.outgoing;
	}

	/** The name of the field that leads to a thing's sources of such links. */
	public String incoming() {
		return this.incoming;
	}

	public boolean joins(ThingType from, ThingType to) {
		return this.pairs.contains(from, to);
	}

	/**
	 * Whether such a link holds over time, and ends when one of its ends is retired;
	 * others record what was once said or done.
	 */
	public boolean isOngoing(ThingType from) {
		return (this == HELD_BY) ? from == MEMBERSHIP : ONGOING.contains(this);
	}

	/** The types that such a link may point to from the given one. */
	public Set<ThingType> targetsOf(ThingType from) {
		return this.pairs.targetsOf(from);
	}

	/** The types that may point with such a link to the given one. */
	public Set<ThingType> sourcesOf(ThingType to) {
		return this.pairs.sourcesOf(to);
	}

}
