package se.redthread.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.OwnThings;
import se.redthread.SampleTest;
import se.redthread.exchange.Imports;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Routes through random graphs, with cycles and parallel links of two kinds, against a
 * slow and obvious reference that tries every way.
 */
@SampleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomRoutesIT {

	private static final int GRAPHS = 8;

	private static final int THINGS = 7;

	private static final List<String> STATUSES = List.of("CONFIRMED", "DERIVED", "SUGGESTED");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private OwnThings own;

	@BeforeAll
	void makeGraphs() {
		this.own = new OwnThings(this.imports, this.driver);
		this.own.add(
				graphs()
					.flatMap(
							(graph) -> Stream.concat(
									IntStream.range(0, THINGS)
										.mapToObj((i) -> "{'type': 'Assignment', 'id': '" + key(graph, i)
												+ "', 'title': '" + key(graph, i) + "', 'level': 'SUB'}"),
									links(graph).stream().map(Link::line)))
					.toArray(String[]::new));
	}

	@AfterAll
	void removeGraphs() {
		this.own.close();
	}

	static Stream<Integer> graphs() {
		return IntStream.range(0, GRAPHS).boxed();
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void theRoutesAreThoseOfTheReference(int graph) {
		for (RouteDirection direction : RouteDirection.values()) {
			for (int maxLength : List.of(1, 2, 3, 5, 12)) {
				for (boolean suggested : List.of(true, false)) {
					check(graph, direction, maxLength, suggested);
				}
			}
		}
	}

	private void check(int graph, RouteDirection direction, int maxLength, boolean suggested) {
		List<List<Step>> expected = new ArrayList<>();
		List<Link> links = links(graph).stream()
			.filter((link) -> suggested || !link.status().equals("SUGGESTED"))
			.toList();
		if (direction == RouteDirection.EITHER) {
			walk(graph, links, RouteDirection.ALONG, maxLength, new ArrayList<>(), expected);
			walk(graph, links, RouteDirection.AGAINST, maxLength, new ArrayList<>(), expected);
		}
		else {
			walk(graph, links, direction, maxLength, new ArrayList<>(), expected);
		}
		JsonNode answer = new Client(this.graphQl).ask("{ routesBetween(from: \"" + id(graph, 0) + "\", to: \""
				+ id(graph, THINGS - 1) + "\", direction: " + direction
				+ ", kinds: [DEPENDS_ON, REFERS_TO], maxLength: " + maxLength + ", includeSuggested: " + suggested
				+ ", first: 100) { complete more shortestFounded shortestWithSuggestions routes { length weakestStatus steps { to { title } link { kind status from { title } } } } } }")
			.get("routesBetween");
		String what = graph + " " + direction + " " + maxLength + " " + suggested;
		assertThat(answer.get("complete").asBoolean()).as(what).isTrue();
		assertThat(answer.get("more").asBoolean()).as(what).isEqualTo(expected.size() > 100);
		expected.sort(Comparator.comparingInt(List::size));
		List<String> found = answer.get("routes").valueStream().map(RandomRoutesIT::written).toList();
		assertThat(answer.get("routes").valueStream().map((route) -> route.get("length").asInt()).toList()).as(what)
			.isEqualTo(expected.stream().limit(100).map(List::size).toList());
		assertThat(found).as(what).doesNotHaveDuplicates();
		if (expected.size() <= 100) {
			assertThat(found).as(what)
				.containsExactlyInAnyOrderElementsOf(expected.stream().map(RandomRoutesIT::written).toList());
		}
		else {
			assertThat(expected.stream().map(RandomRoutesIT::written)).as(what).containsAll(found);
		}
		assertThat(answer.get("shortestFounded").asInt(0)).as(what)
			.isEqualTo(expected.stream()
				.filter((route) -> route.stream().noneMatch((step) -> step.link().status().equals("SUGGESTED")))
				.mapToInt(List::size)
				.min()
				.orElse(0));
		assertThat(answer.get("shortestWithSuggestions").asInt(0)).as(what)
			.isEqualTo(suggested ? expected.stream().mapToInt(List::size).min().orElse(0) : 0);
	}

	private static void walk(int graph, List<Link> links, RouteDirection direction, int maxLength, List<Step> route,
			List<List<Step>> found) {
		String at = route.isEmpty() ? key(graph, 0) : route.get(route.size() - 1).to();
		if (at.equals(key(graph, THINGS - 1))) {
			found.add(List.copyOf(route));
			return;
		}
		if (route.size() == maxLength) {
			return;
		}
		for (Link link : links) {
			if (link.from().equals(at) && direction != RouteDirection.AGAINST) {
				go(graph, links, direction, maxLength, route, found, new Step(link, link.to()));
			}
			if (link.to().equals(at) && direction != RouteDirection.ALONG) {
				go(graph, links, direction, maxLength, route, found, new Step(link, link.from()));
			}
		}
	}

	private static void go(int graph, List<Link> links, RouteDirection direction, int maxLength, List<Step> route,
			List<List<Step>> found, Step step) {
		if (!step.to().equals(key(graph, 0)) && route.stream().noneMatch((other) -> other.to().equals(step.to()))) {
			route.add(step);
			walk(graph, links, direction, maxLength, route, found);
			route.remove(route.size() - 1);
		}
	}

	private static String written(List<Step> route) {
		int weakest = route.stream().mapToInt((step) -> STATUSES.indexOf(step.link().status())).max().orElseThrow();
		return STATUSES.get(weakest) + " "
				+ route.stream()
					.map((step) -> step.link().kind() + " of " + step.link().from() + " " + step.link().status() + " "
							+ step.to())
					.collect(Collectors.joining(" "));
	}

	private static String written(JsonNode route) {
		return route.get("weakestStatus").asString() + " "
				+ route.get("steps")
					.valueStream()
					.map((step) -> step.at("/link/kind").asString() + " of " + step.at("/link/from/title").asString()
							+ " " + step.at("/link/status").asString() + " " + step.at("/to/title").asString())
					.collect(Collectors.joining(" "));
	}

	private static List<Link> links(int graph) {
		Random random = new Random(graph);
		List<Link> links = new ArrayList<>();
		for (int from = 0; from < THINGS; from++) {
			for (int to = 0; to < THINGS; to++) {
				for (String kind : List.of("DEPENDS_ON", "REFERS_TO")) {
					if (from != to && random.nextInt(100) < ((from < to) ? 22 : 8)) {
						links.add(new Link(kind, key(graph, from), key(graph, to),
								STATUSES.get(random.nextInt(STATUSES.size()))));
					}
				}
			}
		}
		return links;
	}

	private static String key(int graph, int thing) {
		return "own-" + graph + "-" + thing;
	}

	private static String id(int graph, int thing) {
		return ThingId.of(ThingType.ASSIGNMENT, key(graph, thing)).toString();
	}

	private record Step(Link link, String to) {
	}

	private record Link(String kind, String from, String to, String status) {

		String line() {
			String why = switch (this.status) {
				case "CONFIRMED" -> "'decidedBy': 'A test', 'decidedAt': '2022-01-01T00:00:00Z'";
				case "DERIVED" -> "'rule': 'For a test'";
				default -> "'confidence': 0.5, 'reason': 'For a test.'";
			};
			return "{'link': '" + this.kind + "', 'from': '" + this.from + "', 'to': '" + this.to + "', 'status': '"
					+ this.status + "', " + why + "}";
		}

	}

}
