package se.redthread.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import se.redthread.SampleTest;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Traces through random graphs, with several parents, shared children and cycles, against
 * a slow and obvious reference that enumerates all routes.
 */
@SampleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomTraceIT {

	private static final int GRAPHS = 24;

	private static final int THINGS = 9;

	private static final List<String> STATUSES = List.of("STATED", "CONFIRMED", "DERIVED", "SUGGESTED");

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	@BeforeAll
	void makeGraphs() {
		List<Map<String, Object>> things = new ArrayList<>();
		List<Map<String, Object>> links = new ArrayList<>();
		for (int graph = 0; graph < GRAPHS; graph++) {
			for (int thing = 0; thing < THINGS; thing++) {
				things.add(Map.of("id", key(graph, thing)));
			}
			edges(graph).forEach((edge) -> links
				.add(Map.of("from", edge.from(), "to", edge.to(), "claim", edge.name(), "status", edge.status())));
		}
		this.driver.executableQuery("""
				UNWIND $things AS thing
				CREATE (:Thing:Assignment {id: thing.id, title: thing.id, titleKey: thing.id, level: 'SUB', version: 1,
					knownFrom: datetime()})""").withParameters(Map.of("things", things)).execute();
		this.driver.executableQuery("""
				UNWIND $links AS link
				MATCH (from:Thing {id: link.from}), (to:Thing {id: link.to})
				CREATE (from)-[:SERVES {claim: link.claim, status: link.status, knownFrom: datetime()}]->(to)""")
			.withParameters(Map.of("links", links))
			.execute();
	}

	@AfterAll
	void removeGraphs() {
		this.driver.executableQuery("MATCH (n:Thing) WHERE n.id STARTS WITH 'random-' DETACH DELETE n").execute();
	}

	static List<Integer> graphs() {
		return new Random(7).ints(GRAPHS, 0, GRAPHS).boxed().distinct().sorted().toList();
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void aTraceFindsEachThingOnceByItsShortestAndItsBestFoundedRoute(int graph) {
		String start = key(graph, 0);
		Map<String, List<Integer>> expected = new HashMap<>();
		reference(start, edges(graph), new ArrayList<>(List.of(start)), new ArrayList<>(), expected);
		GraphQlTester.Response answer = ask(start, "UP", "complete things { distance weakestStatus thing { title } }");
		answer.path("trace.complete").entity(Boolean.class).isEqualTo(true);
		Map<String, List<Integer>> found = new HashMap<>();
		answer.path("trace.things[1:]").entityList(Map.class).get().forEach((thing) -> {
			String title = (String) ((Map<?, ?>) thing.get("thing")).get("title");
			int weakest = STATUSES.indexOf((String) thing.get("weakestStatus"));
			assertThat(found.put(title, List.of((Integer) thing.get("distance"), weakest))).as("found twice").isNull();
		});
		assertThat(found).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void allLinksBetweenTheThingsFoundAreToldOnce(int graph) {
		Map<String, List<Integer>> reached = new HashMap<>();
		String start = key(graph, 0);
		reference(start, edges(graph), new ArrayList<>(List.of(start)), new ArrayList<>(), reached);
		reached.put(start, List.of());
		Set<String> expected = new TreeSet<>();
		edges(graph).stream()
			.filter((edge) -> reached.containsKey(edge.from()) && reached.containsKey(edge.to()))
			.forEach((edge) -> expected.add(edge.name()));
		List<String> found = ask(start, "UP", "links { id }").path("trace.links[*].id").entityList(String.class).get();
		assertThat(found).doesNotHaveDuplicates();
		assertThat(found.stream().map((id) -> ThingId.parse(id).key())).containsExactlyInAnyOrderElementsOf(expected);
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void aTraceIsCutByDepthOnlyWhenSomethingLiesBeyond(int graph) {
		String start = key(graph, 0);
		Map<String, List<Integer>> all = new HashMap<>();
		reference(start, edges(graph), new ArrayList<>(List.of(start)), new ArrayList<>(), all);
		for (int depth = 1; depth <= 3; depth++) {
			int shown = depth;
			boolean whole = all.values().stream().allMatch((reached) -> reached.get(0) <= shown);
			ask(start, "UP", "complete", depth).path("trace.complete").entity(Boolean.class).isEqualTo(whole);
		}
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void upAndDownAreEachOthersMirror(int graph) {
		for (int thing = 0; thing < THINGS; thing += 4) {
			String lower = key(graph, thing);
			for (String upper : titles(ask(lower, "UP", "things { thing { title } }"))) {
				assertThat(titles(ask(upper, "DOWN", "things { thing { title } }"))).contains(lower);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void allRoutesToAThingAreFoundShortestFirst(int graph) {
		String start = key(graph, 0);
		String target = key(graph, THINGS - 1);
		Map<String, List<Integer>> reached = new HashMap<>();
		List<Integer> lengths = new ArrayList<>();
		routes(start, target, edges(graph), new HashSet<>(Set.of(start)), 0, lengths);
		lengths.sort(null);
		reference(start, edges(graph), new ArrayList<>(List.of(start)), new ArrayList<>(), reached);
		if (reached.containsKey(target)) {
			GraphQlTester.Response answer = ask(start, "UP", "routes(first: 100, to: \""
					+ ThingId.of(ThingType.ASSIGNMENT, target) + "\") { more routes { length } }");
			List<Integer> found = answer.path("trace.routes.routes[*].length").entityList(Integer.class).get();
			assertThat(found).isEqualTo(lengths.subList(0, Math.min(100, lengths.size())));
			answer.path("trace.routes.more").entity(Boolean.class).isEqualTo(lengths.size() > 100);
		}
	}

	/**
	 * The shortest distance and the weakest status on the best route, by trying every
	 * route.
	 */
	private static void reference(String at, List<Link> links, List<String> route, List<Integer> statuses,
			Map<String, List<Integer>> best) {
		for (Link link : links) {
			if (link.from().equals(at) && !route.contains(link.to())) {
				route.add(link.to());
				statuses.add(STATUSES.indexOf(link.status()));
				int weakest = statuses.stream().max(Integer::compare).orElseThrow();
				best.merge(link.to(), List.of(statuses.size(), weakest), (one, other) -> List
					.of(Math.min(one.get(0), other.get(0)), Math.min(one.get(1), other.get(1))));
				reference(link.to(), links, route, statuses, best);
				route.remove(route.size() - 1);
				statuses.remove(statuses.size() - 1);
			}
		}
	}

	private static void routes(String at, String target, List<Link> links, Set<String> passed, int length,
			List<Integer> lengths) {
		for (Link link : links) {
			if (link.from().equals(at) && passed.add(link.to())) {
				if (link.to().equals(target)) {
					lengths.add(length + 1);
				}
				routes(link.to(), target, links, passed, length + 1, lengths);
				passed.remove(link.to());
			}
		}
	}

	private static List<Link> edges(int graph) {
		Random random = new Random(graph);
		List<Link> links = new ArrayList<>();
		for (int from = 0; from < THINGS; from++) {
			for (int to = 0; to < THINGS; to++) {
				// every third graph has links back down, and so cycles
				boolean wanted = random.nextInt(100) < ((from < to) ? 35 : (graph % 3 == 0) ? 10 : 0);
				if (from != to && wanted) {
					links.add(new Link(key(graph, from), key(graph, to), STATUSES.get(random.nextInt(4)),
							"random-" + graph + "-" + from + "-" + to));
				}
			}
		}
		return links;
	}

	private static List<String> titles(GraphQlTester.Response answer) {
		return answer.path("trace.things[*].thing.title").entityList(String.class).get();
	}

	private GraphQlTester.Response ask(String key, String direction, String selection) {
		return ask(key, direction, selection, 20);
	}

	private GraphQlTester.Response ask(String key, String direction, String selection, int depth) {
		return this.graphQl
			.document("{ trace(from: \"" + ThingId.of(ThingType.ASSIGNMENT, key) + "\", direction: " + direction
					+ ", depth: " + depth + ") { " + selection + " } }")
			.execute();
	}

	private static String key(int graph, int thing) {
		return "random-" + graph + "-" + thing;
	}

	private record Link(String from, String to, String status, String name) {
	}

}
