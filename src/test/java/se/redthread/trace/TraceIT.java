package se.redthread.trace;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import se.redthread.SampleTest;
import se.redthread.Statements;
import se.redthread.link.LinkProjection;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.thing.Projection;

import static org.assertj.core.api.Assertions.assertThat;

@SampleTest
class TraceIT {

	private static final String NITROUS_OXIDE = assignment("assignment-2022-destruktionsanlaggning-for-lustgas");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private Driver driver;

	@Test
	void anAssignmentTracesToItsVisionAndItsKronorInOneStatement() {
		long statements = Statements.during(this.meters, () -> {
			GraphQlTester.Response answer = trace(NITROUS_OXIDE, "", """
					clock { validAt reason }
					complete
					things { side distance weakestStatus thing { title description alternativeTitles } }
					links { status evidence { line document { title sha256 } } from { title } }
					routes { routes { length } }
					budget { founded { total { from to } } }""");
			answer.path("trace.clock")
				.entity(Map.class)
				.isEqualTo(Map.of("validAt", "2022-12-31", "reason", "LAST_DAY_IN_FORCE"));
			answer.path("trace.complete").entity(Boolean.class).isEqualTo(true);
			answer.path("trace.things[*].side")
				.entityList(String.class)
				.containsExactly("START", "ABOVE", "ABOVE", "ABOVE", "ABOVE", "ABOVE", "BELOW");
			answer.path("trace.things[1:].weakestStatus")
				.entityList(String.class)
				.containsExactly("STATED", "STATED", "SUGGESTED", "SUGGESTED", "SUGGESTED", "DERIVED");
			answer.path("trace.things[6].thing.title")
				.entity(String.class)
				.isEqualTo("Destruktionsanläggning för lustgas HSH, HSV");
			answer.path("trace.budget.founded[0].total")
				.entity(Map.class)
				.isEqualTo(Map.of("from", "8000000.00", "to", "8000000.00"));
		});
		assertThat(statements).isEqualTo(1);
	}

	@Test
	void withoutSuggestionsItEndsAtTheFocusArea() {
		GraphQlTester.Response answer = trace(NITROUS_OXIDE, ", includeSuggested: false", """
				things { thing { title } }
				levels { level state }
				overFoundedLinks { things reachesVision reachesStrategy reachesBudget }
				withSuggestions { things }""");
		answer.path("trace.things[*].thing.title")
			.entityList(String.class)
			.containsExactly("Destruktionsanläggning för lustgas",
					"Region Hallands förvaltningar ska tillsammans arbeta för att minska Region Hallands klimatpåverkande utsläpp",
					"Grön omställning", "Destruktionsanläggning för lustgas HSH, HSV");
		answer.path("trace.levels[?(@.level == 'STRATEGY')].state")
			.entityList(String.class)
			.containsExactly("NOT_REACHED");
		answer.path("trace.overFoundedLinks")
			.entity(Map.class)
			.isEqualTo(Map.of("things", 3, "reachesVision", false, "reachesStrategy", false, "reachesBudget", true));
		answer.path("trace.withSuggestions").valueIsNull();
	}

	@Test
	void anAssignmentStraightOnItsFocusAreaDoesNotUseTheCommonLevel() {
		trace(assignment("assignment-2022-hallbart-resursutnyttjande"), "", "levels { level state }")
			.path("trace.levels[?(@.level == 'COMMON_ASSIGNMENT')].state")
			.entityList(String.class)
			.containsExactly("NOT_USED");
	}

	@ParameterizedTest
	@CsvSource({ "2021-12-31, 1", "2022-01-01, 7", "2022-12-31, 7", "2023-01-01, 1" })
	void periodsAreHalfOpen(String day, int things) {
		trace(NITROUS_OXIDE, ", validAt: \"" + day + "\"", "clock { reason } things { distance }").path("trace.things")
			.entityList(Object.class)
			.hasSize(things)
			.path("trace.clock.reason")
			.entity(String.class)
			.isEqualTo("GIVEN");
	}

	@Test
	void aStrategyIsToldForTodayAndNamesTheDayOfItsEarlierLinks() {
		String strategy = ThingId.of(ThingType.STRATEGY, "strategy-hallbar-tillvaxt").toString();
		trace(strategy, ", direction: DOWN", "clock { reason earlierLinksUntil } things { distance }")
			.path("trace.clock")
			.entity(Map.class)
			.isEqualTo(Map.of("reason", "TODAY", "earlierLinksUntil", "2022-12-31"));
		trace(strategy, ", direction: DOWN, validAt: \"2022-12-31\"", "counts { type things }")
			.path("trace.counts[?(@.type == 'FOCUS_AREA')].things")
			.entityList(Integer.class)
			.satisfies((areas) -> assertThat(areas.get(0)).isGreaterThan(1));
	}

	@Test
	void theVisionOfTodayNamesTheDayOfThePlanBelowItsStrategies() {
		trace(ThingId.of(ThingType.VISION, "vision-halland-basta-livsplatsen").toString(), ", direction: DOWN",
				"clock { reason earlierLinksUntil }")
			.path("trace.clock")
			.entity(Map.class)
			.isEqualTo(Map.of("reason", "TODAY", "earlierLinksUntil", "2022-12-31"));
	}

	@Test
	void aTraceThatIsCutKeepsTheNearestOfBothSides() {
		trace(NITROUS_OXIDE, ", maxThings: 2", "things { side distance } levels { level state }")
			.path("trace.things[*].side")
			.entityList(String.class)
			.containsExactly("START", "ABOVE", "BELOW")
			.path("trace.levels[?(@.level == 'VISION')].state")
			.entityList(String.class)
			.containsExactly("CUT");
	}

	@ParameterizedTest
	@CsvSource({ "2022-02-30", "2022-13-01", "+2022-01-01", "20220101", "x" })
	void aDayThatIsNotInTheCalendarIsRefused(String day) {
		trace(NITROUS_OXIDE, ", validAt: \"" + day + "\"", "complete").errors().satisfy((errors) -> {
			assertThat(errors).hasSize(1);
			assertThat(errors.get(0).getExtensions()).containsEntry("code", "BAD_REQUEST");
			assertThat(errors.get(0).getMessage()).contains(day);
		});
	}

	@Test
	void aTraceThatIsCutSaysWhyAndWhatToDo() {
		GraphQlTester.Response shallow = trace(NITROUS_OXIDE, ", depth: 2",
				"complete cuts { reason limit remedy } things { distance }");
		shallow.path("trace.complete").entity(Boolean.class).isEqualTo(false);
		shallow.path("trace.cuts")
			.entityList(Object.class)
			.containsExactly(Map.of("reason", "DEPTH", "limit", 2, "remedy",
					"Links go on beyond depth 2. Ask for a greater depth (at most 20), or start nearer."));
		shallow.path("trace.things").entityList(Object.class).hasSize(4);
		GraphQlTester.Response few = trace(NITROUS_OXIDE, ", maxThings: 3",
				"complete cuts { reason limit } things { distance }");
		few.path("trace.cuts").entityList(Object.class).containsExactly(Map.of("reason", "THINGS", "limit", 3));
		few.path("trace.things").entityList(Object.class).hasSize(4);
	}

	@Test
	void aRouteIsToldOnRequest() {
		String vision = ThingId.of(ThingType.VISION, "vision-halland-basta-livsplatsen").toString();
		GraphQlTester.Response answer = trace(NITROUS_OXIDE, "", "routes(to: \"" + vision
				+ "\") { more routes { length weakestStatus links { status } things { title } } }");
		answer.path("trace.routes.routes[*].length").entityList(Integer.class).containsExactly(5);
		answer.path("trace.routes.routes[0].links[*].status")
			.entityList(String.class)
			.containsExactly("STATED", "STATED", "SUGGESTED", "STATED", "DERIVED");
		answer.path("trace.routes.more").entity(Boolean.class).isEqualTo(false);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					depth: 0         | BAD_REQUEST | depth: 0 is outside 1 to 20, the number of links to follow. The chain from vision to budget item has seven.
					depth: 21        | BAD_REQUEST | depth: 21 is outside 1 to 20, the number of links to follow. The chain from vision to budget item has seven.
					maxThings: 0     | BAD_REQUEST | maxThings: 0 is outside 1 to 10000. Ask for fewer things, or start from a thing further down.
					kinds: []        | BAD_REQUEST | kinds is empty, so there is no link to follow. Leave it out for the chain.
					""")
	void anArgumentOutOfItsRangeIsRefused(String argument, String code, String message) {
		refused(trace(NITROUS_OXIDE, ", " + argument, "complete"), code, message);
	}

	@Test
	void theWalkPrunesSoThatRoutesCostNothing() {
		String plan = this.driver.executableQuery("EXPLAIN " + statement().text().replace("CYPHER 5 ", ""))
			.withParameters(statement().parameters().asMap())
			.execute()
			.summary()
			.plan()
			.toString();
		assertThat(plan).contains("VarLengthExpand(Pruning,BFS,All)").doesNotContain("VarLengthExpand(All)");
	}

	private static Query statement() {
		TraceRequest request = new TraceRequest(ThingId.parse(NITROUS_OXIDE), TraceDirection.BOTH, LinkKind.CHAIN, 10,
				null, true, 1000, new Projection(Set.of("id", "title")),
				new LinkProjection(Set.of(), Set.of(), new Projection(Set.of("id"))), true, true);
		return new TraceStatement(request, LocalDate.of(2022, 6, 1)).query();
	}

	@Test
	void anUnknownStartIsNotFound() {
		String unknown = assignment("no-such-assignment");
		refused(trace(unknown, "", "complete"), "NOT_FOUND",
				"There is no Assignment with the id \"" + unknown + "\". Use an id as an earlier answer gave it.");
	}

	@Test
	void aLinkIsNoStart() {
		String link = new ThingId(ThingId.LINK, "c1").toString();
		refused(trace(link, "", "complete"), "BAD_REQUEST", "The id \"" + link
				+ "\" is of a link, and a trace starts from a thing. Take the id of the link's from or to.");
	}

	@Test
	void anIdWithTheWrongTypeIsNotFound() {
		String wrong = ThingId.of(ThingType.STRATEGY, "assignment-2022-destruktionsanlaggning-for-lustgas").toString();
		refused(trace(wrong, "", "complete"), "NOT_FOUND",
				"There is no Strategy with the id \"" + wrong + "\". Use an id as an earlier answer gave it.");
	}

	private void refused(GraphQlTester.Response answer, String code, String message) {
		answer.errors().satisfy((errors) -> {
			assertThat(errors).hasSize(1);
			assertThat(errors.get(0).getMessage()).isEqualTo(message);
			assertThat(errors.get(0).getExtensions()).containsEntry("code", code);
		});
	}

	private GraphQlTester.Response trace(String from, String more, String selection) {
		return this.graphQl.document("{ trace(from: \"" + from + "\"" + more + ") { " + selection + " } }").execute();
	}

	private static String assignment(String key) {
		return ThingId.of(ThingType.ASSIGNMENT, key).toString();
	}

}
