package se.redthread.lineage;

import java.util.ArrayList;
import java.util.List;

/** Something that was cut from a lineage or a record. */
record LineageCut(LineageCutReason reason, int limit, String remedy) {

	static List<LineageCut> of(Around around, Ladder ladder) {
		List<LineageCut> cuts = new ArrayList<>(tooMany(around));
		if (ladder.beyond()) {
			cuts.add(new LineageCut(LineageCutReason.DEPTH, around.depth(), "Links go on beyond depth " + around.depth()
					+ ". Ask decisionLineage with a greater depth (at most 20), or of a clause further on."));
		}
		return cuts;
	}

	static List<LineageCut> tooMany(Around around) {
		return around.cut() ? List.of(new LineageCut(LineageCutReason.CLAUSES, LineageRequest.MOST,
				"There are more than " + LineageRequest.MOST
						+ " clauses or items. Page through decisions or agendaItems with a filter for the rest."))
				: List.of();
	}

	/** Why it was cut. */
	enum LineageCutReason {

		/** Links go on beyond the depth. */
		DEPTH,

		/** There are more clauses or items than one answer tells of. */
		CLAUSES

	}

}
