package se.redthread.intake.mark;

import se.redthread.problem.Problem;
import se.redthread.problem.ProblemCode;

/** A mark of an import that no import has left: nobody can tell whose it is. */
public final class HalfMark extends Problem {

	HalfMark() {
		super(ProblemCode.UNAVAILABLE,
				"The graph holds a mark of an import, (:ImportMark {id: 'import'}), that Redthread didn't write, for it doesn't say what is imported, since when and by whom. Where no import is under way, take it out with MATCH (mark:ImportMark) DELETE mark, and then verify the graph.");
	}

}
