package se.redthread.rollup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import se.redthread.budget.Tally;

/** Items that are counted alike, added up. It isn't changed once it is made. */
record Cell(Like like, Tally tally) {

	/** The cells that differ in nothing that matters, added up. */
	static List<Cell> merged(Collection<Cell> cells, UnaryOperator<Like> matters) {
		Map<Like, Tally> tallies = new LinkedHashMap<>();
		cells.forEach((cell) -> tallies.computeIfAbsent(matters.apply(cell.like()), (like) -> new Tally(like.kind()))
			.add(cell.tally()));
		return of(tallies);
	}

	static List<Cell> of(Map<Like, Tally> tallies) {
		return tallies.entrySet().stream().map((entry) -> new Cell(entry.getKey(), entry.getValue())).toList();
	}

}
