package se.redthread.period;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import se.redthread.clock.Today;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.KnownAt;
import se.redthread.model.ThingId;
import se.redthread.plan.Plan;
import se.redthread.problem.Problem;
import se.redthread.thing.Row;

import org.springframework.stereotype.Component;

/** The periods that questions are told for, each found in one statement. */
@Component
public class Periods {

	private static final CypherFile FIND = CypherFile.named("period/find");

	private static final CypherFile YEARS = CypherFile.named("period/years");

	private final Graph graph;

	private final Today today;

	Periods(Graph graph, Today today) {
		this.graph = graph;
		this.today = today;
	}

	/** The period of a question; a problem where it names what doesn't exist. */
	public AnswerPeriod find(PeriodRequest request) {
		Record answer = this.graph.read(FIND.with(parameters(request))).get(0);
		refuseUnknown(request, there(answer.get("named")).map(Periods::id).toList());
		List<Plan> plans = there(answer.get("plans")).map((plan) -> new Plan(new Row(plan))).toList();
		if (request.under() == null && plans.isEmpty()) {
			throw noPlan(request);
		}
		AnswerPeriod period = period(request, answer, plans);
		LocalDate day = request.validAt();
		if (day != null && (day.isBefore(period.from()) || !day.isBefore(period.to()))) {
			throw Problem.badRequest("validAt: " + day + " is outside the period asked about, from " + period.from()
					+ " and before " + period.to() + ". Give a day of the period, or leave validAt out.");
		}
		return period;
	}

	private Map<String, Object> parameters(PeriodRequest request) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("plan", key(request.plan()));
		parameters.put("under", key(request.under()));
		parameters.put("year", request.yearAsked());
		parameters.put("today", this.today.date());
		parameters.put("named", request.named().values().stream().map(ThingId::key).toList());
		return parameters;
	}

	private static @Nullable String key(@Nullable ThingId id) {
		return (id != null) ? id.key() : null;
	}

	private AnswerPeriod period(PeriodRequest request, Record answer, List<Plan> plans) {
		PeriodReason reason = reason(request, answer);
		if (reason == PeriodReason.PLAN_GIVEN) {
			return ofPlan(request, reason, plans);
		}
		int year = answer.get("year").asInt(this.today.date().getYear());
		return new AnswerPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), request.validAt(),
				KnownAt.currentTime(), reason, plans);
	}

	/**
	 * A day that the plan doesn't give is that of its years, or of the year of the other.
	 */
	private static AnswerPeriod ofPlan(PeriodRequest request, PeriodReason reason, List<Plan> plans) {
		Plan plan = plans.get(0);
		Integer last = plan.yearTo();
		LocalDate begins = plan.validFrom();
		LocalDate ends = plan.validTo();
		LocalDate from = (begins != null) ? begins : LocalDate.of(plan.year(), 1, 1);
		LocalDate to = (ends != null) ? ends : LocalDate.of(((last != null) ? last : plan.year()) + 1, 1, 1);
		if (!from.isBefore(to)) {
			from = (begins != null) ? begins : to.minusDays(1).withDayOfYear(1);
			to = (ends != null) ? ends : from.withDayOfYear(1).plusYears(1);
		}
		return new AnswerPeriod(from, to, request.validAt(), KnownAt.currentTime(), reason, plans);
	}

	private static PeriodReason reason(PeriodRequest request, Record answer) {
		if (request.plan() != null) {
			return PeriodReason.PLAN_GIVEN;
		}
		if (request.year() != null) {
			return PeriodReason.YEAR_GIVEN;
		}
		if (request.validAt() != null) {
			return PeriodReason.DAY_GIVEN;
		}
		if (!answer.get("own").isNull()) {
			return PeriodReason.OWN_YEAR;
		}
		if (!answer.get("past").isNull()) {
			return answer.get("current").asBoolean() ? PeriodReason.CURRENT_YEAR : PeriodReason.LAST_YEAR;
		}
		return answer.get("year").isNull() ? PeriodReason.NO_PLAN : PeriodReason.NEXT_YEAR;
	}

	private static void refuseUnknown(PeriodRequest request, List<ThingId> known) {
		request.named().forEach((argument, id) -> {
			if (!known.contains(id)) {
				throw unknown(argument, id);
			}
		});
	}

	/** What wasn't there yet at the record time asked about is null. */
	private static Stream<Value> there(Value found) {
		return found.asList((value) -> value).stream().filter((value) -> !value.isNull());
	}

	private static ThingId id(Value named) {
		Row row = new Row(named);
		return ThingId.of(row.type(), row.need("id"));
	}

	private static Problem unknown(String argument, ThingId id) {
		return Problem.notFound("There is no " + id.type() + " with the id \"" + Problem.shown(id) + "\" (" + argument
				+ ")" + KnownAt.remedy());
	}

	private Problem noPlan(PeriodRequest request) {
		SortedSet<Integer> years = this.graph.read(YEARS.with(Map.of()))
			.stream()
			.map((year) -> year.get("year").asInt())
			.collect(Collectors.toCollection(TreeSet::new));
		if (years.isEmpty()) {
			OffsetDateTime then = KnownAt.currentTime();
			return Problem.notFound((then != null)
					? "No plan was known at " + then + ", so there is no year to ask about. Give a later knownAt."
					: "There is no plan in the graph yet, so there is no year to ask about. Import one.");
		}
		String asked = (request.year() != null) ? "year: " + request.year() : "validAt: " + request.validAt();
		return Problem.notFound(asked + " names a year that no plan is for. There are plans for " + Years.told(years)
				+ "; give one of these years.");
	}

}
