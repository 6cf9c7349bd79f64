package se.redthread.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import se.redthread.baseline.Baseline;
import se.redthread.baseline.Baselines;
import se.redthread.clock.RecordTimes;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.KnownAt;
import se.redthread.link.Link;
import se.redthread.link.Links;
import se.redthread.model.ClaimStatus;
import se.redthread.page.Page;
import se.redthread.period.AnswerPeriod;
import se.redthread.period.Periods;
import se.redthread.problem.Problem;
import se.redthread.scorecard.Scorecard;
import se.redthread.scorecard.ScorecardGrouping;
import se.redthread.scorecard.Scorecards;
import se.redthread.thing.ThingViews;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Comparisons: each side in one statement after that of its period, and one for what
 * carries on what; figures cost one more for each side.
 */
@Component
class Comparisons {

	private static final CypherFile SIDE = CypherFile.named("compare/side");

	private static final CypherFile SUCCESSION = CypherFile.named("compare/succession");

	private static final int MOST = 20_000;

	private final Graph graph;

	private final Periods periods;

	private final Baselines baselines;

	private final Scorecards scorecards;

	private final Links links;

	private final ThingViews views;

	private final RecordTimes times;

	Comparisons(Graph graph, Periods periods, Baselines baselines, Scorecards scorecards, Links links, ThingViews views,
			RecordTimes times) {
		this.graph = graph;
		this.periods = periods;
		this.baselines = baselines;
		this.scorecards = scorecards;
		this.links = links;
		this.views = views;
		this.times = times;
	}

	Comparison compare(ComparePoint from, ComparePoint to, boolean suggested) {
		Baseline first = baseline(from);
		Baseline second = baseline(to);
		ComparedTimes times = new ComparedTimes(from.at(first, this.times), to.at(second, this.times));
		AnswerPeriod before = KnownAt.during(times.from(), () -> this.periods.find(from.period(first)));
		AnswerPeriod after = KnownAt.during(times.to(), () -> this.periods.find(to.period(second)));
		ComparedSide then = KnownAt.during(times.from(), () -> side(before, from));
		ComparedSide now = KnownAt.during(times.to(), () -> side(after, to));
		Kin kin = new Kin(then.things().keySet(), now.things().keySet(),
				KnownAt.during(times.later(), () -> successions(then, now, suggested)));
		Differing differing = new Differing(then, now, kin, times);
		List<ThingChange> changes = new ArrayList<>();
		int unchanged = 0;
		for (Kin.Family family : kin.families()) {
			ThingChange change = differing.of(family).orElse(null);
			if (change == null) {
				unchanged++;
			}
			else {
				changes.add(change);
			}
		}
		changes.sort(Comparison.ORDER);
		return new Comparison(new ComparedPoint(before, first, times.from(), then.things().size()),
				new ComparedPoint(after, second, times.to(), now.things().size()), times, changes, unchanged,
				SingletonSupplier.of(() -> figures(before, after, kin, times)));
	}

	/** A page of the changes, with the links that join them where they are asked for. */
	Page<ThingChangeEdge> page(Comparison comparison, ChangePages.Wanted wanted, boolean links) {
		Page<ThingChangeEdge> page = ChangePages.page(comparison.changes(), wanted);
		List<String> claims = page.edges()
			.stream()
			.flatMap((edge) -> edge.node().claims().stream())
			.distinct()
			.toList();
		if (!links || claims.isEmpty()) {
			return page;
		}
		Map<String, Link> found = KnownAt.during(comparison.times().later(), () -> this.links.byKeys(claims));
		return new Page<>(page.edges().stream().map((edge) -> whole(edge, found)).toList(), page.pageInfo(),
				page.total());
	}

	private static ThingChangeEdge whole(ThingChangeEdge edge, Map<String, Link> found) {
		return new ThingChangeEdge(edge.cursor(),
				edge.node().with(edge.node().claims().stream().map(found::get).filter(Objects::nonNull).toList()));
	}

	private @Nullable Baseline baseline(ComparePoint point) {
		Integer number = point.baseline();
		if (number == null) {
			return null;
		}
		return this.baselines.byNumber(number)
			.orElseThrow(() -> Problem
				.notFound(point.name() + ": there is no baseline " + number + ". Use a number as baselines gives it."));
	}

	private ComparedSide side(AnswerPeriod period, ComparePoint point) {
		Map<String, Object> parameters = new HashMap<>(period.parameters());
		parameters.put("founded", ClaimStatus.shown(false));
		parameters.put("most", MOST);
		Record answer = this.graph.read(SIDE.with(parameters)).get(0);
		if (answer.get("tooMuch").asBoolean()) {
			throw Problem.limit(point.name() + ": the plans state more than " + MOST
					+ " things, the most that are compared. Give one plan instead of a year.");
		}
		return ComparedSide.of(answer, this.views);
	}

	private List<Succession> successions(ComparedSide before, ComparedSide after, boolean suggested) {
		Set<String> then = before.things().keySet();
		Set<String> now = after.things().keySet();
		Set<String> sides = new HashSet<>(then);
		sides.addAll(now);
		return new Chains(then, now,
				this.graph
					.read(SUCCESSION.with(Map.of("before", List.copyOf(then), "after", List.copyOf(now), "sides",
							List.copyOf(sides), "statuses", ClaimStatus.shown(suggested))))
					.stream()
					.map(SuccessionLink::of)
					.toList())
			.successions();
	}

	private ComparedFigures figures(AnswerPeriod before, AnswerPeriod after, Kin kin, ComparedTimes times) {
		return ComparedFigures.of(scorecard(before, times.from()), scorecard(after, times.to()), kin, times);
	}

	private Scorecard scorecard(AnswerPeriod period, @Nullable KnownAt at) {
		return KnownAt.during(at, () -> this.scorecards.scorecard(ScorecardGrouping.FOCUS_AREA, period));
	}

}
