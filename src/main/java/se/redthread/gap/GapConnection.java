package se.redthread.gap;

import java.time.LocalDate;
import java.util.List;

import se.redthread.page.Page;
import se.redthread.page.PageInfo;
import se.redthread.period.AnswerPeriod;

/** A page of gaps, with the time that they are told for and what was examined. */
record GapConnection(AnswerPeriod period, LocalDate asOf, List<GapCount> counts, Page<GapEdge> page) {

	public List<GapEdge> edges() {
		return this.page.edges();
	}

	public List<Gap> nodes() {
		return edges().stream().map(GapEdge::node).toList();
	}

	public int totalCount() {
		return this.page.totalCount();
	}

	public PageInfo pageInfo() {
		return this.page.pageInfo();
	}

}
