package se.redthread.rollup;

import java.util.Iterator;
import java.util.Set;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.model.ThingId;
import se.redthread.period.AnswerPeriod;
import se.redthread.period.Periods;
import se.redthread.problem.Problem;
import se.redthread.thing.ThingViews;

/** Roll-ups, each read from the graph in one statement after that of the period. */
@Component
class RollUps {

	private static final CypherFile OF_PLANS = CypherFile.named("rollup/ofPlans");

	private static final CypherFile BELOW = CypherFile.named("rollup/below");

	/** Below one thing; all is one record. */
	private static final int MOST = 20_000;

	/** Of whole plans, of which one page is held at a time. */
	private static final int MOST_OF_PLANS = 200_000;

	private final Graph graph;

	private final Periods periods;

	private final ThingViews views;

	RollUps(Graph graph, Periods periods, ThingViews views) {
		this.graph = graph;
		this.periods = periods;
		this.views = views;
	}

	RollUp rollUp(RollUpRequest request) {
		AnswerPeriod period = this.periods.find(request.period());
		ThingId under = request.under();
		BudgetCells cells = (under != null) ? below(under, period, request)
				: this.graph.read(OF_PLANS.with(request.parameters(period, MOST_OF_PLANS)),
						(records) -> ofPlans(records, Set.of(request.by())));
		return cells.rollUp(period, request);
	}

	private BudgetCells below(ThingId under, AnswerPeriod period, RollUpRequest request) {
		Record answer = this.graph.read(BELOW.with(request.parameters(period, MOST))).get(0);
		refuseTooMuch(answer, MOST, "by organization, or by under with a thing further down");
		RollUpGraph read = RollUpGraph.of(answer, this.views);
		Cells cells = new Cells(Set.of(request.by()), under.key(), read);
		CountedItem.listOf(answer.get("items"), answer.get("payments"), answer.get("responsible")).forEach(cells::add);
		return BudgetCells.below(under, cells.cells(), read);
	}

	private BudgetCells ofPlans(Iterator<Record> records, Set<BudgetGrouping> groupings) {
		Record first = records.next();
		refuseTooMuch(first, MOST_OF_PLANS, "by organization, or by under with a thing of the plan");
		RollUpGraph read = RollUpGraph.of(first.get("graph"), this.views);
		Cells cells = new Cells(groupings, null, read);
		CountedItem.listOf(first.get("items")).forEach(cells::add);
		records.forEachRemaining((page) -> CountedItem.listOf(page.get("items")).forEach(cells::add));
		return BudgetCells.ofPlans(cells.cells(), read);
	}

	private static void refuseTooMuch(Record answer, int most, String remedy) {
		if (answer.get("tooMuch").asBoolean()) {
			throw Problem.limit("There are more than " + most
					+ " budget items or things to roll up. Narrow the question " + remedy + ".");
		}
	}

}
