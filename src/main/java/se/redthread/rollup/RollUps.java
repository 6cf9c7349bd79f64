package se.redthread.rollup;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.KnownAt;
import se.redthread.model.ThingId;
import se.redthread.period.AnswerPeriod;
import se.redthread.period.Periods;
import se.redthread.problem.Problem;
import se.redthread.rollup.KeptSums.Filling;
import se.redthread.thing.ThingViews;

import org.springframework.stereotype.Component;

/**
 * Roll-ups, each summed after the statement of the period: from what is kept, or from one
 * more statement.
 */
@Component
class RollUps {

	private static final CypherFile OF_PLANS = CypherFile.named("rollup/ofPlans");

	private static final CypherFile BELOW = CypherFile.named("rollup/below");

	/** Below one thing; all is one record. */
	private static final int MOST = 20_000;

	/** Of whole plans, of which one page is held at a time. */
	private static final int MOST_OF_PLANS = 200_000;

	private static final int PAGE = 1_000;

	/** Where there are more cells, questions of one organisation aren't kept. */
	private static final int MOST_OF_ORGANIZATIONS = 10_000;

	private final Graph graph;

	private final Periods periods;

	private final ThingViews views;

	private final KeptSums kept;

	/**
	 * What was found too large to keep isn't read to its end at each narrower question.
	 */
	private final Cache<Place, Boolean> tooLarge = Caffeine.newBuilder()
		.maximumSize(1_000)
		.expireAfterWrite(Duration.ofMinutes(10))
		.build();

	RollUps(Graph graph, Periods periods, ThingViews views, KeptSums kept) {
		this.graph = graph;
		this.periods = periods;
		this.views = views;
		this.kept = kept;
	}

	RollUp rollUp(RollUpRequest request) {
		AnswerPeriod period = period(request);
		ThingId under = request.under();
		BudgetCells cells = (under != null) ? below(under, period, request) : ofPlans(period, request);
		return cells.rollUp(period, request);
	}

	private BudgetCells below(ThingId under, AnswerPeriod period, RollUpRequest request) {
		Record answer = this.graph.read(BELOW.with(request.parameters(period, MOST))).get(0);
		if (answer.get("tooMuch").asBoolean()) {
			throw tooMuch(MOST, "by organization, or by under with a thing further down");
		}
		RollUpGraph read = RollUpGraph.of(answer, this.views);
		Cells cells = new Cells(Set.of(request.by()), under.key(), read);
		CountedItem.listOf(answer.get("items"), answer.get("payments"), answer.get("responsible")).forEach(cells::add);
		return BudgetCells.below(under, cells, read);
	}

	private BudgetCells ofPlans(AnswerPeriod period, RollUpRequest request) {
		if (KnownAt.current() != null) {
			return slowly(period, request);
		}
		Place place = Place.of(period, request.by());
		BudgetCells kept = this.kept.find(place);
		if (kept != null && kept.answers(request)) {
			return kept;
		}
		boolean mayFit = kept == null && this.tooLarge.getIfPresent(place) == null;
		BudgetCells whole = mayFit ? fill(place, period, request) : null;
		return (whole != null) ? whole : slowly(period, request);
	}

	/** Reads all items of the plans and keeps what they come to, where that can be. */
	private @Nullable BudgetCells fill(Place place, AnswerPeriod period, RollUpRequest request) {
		try (Filling filling = this.kept.begin(place)) {
			if (filling == null) {
				return null;
			}
			Map<String, Object> parameters = request.ofWholePlans().parameters(period, MOST_OF_PLANS);
			parameters.put("groupings", place.labels());
			parameters.put("roots", place.roots());
			PlanReading reading = read(parameters, place.groupings());
			if (reading == null) {
				this.tooLarge.put(place, true);
				return null;
			}
			BudgetCells cells = reading.cells();
			filling.keep(cells.lean(MOST_OF_ORGANIZATIONS), reading.footprint(place.plans()));
			return cells;
		}
	}

	/** Reads just what is asked for. */
	private BudgetCells slowly(AnswerPeriod period, RollUpRequest request) {
		PlanReading reading = read(request.parameters(period, MOST_OF_PLANS), Set.of(request.by()));
		if (reading == null) {
			throw tooMuch(MOST_OF_PLANS, "by organization, or by under with a thing of the plan");
		}
		return reading.cells();
	}

	/** What whole plans come to, read anew whatever is kept. */
	RollUp slowRollUp(RollUpRequest request) {
		AnswerPeriod period = period(request);
		return slowly(period, request).rollUp(period, request);
	}

	AnswerPeriod period(RollUpRequest request) {
		return this.periods.find(request.period());
	}

	/** Null where there is too much to read. */
	private @Nullable PlanReading read(Map<String, Object> parameters, Set<BudgetGrouping> groupings) {
		parameters.put("page", PAGE);
		return this.graph.read(OF_PLANS.with(parameters), (pages) -> PlanReading.of(pages, groupings, this.views));
	}

	private static Problem tooMuch(int most, String remedy) {
		return Problem.limit("There are more than " + most + " budget items or things to roll up. Narrow the question "
				+ remedy + ".");
	}

}
