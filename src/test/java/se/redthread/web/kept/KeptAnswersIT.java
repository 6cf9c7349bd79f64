package se.redthread.web.kept;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.redthread.OwnThings;
import se.redthread.model.ThingId;
import se.redthread.web.RawClient.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class KeptAnswersIT {

	private static final String CARDS = "{ scorecard(by: FOCUS_AREA, year: 2022) { total { assignments } } }";

	private static final String BUDGET = "{ budgetRollUp(by: FOCUS_AREA, year: 2022) { groups { title items } total { total { from to } } } }";

	private static final String PAGE = "{ assignments(first: 100) { totalCount nodes { id title serves { nodes { title } } } } }";

	@TempDir
	private static Path folder;

	private static Keeping service;

	@BeforeAll
	static void start() {
		service = new Keeping(folder.resolve("data"));
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void askedAgainItIsTheSameAndCostsNoStatement() {
		Answer first = service.answer("", PAGE);
		double hits = service.counted("hit");
		assertThat(service.statements(() -> {
			Answer again = service.answer("", PAGE);
			assertThat(text(again)).isEqualTo(text(first));
			assertThat(again.headers().get("X-Graph-Bookmark")).isEqualTo(first.headers().get("X-Graph-Bookmark"))
				.startsWith("FB:");
			assertThat(again.headers().get("X-Request-Id")).isNotEqualTo(first.headers().get("X-Request-Id"));
			for (String part : List.of("asked", "actual", "requestLimit")) {
				assertThat(again.json().at("/extensions/cost/" + part).asInt())
					.isEqualTo(first.json().at("/extensions/cost/" + part).asInt())
					.isPositive();
			}
			assertThat(again.json().at("/extensions/clocks")).isEqualTo(first.json().at("/extensions/clocks"));
			assertThat(again.json().at("/extensions/clocks/0/path/0").asString()).isEqualTo("assignments");
		})).isZero();
		assertThat(service.counted("hit")).isEqualTo(hits + 1);
	}

	/** What it is, without what is left of a budget. */
	private static String text(Answer answer) {
		return answer.body().substring(0, answer.body().indexOf("\"extensions\""));
	}

	@Test
	void toSettleAnInstantChangesNothing() {
		service.answer("", PAGE);
		service.answer("", "{ assignments(knownAt: \"" + Instant.now() + "\") { totalCount } }");
		double hits = service.counted("hit");
		service.answer("", PAGE);
		assertThat(service.counted("hit")).isEqualTo(hits + 1);
	}

	@Test
	void whatIsImportedIsInTheNextAnswer() {
		int before = service.ask(PAGE).at("/assignments/totalCount").asInt();
		try (OwnThings own = service.own()) {
			own.add("{'type': 'Assignment', 'id': 'own-a', 'title': 'Own', 'level': 'COMMON'}");
			assertThat(service.ask(PAGE).at("/assignments/totalCount").asInt()).isEqualTo(before + 1);
		}
		assertThat(service.ask(PAGE).at("/assignments/totalCount").asInt()).isEqualTo(before);
	}

	@Test
	void whatAnotherConnectionChangesIsInTheNextAnswer() {
		try (OwnThings own = service.own()) {
			own.add("{'type': 'Vision', 'id': 'own-v', 'title': 'Own 0'}");
			for (int i = 1; i <= 20; i++) {
				service.driver()
					.executableQuery("MATCH (n:Thing {id: 'own-v'}) SET n.title = $title")
					.withParameters(Map.of("title", "Own " + i))
					.execute();
				assertThat(title()).isEqualTo("Own " + i);
				assertThat(service.statements(() -> assertThat(title()).startsWith("Own "))).isZero();
			}
		}
	}

	private static String title() {
		return service.ask("query ($id: ID!) { vision(id: $id) { title } }", "id", id("Vision", "own-v"))
			.at("/vision/title")
			.asString();
	}

	private static String id(String type, String key) {
		return new ThingId(type, key).toString();
	}

	@Test
	void differentQuestionsAreNeverMixedUp() {
		List<Map<String, Object>> questions = new ArrayList<>();
		List<String> expected = new ArrayList<>();
		for (int first = 1; first <= 9; first++) {
			String document = "query A($n: Int = 3) { plans { totalCount } assignments(first: $n) { nodes { id } } }";
			questions.add(Map.of("query", document, "variables", Map.of("n", first)));
			questions.add(Map.of("query", document.replace("query A", "query B"), "variables", Map.of("n", first)));
			questions.add(Map.of("query", document.replace(" plans", " p: plans"), "variables", Map.of("n", first)));
			questions.add(Map.of("query", document.replace("$n)", first + ")").replace("($n: Int = 3)", "")));
		}
		questions.add(Map.of("query", "query A($n: Int = 3) { assignments(first: $n) { nodes { id } } }"));
		questions.forEach((question) -> expected.add(text(service.send("", question))));
		Random random = new Random(7);
		for (int round = 0; round < 3; round++) {
			List<Integer> order = new ArrayList<>();
			for (int i = 0; i < questions.size(); i++) {
				order.add(i);
			}
			Collections.shuffle(order, random);
			for (int i : order) {
				assertThat(text(service.send("", questions.get(i)))).isEqualTo(expected.get(i));
			}
		}
	}

	@Test
	void anErrorIsNeverKept() {
		String document = "{ node(id: \"rubbish\") { id } plans { totalCount } }";
		for (int i = 0; i < 3; i++) {
			assertThat(service.statements(() -> assertThat(service.answer("", document).json().has("errors")).isTrue()))
				.isPositive();
		}
	}

	@Test
	void anotherDayIsAnotherAnswer() {
		String document = "query ($of: ID!) { trace(from: $of, direction: UP) { clock { validAt reason } } }";
		String day = "/trace/clock/validAt";
		try (OwnThings own = service.own()) {
			own.add("{'type': 'Assignment', 'id': 'own-a', 'title': 'Own', 'level': 'COMMON'}");
			String of = id("Assignment", "own-a");
			service.isOn(LocalDate.of(2026, 5, 1));
			assertThat(service.ask(document, "of", of).at(day).asString()).isEqualTo("2026-05-01");
			service.isOn(LocalDate.of(2026, 5, 2));
			assertThat(service.ask(document, "of", of).at(day).asString()).isEqualTo("2026-05-02");
			assertThat(service.statements(() -> service.ask(document, "of", of))).isZero();
		}
	}

	@Test
	void aBookmarkIsReachedBeforeAKeptAnswerIsServed() {
		Answer first = service.answer("", BUDGET);
		String seen = "X-Graph-Bookmark: " + first.headers().get("X-Graph-Bookmark") + "\r\n";
		assertThat(service.statements(() -> assertThat(text(service.answer(seen, BUDGET))).isEqualTo(text(first))))
			.isEqualTo(1);
		assertThat(service.answer("X-Graph-Bookmark: FB:rubbish\r\n", BUDGET).error())
			.contains("none of this database's");
	}

	@Test
	void aDatabaseThatHasStartedAgainIsAskedAgain() {
		service.ask(CARDS);
		service.startEngineAgain();
		org.awaitility.Awaitility.await()
			.atMost(java.time.Duration.ofMinutes(1))
			.until(() -> !service.answer("", "{ plans { totalCount } }").json().has("errors"));
		assertThat(service.statements(() -> service.ask(CARDS))).isPositive();
		assertThat(service.statements(() -> service.ask(CARDS))).isZero();
		whatIsImportedIsInTheNextAnswer();
	}

	@Test
	void theRoomIsBounded() {
		try (Keeping small = new Keeping(folder.resolve("small"), "--redthread.kept-answers=100KB")) {
			for (int first = 1; first <= 100; first++) {
				small.ask("query ($n: Int) { assignments(first: $n) { nodes { id title } } }", "n", first);
			}
			MeterRegistry meters = small.bean(MeterRegistry.class);
			org.awaitility.Awaitility.await()
				.untilAsserted(() -> assertThat(meters.get("redthread.kept.answers.size").gauge().value())
					.isBetween(1000.0, 100.0 * 1024));
			assertThat(meters.get("redthread.kept.answers.evicted").counter().count()).isPositive();
		}
	}

	@Test
	void nothingIsKeptWhereThereIsNoRoom() {
		try (Keeping none = new Keeping(folder.resolve("none"), "--redthread.kept-answers=0B")) {
			none.ask(BUDGET);
			assertThat(none.statements(() -> none.ask(BUDGET))).isPositive();
			assertThat(none.bean(MeterRegistry.class).find("redthread.kept.answers.asked").counter()).isNull();
		}
	}

}
