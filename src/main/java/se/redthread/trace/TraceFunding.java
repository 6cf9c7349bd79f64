package se.redthread.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.redthread.budget.BudgetItem;
import se.redthread.budget.BudgetSum;
import se.redthread.budget.Counted;
import se.redthread.budget.Portion;
import se.redthread.graph.ClaimStatus;
import se.redthread.thing.Thing;
import se.redthread.trace.TraceGraph.FundingLink;

/**
 * Counts the budget items at and below the start of a trace: once each, and over
 * suggestions apart.
 */
record TraceFunding(TraceGraph graph, Map<String, ClaimStatus> weakest) {

	TraceBudget budget() {
		List<Counted> founded = new ArrayList<>();
		List<Counted> suggested = new ArrayList<>();
		for (Thing thing : this.graph.found()) {
			if (thing instanceof BudgetItem item && !this.graph.above().contains(item.key())) {
				boolean counts = isFounded(item.key());
				(counts ? founded : suggested).add(new Counted(item, portion(item, counts)));
			}
		}
		return new TraceBudget(BudgetSum.of(founded), BudgetSum.of(suggested));
	}

	private Portion portion(BudgetItem item, boolean foundedOnly) {
		if (item.key().equals(this.graph.start().key())) {
			return Portion.ALL;
		}
		List<FundingLink> links = this.graph.funding()
			.stream()
			.filter((link) -> link.item().equals(item.key()) && (!foundedOnly || link.status().counts()))
			.toList();
		Set<String> inside = new HashSet<>(this.graph.below());
		inside.add(this.graph.start().key());
		return Portion.of(links.stream().map((link) -> new Portion.Target(link.target(), link.share())).toList(),
				(target) -> inside.contains(target.key()) && (!foundedOnly || isFounded(target.key())));
	}

	private boolean isFounded(String key) {
		ClaimStatus status = this.weakest.get(key);
		return status == null || status.counts();
	}

}
