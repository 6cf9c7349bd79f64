package se.redthread.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import se.redthread.Client;
import se.redthread.OwnThings;
import se.redthread.SampleTest;
import se.redthread.SentStatements;
import se.redthread.clock.Today;
import se.redthread.exchange.Imports;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.plan.Plan;
import se.redthread.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which plans and days a question is told for. */
@SampleTest
class PeriodsIT {

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Periods periods;

	@Autowired
	private Today today;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private OwnThings own;

	@BeforeEach
	void connect() {
		this.own = new OwnThings(this.imports, this.driver);
	}

	@AfterEach
	void remove() {
		this.own.close();
	}

	@Test
	void aPlanBringsItsOwnPeriod() {
		AnswerPeriod period = find("plan-rk-2022", null, null);
		assertThat(period).extracting(AnswerPeriod::from, AnswerPeriod::to, AnswerPeriod::reason)
			.containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1), PeriodReason.PLAN_GIVEN);
		assertThat(period.plans()).extracting(Plan::key).containsExactly("plan-rk-2022");
	}

	@Test
	void aPlanWithoutDaysIsOfItsYears() {
		plan("own-p", 2019, 2020);
		assertThat(find("own-p", null, null)).extracting(AnswerPeriod::from, AnswerPeriod::to)
			.containsExactly(LocalDate.of(2019, 1, 1), LocalDate.of(2021, 1, 1));
	}

	@Test
	void aYearMeansAllPlansThatCoverIt() {
		plan("own-p", 2020, 2024);
		plan("own-q", 2023, 2023);
		AnswerPeriod period = find(null, 2022, null);
		assertThat(period.reason()).isEqualTo(PeriodReason.YEAR_GIVEN);
		assertThat(period.plans()).extracting(Plan::key).containsExactlyInAnyOrder("own-p", "plan-rk-2022");
		assertThat(period.parameters()).containsEntry("from", LocalDate.of(2022, 1, 1))
			.containsEntry("to", LocalDate.of(2023, 1, 1));
	}

	@Test
	void aDayCountsAloneInTheYearThatItLiesIn() {
		AnswerPeriod period = find(null, null, LocalDate.of(2022, 5, 1));
		assertThat(period.reason()).isEqualTo(PeriodReason.DAY_GIVEN);
		assertThat(period.parameters()).containsEntry("from", LocalDate.of(2022, 5, 1))
			.containsEntry("to", LocalDate.of(2022, 5, 2));
	}

	@Test
	void leftOutItIsThisYearOrTheLastOrNextThatAPlanIsFor() {
		assertThat(find(null, null, null)).extracting(AnswerPeriod::reason, AnswerPeriod::from)
			.containsExactly(PeriodReason.LAST_YEAR, LocalDate.of(2022, 1, 1));
		int year = this.today.date().getYear();
		plan("own-p", year + 1, year + 1);
		assertThat(find(null, null, null).reason()).isEqualTo(PeriodReason.LAST_YEAR);
		plan("own-q", year - 1, year + 1);
		assertThat(find(null, null, null)).extracting(AnswerPeriod::reason, AnswerPeriod::from)
			.containsExactly(PeriodReason.CURRENT_YEAR, LocalDate.of(year, 1, 1));
	}

	@Test
	void aThingThatHasEndedIsToldForItsLastYear() {
		plan("own-p", this.today.date().getYear(), this.today.date().getYear());
		ThingId ended = ThingId.of(ThingType.FOCUS_AREA, "fa-2022-gron-omstallning");
		assertThat(this.periods.find(request(null, null, null).under(ended)))
			.extracting(AnswerPeriod::reason, AnswerPeriod::from)
			.containsExactly(PeriodReason.OWN_YEAR, LocalDate.of(2022, 1, 1));
	}

	@Test
	void aThingMayBeAskedAboutInAYearWithoutPlans() {
		ThingId strategy = ThingId.of(ThingType.STRATEGY, "strategy-rus-halland");
		assertThat(this.periods.find(request(null, 2031, null).under(strategy)).plans()).isEmpty();
	}

	@Test
	void aYearWithoutPlansIsRefusedWithThoseThatHave() {
		refused(request(null, 2031, null),
				"year: 2031 names a year that no plan is for. There are plans for 2022; give one of these years.");
		refused(request(null, null, LocalDate.of(1999, 1, 1)),
				"validAt: 1999-01-01 names a year that no plan is for. There are plans for 2022; give one of these years.");
	}

	@Test
	void aDayOutsideThePeriodIsRefused() {
		refused(request("plan-rk-2022", null, LocalDate.of(2023, 1, 1)),
				"validAt: 2023-01-01 is outside the period asked about, from 2022-01-01 and before 2023-01-01. Give a day of the period, or leave validAt out.");
	}

	@Test
	void whatDoesNotExistIsRefused() {
		refused(request("plan-rk-2031", null, null), "There is no Plan with the id \""
				+ ThingId.of(ThingType.PLAN, "plan-rk-2031") + "\" (plan). Use an id as an earlier answer gave it.");
		ThingId forged = ThingId.of(ThingType.STRATEGY, "plan-rk-2022");
		refused(request(null, 2022, null).under(forged),
				"There is no Strategy with the id \"" + forged + "\" (under). Use an id as an earlier answer gave it.");
	}

	@Test
	void anUnknownPlanIsNotAnsweredWithThoseOfTheYear() {
		Client client = new Client(this.graphQl);
		for (String key : List.of("plan-rk-2031", "strategy-rus-halland")) {
			ThingId plan = ThingId.of(ThingType.PLAN, key);
			for (String field : List.of("budgetRollUp(by: KIND, plan: \"%s\") { by }",
					"gaps(plan: \"%s\") { totalCount }", "scorecard(plan: \"%s\") { by }")) {
				assertThat(client.refusal("{ " + field.formatted(plan) + " }"))
					.isEqualTo("NOT_FOUND: There is no Plan with the id \"" + plan
							+ "\" (plan). Use an id as an earlier answer gave it.");
			}
		}
	}

	@Test
	void findingItCostsOneStatement() {
		try (SentStatements statements = new SentStatements()) {
			find(null, 2022, null);
			assertThat(statements.texts()).hasSize(1);
		}
	}

	private void refused(PeriodRequest request, String message) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.periods.find(request)).withMessage(message);
	}

	private void plan(String key, int year, int yearTo) {
		this.own.add("{'type': 'Plan', 'id': '%s', 'title': 'Own', 'kind': 'OTHER', 'year': %d, 'yearTo': %d}"
			.formatted(key, year, yearTo));
	}

	private AnswerPeriod find(@Nullable String plan, @Nullable Integer year, @Nullable LocalDate validAt) {
		return this.periods.find(request(plan, year, validAt));
	}

	private static PeriodRequest request(@Nullable String plan, @Nullable Integer year, @Nullable LocalDate validAt) {
		ThingId id = (plan != null) ? ThingId.of(ThingType.PLAN, plan) : null;
		return new PeriodRequest(id, year, validAt, null, Map.of());
	}

}
