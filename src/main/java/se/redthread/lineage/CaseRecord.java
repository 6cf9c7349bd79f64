package se.redthread.lineage;

import java.util.List;

import se.redthread.decision.Commitment;
import se.redthread.document.Document;
import se.redthread.lineage.clause.AgendaItemRecord;
import se.redthread.lineage.clause.DecisionClause;
import se.redthread.lineage.clause.PromiseRecord;
import se.redthread.lineage.clause.Surroundings;
import se.redthread.link.Link;
import se.redthread.meeting.AgendaItem;
import se.redthread.meeting.Case;
import se.redthread.model.LinkKind;

/** A case over all meetings: its items, documents and promises, and how it stands. */
class CaseRecord {

	private final Around around;

	private final Ladder ladder;

	private final List<LineageRung> rungs;

	private final List<LadderEnd> ends;

	CaseRecord(Around around) {
		this.around = around;
		this.ladder = around.ladder();
		this.rungs = this.ladder.rungs();
		this.ends = new LadderEnds(around.surroundings()).of(this.rungs);
	}

	/** The case itself; the word is taken in Java. */
	Case entry() {
		return (Case) this.around.start();
	}

	public boolean complete() {
		return cuts().isEmpty();
	}

	public List<LineageCut> cuts() {
		return LineageCut.of(this.around, this.ladder);
	}

	public List<AgendaItemRecord> items() {
		return this.around.items(AgendaItemRecord.BY_DATE);
	}

	/** Those that are in the case themselves, and stand under none of its items. */
	public List<DecisionClause> clauses() {
		List<AgendaItem> items = items().stream().map(AgendaItemRecord::item).toList();
		return this.around.clauses(LinkKind.ABOUT_CASE)
			.stream()
			.filter((clause) -> clause.item() == null || !items.contains(clause.item()))
			.toList();
	}

	public List<Link> documents() {
		return inCase().stream().filter((link) -> link.from() instanceof Document).toList();
	}

	public List<PromiseRecord> promises() {
		return inCase().stream()
			.map(Link::from)
			.distinct()
			.filter(Commitment.class::isInstance)
			.map((commitment) -> new PromiseRecord((Commitment) commitment, surroundings()))
			.toList();
	}

	public List<LadderEnd> ends() {
		return this.ends;
	}

	public LadderReach reached() {
		return LadderReach.of(this.rungs, this.ends);
	}

	private List<Link> inCase() {
		return surroundings().to(entry(), LinkKind.ABOUT_CASE);
	}

	private Surroundings surroundings() {
		return this.around.surroundings();
	}

}
