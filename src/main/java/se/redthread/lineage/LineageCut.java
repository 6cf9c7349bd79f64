package se.redthread.lineage;

import java.util.ArrayList;
import java.util.List;

import se.redthread.meeting.Case;
import se.redthread.meeting.Meeting;
import se.redthread.thing.Thing;

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
		return around.cut()
				? List.of(new LineageCut(LineageCutReason.CLAUSES, LineageRequest.MOST, "There are more than "
						+ LineageRequest.MOST + " items, or clauses and proposals. " + rest(around.start())))
				: List.of();
	}

	private static String rest(Thing start) {
		if (start instanceof Meeting) {
			return "For the rest page through handles of the Meeting, or ask decisionsAbout with the meeting's body or case as thing.";
		}
		if (start instanceof Case) {
			return "For the rest page through inCase of the Case, or ask decisionsAbout with the case as thing.";
		}
		return "For the rest ask with a smaller depth and then of a clause further on, or ask decisionsAbout with the body or case as thing.";
	}

	/** Why it was cut. */
	enum LineageCutReason {

		/** Links go on beyond the depth. */
		DEPTH,

		/** There are more clauses or items than one answer tells of. */
		CLAUSES

	}

}
