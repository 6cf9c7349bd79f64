package se.redthread.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.assignment.ProgressStatus;
import se.redthread.budget.BudgetSum;
import se.redthread.scorecard.ScorecardGraph.Task;
import se.redthread.thing.Thing;

/** One focus area, organisation or strategy in figures; or all. */
public record ScorecardCard(@Nullable Thing thing, int assignments, int assignmentsBySuggestion,
		List<StatusCount> byStatus, AssignmentShare reachingStrategy, AssignmentShare funded, ScorecardBudget budget,
		List<ScorecardIndicator> indicators, List<SeverityCount> risks, int decisions, int decisionsBySuggestion) {

	/**
	 * Counts a card.
	 * @param before the day after the last one whose measurements count
	 */
	static ScorecardCard of(CardScope scope, @Nullable Thing thing, ScorecardBudget budget, LocalDate before) {
		ScorecardGraph graph = scope.graph();
		List<Task> tasks = graph.assignments().stream().filter((task) -> scope.counts(task, true)).toList();
		long more = graph.assignments().stream().filter((task) -> scope.counts(task, false)).count() - tasks.size();
		long decisions = graph.decisions().stream().filter((act) -> decides(scope, act.of(), true)).count();
		long moreDecisions = graph.decisions().stream().filter((act) -> decides(scope, act.of(), false)).count()
				- decisions;
		List<ScorecardIndicator> indicators = graph.indicators()
			.stream()
			.filter((measured) -> scope.has(measured.of(), true))
			.map((measured) -> ScorecardIndicator.of(measured, before))
			.sorted(Comparator.comparing((told) -> told.indicator().row().need("titleKey")))
			.toList();
		return new ScorecardCard(thing, tasks.size(), (int) Math.max(more, 0), statuses(tasks),
				share(tasks,
						(task, founded) -> !Collections.disjoint(graph.above(task.key(), founded), graph.strategies())),
				share(tasks, (task, founded) -> graph.isFunded(task.key(), founded)), budget, indicators,
				severities(scope), (int) decisions, (int) moreDecisions);
	}

	/**
	 * A decision whose links are only suggested is not counted, not even in the total.
	 */
	private static boolean decides(CardScope scope, Ties of, boolean foundedOnly) {
		return of.ends(foundedOnly).findAny().isPresent() && scope.has(of, foundedOnly);
	}

	private static List<StatusCount> statuses(List<Task> tasks) {
		List<StatusCount> counts = new ArrayList<>();
		for (ProgressStatus status : ProgressStatus.values()) {
			counts.add(new StatusCount(status, (int) tasks.stream().filter((task) -> task.status() == status).count()));
		}
		counts.add(new StatusCount(null, (int) tasks.stream().filter((task) -> task.status() == null).count()));
		return counts;
	}

	private static AssignmentShare share(List<Task> tasks, BiPredicate<Task, Boolean> holds) {
		return new AssignmentShare((int) tasks.stream().filter((task) -> holds.test(task, true)).count(),
				(int) tasks.stream().filter((task) -> holds.test(task, false)).count(), tasks.size());
	}

	private static List<SeverityCount> severities(CardScope scope) {
		List<RiskSeverity> found = scope.graph()
			.risks()
			.stream()
			.filter((threat) -> scope.has(threat.of(), true))
			.map((threat) -> RiskSeverity.of(threat.risk()))
			.toList();
		return Stream.of(RiskSeverity.values())
			.map((severity) -> new SeverityCount(severity, Collections.frequency(found, severity)))
			.toList();
	}

	/** How many assignments have a status; null for unknown. */
	public record StatusCount(@Nullable ProgressStatus status, int assignments) {
	}

	/** How many risks are of a severity. */
	public record SeverityCount(RiskSeverity severity, int risks) {
	}

	/** The budget of a card. */
	public record ScorecardBudget(List<BudgetSum> sums, List<BudgetSum> suggestionsAdd) {

		static final ScorecardBudget NOTHING = new ScorecardBudget(List.of(), List.of());

	}

}
