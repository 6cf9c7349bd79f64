package se.redthread.scorecard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import se.redthread.assignment.ProgressStatus;
import se.redthread.chain.Upward;
import se.redthread.indicator.FollowUp;
import se.redthread.indicator.Indicator;
import se.redthread.indicator.Measurement;
import se.redthread.risk.Risk;
import se.redthread.thing.Row;

/**
 * What a scorecard read from the graph.
 *
 * @param founded what lies above what, over founded links
 * @param all the same with suggested links too
 * @param funded the things that a budget item pays for, and all above them, over founded
 * links
 * @param fundedWithSuggestions the same with suggested links too
 * @param strategies the strategies that are reached
 */
record ScorecardGraph(List<Task> assignments, Upward founded, Upward all, Set<String> funded,
		Set<String> fundedWithSuggestions, Set<String> strategies, List<Measured> indicators, List<Threat> risks,
		List<Act> decisions) {

	static ScorecardGraph of(Record answer) {
		Row row = new Row(Values.value(answer.asMap((value) -> value)));
		List<Upward.Step> chain = row.list("chain", (step) -> Upward.Step.of(new Row(step)));
		Ties funding = Ties.of(row, "funding");
		Upward founded = Upward.founded(chain);
		Upward all = new Upward(chain);
		Map<String, Ties> hanging = Ties.byItem(row, "hanging");
		return new ScorecardGraph(tasks(row), founded, all, above(founded, funding.ends(true)),
				above(all, funding.ends(false)), Set.copyOf(row.list("strategies", Value::asString)),
				measured(row, hanging),
				row.list("risks", Row::new)
					.stream()
					.map((risk) -> new Threat(new Risk(risk), hanging.getOrDefault(risk.need("id"), Ties.NONE)))
					.toList(),
				row.list("decisions", Row::new)
					.stream()
					.map((act) -> new Act(act.need("id"), Ties.of(act, "of")))
					.toList());
	}

	private static List<Task> tasks(Row answer) {
		Map<String, Ties> answering = Ties.byItem(answer, "responsible");
		Map<String, FollowUp> latest = new HashMap<>();
		answer.list("reports", Row::new)
			.forEach(
					(report) -> latest.merge(report.need("item"), new FollowUp(report),
							BinaryOperator.maxBy(Comparator
								.comparing(FollowUp::date, Comparator.nullsFirst(Comparator.naturalOrder()))
								.thenComparing(FollowUp::key))));
		return answer.list("assignments", Row::new).stream().map((row) -> {
			FollowUp report = latest.get(row.need("id"));
			ProgressStatus own = row.oneOf(ProgressStatus.class, "status");
			return new Task(row.need("id"), (report != null) ? report.status() : own,
					answering.getOrDefault(row.need("id"), Ties.NONE));
		}).toList();
	}

	private static List<Measured> measured(Row answer, Map<String, Ties> hanging) {
		Map<String, List<Measurement>> values = answer.list("measurements", Row::new)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.need("item"),
					Collectors.mapping(Measurement::new, Collectors.toList())));
		return answer.list("indicators", (row) -> new Indicator(new Row(row)))
			.stream()
			.map((indicator) -> new Measured(indicator, hanging.getOrDefault(indicator.key(), Ties.NONE),
					values.getOrDefault(indicator.key(), List.of())))
			.toList();
	}

	/** What is above a thing, itself included. */
	Set<String> above(String thing, boolean foundedOnly) {
		return (foundedOnly ? this.founded : this.all).from(thing);
	}

	boolean isFunded(String thing, boolean foundedOnly) {
		return (foundedOnly ? this.funded : this.fundedWithSuggestions).contains(thing);
	}

	private static Set<String> above(Upward upward, Stream<String> things) {
		return things.flatMap((thing) -> upward.from(thing).stream()).collect(Collectors.toSet());
	}

	/** An assignment with its status, as last reported or its own, and who answers. */
	record Task(String key, @Nullable ProgressStatus status, Ties answering) {

	}

	/** An indicator with what it measures and its values. */
	record Measured(Indicator indicator, Ties of, List<Measurement> values) {

	}

	/** A risk with what it threatens. */
	record Threat(Risk risk, Ties of) {

	}

	/** A decision with what it affects. */
	record Act(String key, Ties of) {

	}

}
