package se.redthread.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.redthread.model.ClaimStatus;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.problem.Problem;

/** What is asked around a start: a thing by its id, or a case by its number. */
record LineageRequest(@Nullable ThingId id, @Nullable String caseNumber, int depth, boolean includeSuggested) {

	private static final int DEEPEST = 20;

	/** The most items that one answer tells of, and the most clauses and proposals. */
	static final int MOST = 250;

	private static final Set<String> STARTS = Set.of(ThingType.DECISION.label(), ThingType.PROPOSAL.label(),
			ThingType.AGENDA_ITEM.label());

	static LineageRequest lineage(String of, int depth, boolean includeSuggested) {
		if (depth < 1 || depth > DEEPEST) {
			throw Problem.badRequest("depth: " + depth + " is outside 1 to " + DEEPEST
					+ ", the number of links to follow each way. The ladder from committee to assembly has two or three.");
		}
		ThingId id = ThingId.parse(of);
		if (!STARTS.contains(id.type())) {
			throw Problem.badRequest("The id \"" + Problem.shown(of) + "\" is of the type " + id.type()
					+ ", and a lineage is of a Decision, a Proposal or an AgendaItem. " + instead(id));
		}
		return new LineageRequest(id, null, depth, includeSuggested);
	}

	static LineageRequest meeting(String meeting, boolean includeSuggested) {
		ThingId id = ThingId.of(ThingType.MEETING, ThingId.keyOf(ThingType.MEETING, meeting));
		return new LineageRequest(id, null, 1, includeSuggested);
	}

	static LineageRequest ofCase(@Nullable String entry, @Nullable String caseNumber, boolean includeSuggested) {
		if (entry == null && caseNumber == null) {
			throw Problem.badRequest(
					"Neither case nor caseNumber is given. Give one of them: the id of a case, or its number such as RS220170.");
		}
		if (entry != null && caseNumber != null) {
			throw Problem.badRequest("caseNumber: \"" + Problem.shown(caseNumber)
					+ "\" and case are both given, and they may be two cases. Give one of them.");
		}
		if (caseNumber != null && caseNumber.isBlank()) {
			throw Problem.badRequest("caseNumber: \"" + Problem.shown(caseNumber)
					+ "\" is empty. Give a number as it is printed, such as RS220170.");
		}
		ThingId id = (entry != null) ? ThingId.of(ThingType.CASE, ThingId.keyOf(ThingType.CASE, entry)) : null;
		return new LineageRequest(id, (caseNumber != null) ? caseNumber.strip() : null, DEEPEST, includeSuggested);
	}

	private static String instead(ThingId id) {
		ThingType type = ThingType.ofLabel(id.type()).orElse(null);
		if (type == null) {
			return "Take the id of the link's from or to.";
		}
		return switch (type) {
			case CASE -> "For a case ask caseRecord.";
			case MEETING -> "For a meeting ask meetingRecord.";
			default -> "For the decisions about a thing ask decisionsAbout.";
		};
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", (this.id != null) ? this.id.key() : null);
		parameters.put("caseNumber", this.caseNumber);
		parameters.put("statuses", List.copyOf(ClaimStatus.shown(this.includeSuggested)));
		parameters.put("depth", this.depth);
		parameters.put("most", MOST);
		return parameters;
	}

	Problem unknown() {
		return Problem.notFound((this.id != null) ? "There is no " + this.id.type() + " with the id \"" + Problem
			.shown(this.id) + "\". Use an id as an earlier answer gave it." : "There is no case with the number \""
					+ Problem.shown(this.caseNumber)
					+ "\". Give it as it is printed, such as RS220170; cases(filter: {text:}) finds a case by words.");
	}

}
