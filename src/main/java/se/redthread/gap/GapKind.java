package se.redthread.gap;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import se.redthread.graph.CypherFile;
import se.redthread.link.LinkDirection;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;

/** The ways in which the thread can be broken, in the order that answers tell them. */
enum GapKind {

	/** No founded route leads from the assignment to a strategy or vision. */
	ASSIGNMENT_WITHOUT_STRATEGY("assignments", LinkKind.SERVES, LinkDirection.OUTGOING, ThingType.VISION,
			ThingType.STRATEGY),

	/** No assignment lies below the focus area. */
	FOCUS_AREA_WITHOUT_ASSIGNMENTS("focusAreas", LinkKind.SERVES, LinkDirection.INCOMING, ThingType.ASSIGNMENT),

	/** Nothing pays for the assignment or for anything below it. */
	ASSIGNMENT_WITHOUT_FUNDING("assignments", LinkKind.FUNDS, LinkDirection.INCOMING, ThingType.BUDGET_ITEM),

	/** Nothing measures the assignment or anything below it. */
	ASSIGNMENT_WITHOUT_INDICATOR("assignments", LinkKind.MEASURES, LinkDirection.INCOMING, ThingType.INDICATOR),

	/** No organisation answers for the assignment. */
	ASSIGNMENT_WITHOUT_RESPONSIBLE("assignments", LinkKind.RESPONSIBLE_FOR, LinkDirection.INCOMING,
			ThingType.ORGANIZATION, ThingType.MEMBERSHIP),

	/** Nobody answers for the risk. */
	RISK_WITHOUT_OWNER("risks", LinkKind.RESPONSIBLE_FOR, LinkDirection.INCOMING, ThingType.ORGANIZATION,
			ThingType.PERSON, ThingType.MEMBERSHIP),

	/** Nothing treats the risk. */
	RISK_WITHOUT_TREATMENT("risks", LinkKind.TREATED_BY, LinkDirection.OUTGOING, ThingType.ASSIGNMENT,
			ThingType.ACTIVITY, ThingType.DECISION, ThingType.DOCUMENT, ThingType.COMMITMENT),

	/** The decision assigns something to somebody it isn't sent to. */
	ASSIGNEE_NOT_NOTIFIED("assignees", LinkKind.SENT_TO, LinkDirection.OUTGOING, ThingType.ORGANIZATION,
			ThingType.PERSON),

	/** The commitment's date has passed without an answer. */
	COMMITMENT_OVERDUE("commitments", LinkKind.AFFECTS, LinkDirection.INCOMING, ThingType.DECISION,
			ThingType.FOLLOW_UP),

	/** A document that something rests on isn't held. */
	DOCUMENT_MISSING("documents", null, null);

	private final CypherFile file;

	private final @Nullable LinkKind link;

	private final @Nullable LinkDirection direction;

	private final Set<ThingType> types;

	GapKind(String file, @Nullable LinkKind link, @Nullable LinkDirection direction, ThingType... types) {
		this.file = CypherFile.named("gap/" + file);
		this.link = link;
		this.direction = direction;
		this.types = new TreeSet<>(Arrays.asList(types));
	}

	/** The statement that examines this kind, with others of the same things. */
	CypherFile file() {
		return this.file;
	}

	/** The kind of link that would mend it; null where no link does. */
	@Nullable LinkKind link() {
		return this.link;
	}

	/** Which way that link points, seen from the thing that is mended. */
	@Nullable LinkDirection direction() {
		return this.direction;
	}

	/** The types that it could be linked to. */
	Set<ThingType> types() {
		return this.types;
	}

	/** What sorts the gaps of this kind among the others. */
	String number() {
		return "%02d ".formatted(ordinal());
	}

}
