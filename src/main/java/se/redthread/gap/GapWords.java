package se.redthread.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.redthread.thing.Thing;

/**
 * What a gap says in words.
 *
 * @param other the other end of what is missing, where it is known
 * @param mends the things at which one would mend it
 * @param told the things that the sentence tells of beside
 */
record GapWords(GapKind kind, Thing thing, @Nullable Thing other, List<Thing> mends, List<Thing> told) {

	private static final int MOST_TITLES = 3;

	/** What is missing, in one sentence. */
	String missing() {
		return switch (this.kind) {
			case ASSIGNMENT_WITHOUT_STRATEGY ->
				"No stated, confirmed or derived link leads on to a strategy or vision from " + top() + ".";
			case FOCUS_AREA_WITHOUT_ASSIGNMENTS -> "No assignment serves the focus area, at any depth.";
			case ASSIGNMENT_WITHOUT_FUNDING ->
				"No budget item funds the assignment or anything below it" + above("funded") + ".";
			case ASSIGNMENT_WITHOUT_INDICATOR ->
				"No indicator measures the assignment or anything below it" + above("measured") + ".";
			case ASSIGNMENT_WITHOUT_RESPONSIBLE -> "No organisation answers for the assignment.";
			case RISK_WITHOUT_OWNER -> "Nobody answers for the risk.";
			case RISK_WITHOUT_TREATMENT -> "Nothing treats the risk.";
			case ASSIGNEE_NOT_NOTIFIED -> "The decision assigns " + otherTitle() + ", and "
					+ (this.told.isEmpty() ? "no recipients are given" : "it is sent to " + titles(this.told) + " only")
					+ ".";
			case COMMITMENT_OVERDUE -> "It was due by " + dueBy() + ", and no decision or follow-up answers it.";
			case DOCUMENT_MISSING -> "It is based on " + otherTitle() + ", and that document isn't held.";
		};
	}

	/** How one would mend it, in one sentence. */
	String remedy() {
		return switch (this.kind) {
			case ASSIGNMENT_WITHOUT_STRATEGY -> "State which strategy or vision " + titles(this.mends) + " serves"
					+ (hasOne() ? "." : ", each of them.");
			case FOCUS_AREA_WITHOUT_ASSIGNMENTS -> "State which assignments serve it, or end the focus area.";
			case ASSIGNMENT_WITHOUT_FUNDING -> "State which budget item funds it or a part of it, with a share.";
			case ASSIGNMENT_WITHOUT_INDICATOR -> "State which indicator measures it or a part of it.";
			case ASSIGNMENT_WITHOUT_RESPONSIBLE -> "State which organisation answers for it.";
			case RISK_WITHOUT_OWNER -> "State who answers for it.";
			case RISK_WITHOUT_TREATMENT -> "State what treats it: an assignment, activity, decision or document.";
			case ASSIGNEE_NOT_NOTIFIED -> "Send it to " + otherTitle() + ", and state that it was sent.";
			case COMMITMENT_OVERDUE -> "Let a decision or follow-up affect it with the effect ANSWERS.";
			case DOCUMENT_MISSING -> "Obtain the document and import it with the hash of its bytes (sha256).";
		};
	}

	private boolean hasOne() {
		return this.mends.size() == 1;
	}

	/** The topmost things that are reached; often the thing itself. */
	private String top() {
		return hasOne() && this.mends.get(0).key().equals(this.thing.key()) ? "it" : titles(this.mends)
				+ (hasOne() ? ", the topmost thing that it reaches" : ", the topmost things that it reaches");
	}

	private String above(String how) {
		return this.told.isEmpty() ? "" : "; what lies above it is " + how + ": " + titles(this.told);
	}

	private LocalDate dueBy() {
		return Objects.requireNonNull(this.thing.row().day("dueBy"));
	}

	private String otherTitle() {
		return titles(List.of(Objects.requireNonNull(this.other)));
	}

	private static String titles(List<Thing> things) {
		String first = things.stream()
			.limit(MOST_TITLES)
			.map((thing) -> "\"" + thing.title() + "\"")
			.collect(Collectors.joining(", "));
		int more = things.size() - MOST_TITLES;
		return (more > 0) ? first + " and " + more + " more" : first;
	}

}
