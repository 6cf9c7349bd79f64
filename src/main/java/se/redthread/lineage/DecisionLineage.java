package se.redthread.lineage;

import java.util.List;

import se.redthread.thing.Thing;

/** What a decision follows and what followed, and where it stands. */
class DecisionLineage {

	private final Around around;

	private final Ladder ladder;

	private final List<LineageRung> rungs;

	private final List<LadderEnd> ends;

	DecisionLineage(Around around) {
		this.around = around;
		this.ladder = around.ladder();
		this.rungs = this.ladder.rungs();
		this.ends = new LadderEnds(around.surroundings()).of(this.rungs);
	}

	public Thing start() {
		return this.around.start();
	}

	public boolean complete() {
		return cuts().isEmpty();
	}

	public List<LineageCut> cuts() {
		return LineageCut.of(this.around, this.ladder);
	}

	public List<LineageRung> rungs() {
		return this.rungs;
	}

	public List<LadderEnd> ends() {
		return this.ends;
	}

	public LadderReach reached() {
		return LadderReach.of(this.rungs, this.ends);
	}

}
