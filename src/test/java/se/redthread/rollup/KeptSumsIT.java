package se.redthread.rollup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import se.redthread.Running;
import se.redthread.SentStatements;
import se.redthread.TestDatabase;
import se.redthread.exchange.Imports;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.period.PeriodRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of budgets, against what is read anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptSumsIT {

	private static final int STEPS = 40;

	private static final List<List<String>> KINDS = List.of(List.of(), List.of("INVESTMENT"), List.of("OPERATING"),
			List.of("OPERATING", "INVESTMENT"));

	private static final List<List<String>> CLASSES = List.of(List.of(), List.of(), List.of("REVENUE"),
			List.of("NET", "PERSONNEL"));

	private static final List<List<String>> CATEGORIES = List.of(List.of(), List.of(), List.of("NEW_NEED"));

	private Running application;

	private RollUps rollUps;

	private KeptSums kept;

	private Driver driver;

	@BeforeAll
	void start(@TempDir Path folder) {
		this.application = Running.on(folder.resolve("data"), "--redthread.sample=none");
		this.rollUps = this.application.bean(RollUps.class);
		this.kept = this.application.bean(KeptSums.class);
		this.driver = this.application.driver();
	}

	@AfterAll
	void stop() {
		this.application.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void afterEachChangeTheKeptSumsAreThoseOfTheSlowSum(int seed) {
		ChangingBudget budget = budget(seed);
		Random random = new Random(seed);
		int fast = 0;
		List<String> changes = new ArrayList<>();
		for (int step = 0; step < STEPS; step++) {
			changes.add(budget.change());
			for (int asked = 0; asked < 2; asked++) {
				RollUpRequest request = request(BudgetGrouping.values()[random.nextInt(7)], random);
				fast += isKept(request) ? 1 : 0;
				assertThat(told(this.rollUps.rollUp(request)))
					.as(() -> request + " after " + String.join("\n", changes))
					.isEqualTo(told(this.rollUps.slowRollUp(request)));
			}
		}
		assertThat(fast).isBetween(STEPS / 6, STEPS * 2 - STEPS / 6);
		assertThat(changes.stream().filter((change) -> change.startsWith("refused"))).hasSizeLessThan(STEPS / 4);
		assertThat(changes).anyMatch((change) -> change.startsWith("{"))
			.anyMatch((change) -> change.startsWith("MATCH"));
	}

	@Test
	void aChangeElsewhereLeavesTheSumsAndOneOfAnItemItsPlansAlone() {
		ChangingBudget budget = budget(0);
		RollUpRequest first = whole(BudgetGrouping.FOCUS_AREA, "plan-a");
		RollUpRequest third = whole(BudgetGrouping.KIND, "plan-c");
		this.rollUps.rollUp(first);
		this.rollUps.rollUp(third);
		assertThat(statements(first)).isEqualTo(1);
		assertThat(statements(whole(BudgetGrouping.YEAR, "plan-a"))).isEqualTo(1);
		assertThat(budget.add("{'type': 'Risk', 'id': 'risk-x', 'title': 'R'}",
				"{'type': 'Assignment', 'id': 'a0', 'title': 'Another', 'level': 'ADMINISTRATION'}",
				"{'link': 'THREATENS', 'from': 'risk-x', 'to': 'a0', 'status': 'DERIVED', 'rule': 'For a test.'}"))
			.isTrue();
		assertThat(statements(first)).isEqualTo(1);
		assertThat(statements(third)).isEqualTo(1);
		this.driver.executableQuery("MATCH (n:Thing {id: 'i0'}) SET n.amounts = [1, 2]").execute();
		assertThat(statements(first)).isEqualTo(2);
		assertThat(statements(first)).isEqualTo(1);
		assertThat(statements(third)).isEqualTo(1);
	}

	@Test
	void whatAWriterWasToldIsDoneIsInEveryAnswerFromThenOn() throws Exception {
		ChangingBudget budget = budget(0);
		this.driver.executableQuery("MATCH (n:BudgetItem) DETACH DELETE n").execute();
		assertThat(budget.add(
				"{'type': 'BudgetItem', 'id': 'counter', 'title': 'I', 'kind': 'INVESTMENT', 'category': 'DECIDED', 'amounts': [{'year': 2031, 'amount': '0.00'}], 'total': '0.00'}",
				"{'link': 'STATED_IN', 'from': 'counter', 'to': 'plan-a', 'status': 'DERIVED', 'rule': 'For a test.'}"))
			.isTrue();
		AtomicInteger done = new AtomicInteger();
		AtomicInteger answered = new AtomicInteger();
		AtomicInteger fast = new AtomicInteger();
		ExecutorService readers = Executors.newFixedThreadPool(3);
		try {
			List<Future<?>> reading = new ArrayList<>();
			for (int reader = 0; reader < 3; reader++) {
				reading.add(readers.submit(() -> {
					while (done.get() < 300) {
						RollUpRequest request = whole(BudgetGrouping.KIND, "plan-a");
						int before = done.get();
						fast.addAndGet(isKept(request) ? 1 : 0);
						int seen = this.rollUps.rollUp(request)
							.total()
							.get(0)
							.total()
							.from()
							.movePointRight(2)
							.intValueExact();
						assertThat(seen).isGreaterThanOrEqualTo(before);
						answered.incrementAndGet();
					}
				}));
			}
			for (int write = 1; write <= 300; write++) {
				this.driver.executableQuery("MATCH (n:Thing {id: 'a0'}) SET n.title = $title")
					.withParameters(Map.of("title", "Title " + write))
					.execute();
				this.driver.executableQuery("MATCH (n:Thing {id: 'counter'}) SET n.total = $n")
					.withParameters(Map.of("n", write))
					.execute();
				done.set(write);
				int wanted = answered.get() + (write % 3);
				while (answered.get() < wanted && reading.stream().noneMatch(Future::isDone)) {
					Thread.onSpinWait();
				}
			}
			for (Future<?> future : reading) {
				future.get();
			}
		}
		finally {
			readers.shutdownNow();
		}
		assertThat(fast).hasPositiveValue();
	}

	private ChangingBudget budget(int seed) {
		TestDatabase.clear(this.driver);
		ChangingBudget budget = new ChangingBudget(this.application.bean(Imports.class), this.driver, seed);
		budget.begin();
		return budget;
	}

	private boolean isKept(RollUpRequest request) {
		return this.kept.find(Place.of(this.rollUps.period(request), request.by())) != null;
	}

	private int statements(RollUpRequest request) {
		try (SentStatements statements = new SentStatements()) {
			this.rollUps.rollUp(request);
			return statements.texts().size();
		}
	}

	private static RollUpRequest whole(BudgetGrouping by, String plan) {
		return new RollUpRequest(by, new PeriodRequest(ThingId.of(ThingType.PLAN, plan), null, null, null, Map.of()),
				null, null, List.of(), List.of(), List.of());
	}

	private static RollUpRequest request(BudgetGrouping by, Random random) {
		ThingId plan = random.nextBoolean() ? ThingId.of(ThingType.PLAN, some(ChangingBudget.PLANS, random)) : null;
		ThingId organization = (random.nextInt(3) == 0) ? ThingId.of(ThingType.ORGANIZATION, "o" + random.nextInt(3))
				: null;
		boolean all = random.nextInt(3) == 0;
		return new RollUpRequest(by,
				new PeriodRequest(plan, (plan == null) ? 2031 : null,
						(plan == null && random.nextInt(5) == 0) ? LocalDate.of(2031, 7, 1) : null, null, Map.of()),
				null, organization, all ? List.of() : some(KINDS, random), all ? List.of() : some(CLASSES, random),
				all ? List.of() : some(CATEGORIES, random));
	}

	private static <T> T some(List<T> values, Random random) {
		return values.get(random.nextInt(values.size()));
	}

	/** All that an answer tells. */
	private static String told(RollUp rollUp) {
		StringBuilder told = new StringBuilder();
		rollUp.groups()
			.forEach((group) -> told.append(group.key())
				.append(' ')
				.append((group.thing() != null) ? group.thing().row().values().asMap() : group.title())
				.append(' ')
				.append(group.items())
				.append(group.sums())
				.append(group.suggestionsAdd())
				.append('\n'));
		told.append(rollUp.grouped()).append(rollUp.suggestionsAdd()).append(rollUp.ungrouped());
		told.append(rollUp.unallocated()).append(rollUp.total()).append('\n');
		rollUp.checks()
			.forEach((check) -> told.append(check.check().row().values().asMap())
				.append(check.items())
				.append(check.years())
				.append('\n'));
		return told.append(rollUp.rows()).toString();
	}

}
