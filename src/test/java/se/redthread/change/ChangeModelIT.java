package se.redthread.change;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import se.redthread.Client;
import se.redthread.GraphTest;
import se.redthread.TestGraph;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random edits, corrections, retirements and undos, held at random points of both clocks
 * to a reference that does nothing but keep lists of states.
 */
@GraphTest
class ChangeModelIT {

	private static final int CHANGES = 60;

	private static final int MOST_CHANGES = 400;

	private static final int POINTS = 80;

	private static final List<String> KINDS = List.of("create", "rename", "retire", "restore", "link", "unlink",
			"mistake", "move", "undo");

	private static final List<String> AREAS = List.of(Ids.of(ThingType.FOCUS_AREA, "own-f"),
			Ids.of(ThingType.FOCUS_AREA, "own-g"), Ids.of(ThingType.FOCUS_AREA, "own-h"));

	private static final String APPLY = """
			mutation($edits: [EditInput!]!) { applyChanges(input: $edits, changeSet: {reason: "Drawn at random."}) {
			  changeSet { number at } things { id } links { id } userErrors { code message } } }""";

	private static final String UNDO = """
			mutation($number: Int!) { undoChangeSet(number: $number, changeSet: {reason: "Drawn at random."}) {
			  changeSet { number at } userErrors { code message } } }""";

	private static final String ASK = """
			query($knownAt: DateTime!, $validAt: Date, $f: ID!, $g: ID!, $h: ID!) {
			  assignments(knownAt: $knownAt, validAt: $validAt, first: 100) { nodes { title } }
			  f: focusArea(id: $f, knownAt: $knownAt, validAt: $validAt) { servedBy(first: 100) { nodes { title } } }
			  g: focusArea(id: $g, knownAt: $knownAt, validAt: $validAt) { servedBy(first: 100) { nodes { title } } }
			  h: focusArea(id: $h, knownAt: $knownAt, validAt: $validAt) { servedBy(first: 100) { nodes { title } } } }""";

	private final long seed = System.nanoTime();

	private final Random random = new Random(this.seed);

	private final ChangeModel model = new ChangeModel();

	private final Map<Integer, Instant> sets = new TreeMap<>();

	private final Map<String, Integer> done = new TreeMap<>();

	@Autowired
	private HttpGraphQlTester graphQl;

	@Autowired
	private Imports imports;

	@Autowired
	private Driver driver;

	private Client client;

	@BeforeEach
	void holdThreeAreas() {
		String file = "{\"redthread\": \"exchange\", \"version\": 1, \"assertedBy\": \"A test\"}\n" + area("own-f")
				+ area("own-g") + area("own-h");
		TestGraph.hold(this.driver, this.imports,
				new Source("areas", () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
		this.client = new Client(this.graphQl);
	}

	@Test
	void everyPointOfBothClocksSaysWhatTheReferenceSays() {
		System.out.println("Changes are drawn with the seed " + this.seed);
		for (int i = 0; i < CHANGES || (!this.done.keySet().containsAll(KINDS) && i < MOST_CHANGES); i++) {
			change();
		}
		List<Instant> changes = this.model.changes();
		for (int i = 0; i < POINTS; i++) {
			Instant known = changes.get(this.random.nextInt(changes.size()))
				.minusNanos(this.random.nextBoolean() ? 0 : 1000);
			LocalDate day = (this.random.nextInt(4) > 0) ? day() : null;
			compare(known, day);
		}
		compare(Instant.now(), null);
		System.out.println(this.done + "; " + changes.size() + " change sets, compared at " + POINTS + " points");
		assertThat(this.done.keySet()).containsAll(KINDS);
	}

	private void compare(Instant known, @Nullable LocalDate day) {
		Map<String, Object> variables = new HashMap<>(
				Map.of("knownAt", known.toString(), "f", AREAS.get(0), "g", AREAS.get(1), "h", AREAS.get(2)));
		variables.put("validAt", (day != null) ? day.toString() : null);
		List<Object> pairs = new ArrayList<>();
		variables.forEach((name, value) -> {
			pairs.add(name);
			pairs.add(value);
		});
		JsonNode answer = this.client.ask(ASK, pairs.toArray());
		String where = "seed " + this.seed + ", known at " + known + ", valid at " + day;
		assertThat(titles(answer.path("assignments"))).as(where).isEqualTo(this.model.titles(known, day));
		List<String> names = List.of("f", "g", "h");
		for (int i = 0; i < names.size(); i++) {
			assertThat(titles(answer.path(names.get(i)).path("servedBy"))).as(where + ", " + names.get(i))
				.isEqualTo(this.model.linkedTo(AREAS.get(i), known, day));
		}
	}

	private void change() {
		Map<String, ChangeModel.State> things = this.model.all(Instant.MAX, false);
		Map<String, ChangeModel.State> links = this.model.all(Instant.MAX, true);
		int kind = (things.size() < 3) ? 0 : this.random.nextInt(11);
		if (kind == 10 || (kind == 9 && !this.sets.isEmpty())) {
			undo();
		}
		else if (kind == 0) {
			String title = "Uppdrag " + this.random.nextInt(100_000);
			apply("create", Map.of("thing", Map.of("assignment", Map.of("title", title, "level", "COMMON"))), (at,
					payload) -> this.model.put(at, payload.at("/things/0/id").asString(), ChangeModel.thing(title)));
		}
		else if (kind < 5 || links.isEmpty()) {
			changeThing(kind, one(things));
		}
		else {
			changeLink(kind, one(links));
		}
	}

	private void changeThing(int kind, String id) {
		ChangeModel.State thing = this.model.now(id);
		if (thing.retired() != null) {
			apply("restore", Map.of("id", id), (at, payload) -> restore(at, id));
		}
		else if (kind == 1) {
			String title = "Ändrat " + this.random.nextInt(100_000);
			apply("change", "rename", Map.of("id", id, "to", Map.of("assignment", Map.of("title", title))),
					(at, payload) -> this.model.put(at, id,
							new ChangeModel.State(title, null, null, thing.begins(), thing.ends(), thing.retired())));
		}
		else if (kind == 2) {
			LocalDate day = day();
			apply("retire", Map.of("id", id, "on", day.toString()), (at, payload) -> this.model.retire(at, id, day));
		}
		else {
			LocalDate begins = this.random.nextBoolean() ? day() : null;
			String area = AREAS.get(this.random.nextInt(3));
			Map<String, Object> input = new HashMap<>(
					Map.of("kind", "SERVES", "from", Map.of("id", id), "to", Map.of("id", area), "basis", rule()));
			if (begins != null) {
				input.put("details", Map.of("validFrom", begins.toString()));
			}
			apply("link", input, (at, payload) -> this.model.put(at, payload.at("/links/0/id").asString(),
					ChangeModel.link(id, area, begins)));
		}
	}

	private void changeLink(int kind, String id) {
		ChangeModel.State link = this.model.now(id);
		LocalDate day = day();
		if (kind == 5) {
			apply("unlink", "mistake", Map.of("link", id, "how", Map.of("mistaken", true)),
					(at, payload) -> this.model.put(at, id, null));
		}
		else if (kind == 6) {
			apply("unlink", Map.of("link", id, "how", Map.of("on", day.toString())),
					(at, payload) -> this.model.put(at, id, link.ending(day)));
		}
		else {
			String area = AREAS.get(this.random.nextInt(3));
			apply("move", Map.of("link", id, "to", Map.of("id", area), "on", day.toString(), "basis", rule()),
					(at, payload) -> move(at, payload, id, area, day));
		}
	}

	private void move(Instant at, JsonNode payload, String id, String area, LocalDate day) {
		ChangeModel.State link = this.model.now(id);
		boolean later = link.begins() != null && !link.begins().isBefore(day);
		this.model.put(at, id, later ? null : link.ending(day));
		String moved = payload.path("links")
			.valueStream()
			.map((one) -> one.path("id").asString())
			.filter((one) -> !one.equals(id))
			.findFirst()
			.orElseThrow();
		ChangeModel.State begun = ChangeModel.link(String.valueOf(link.from()), area, later ? link.begins() : day);
		this.model.put(at, moved, (link.ends() != null) ? begun.ending(link.ends()) : begun);
	}

	/** What ended with the thing, and was left alone since, begins again. */
	private void restore(Instant at, String id) {
		Instant retired = this.model.changes().stream().filter((change) -> {
			ChangeModel.State then = this.model.at(id, change);
			ChangeModel.State before = this.model.at(id, change.minusNanos(1));
			return then != null && then.retired() != null && before != null && before.retired() == null;
		}).reduce((one, other) -> other).orElseThrow();
		Map<String, ChangeModel.State> before = this.model.all(retired.minusNanos(1), true);
		before.forEach((link, state) -> {
			ChangeModel.State left = this.model.at(link, retired);
			boolean touched = !state.equals(left);
			boolean own = id.equals(state.from()) || id.equals(state.to());
			ChangeModel.State now = this.model.at(link, Instant.MAX);
			if (touched && own && java.util.Objects.equals(now, left)) {
				this.model.put(at, link, state);
			}
		});
		ChangeModel.State was = this.model.at(id, retired.minusNanos(1));
		this.model.put(at, id, this.model.now(id).retiring(null, (was != null) ? was.ends() : null));
	}

	private void undo() {
		if (this.sets.isEmpty()) {
			return;
		}
		int number = List.copyOf(this.sets.keySet()).get(this.random.nextInt(this.sets.size()));
		Instant undone = this.sets.get(number);
		JsonNode payload = this.client.ask(UNDO, "number", number).path("undoChangeSet");
		if (!payload.path("userErrors").isEmpty()) {
			count("undo refused");
			return;
		}
		if (payload.path("changeSet").isNull()) {
			return;
		}
		assertThat(this.model.isStanding(undone)).as("seed %s, undo of %s", this.seed, number).isTrue();
		Instant at = Instant.parse(payload.at("/changeSet/at").asString());
		this.model.undo(at, undone);
		this.sets.put(payload.at("/changeSet/number").asInt(), at);
		count("undo");
	}

	private void apply(String edit, Map<String, Object> input, Effect effect) {
		apply(edit, edit, input, effect);
	}

	private void apply(String edit, String name, Map<String, Object> input, Effect effect) {
		JsonNode payload = this.client.ask(APPLY, "edits", List.of(Map.of(edit, input))).path("applyChanges");
		if (payload.path("changeSet").isNull()) {
			count(name + " refused");
			return;
		}
		Instant at = Instant.parse(payload.at("/changeSet/at").asString());
		effect.on(at, payload);
		this.sets.put(payload.at("/changeSet/number").asInt(), at);
		count(name);
	}

	private void count(String what) {
		this.done.merge(what, 1, Integer::sum);
	}

	private String one(Map<String, ?> from) {
		return List.copyOf(from.keySet()).get(this.random.nextInt(from.size()));
	}

	private LocalDate day() {
		return LocalDate.of(2024, 1 + this.random.nextInt(12), 1);
	}

	private static Map<String, Object> rule() {
		return Map.of("derived", Map.of("rule", "drawn at random"));
	}

	private static List<String> titles(JsonNode page) {
		return page.path("nodes").valueStream().map((node) -> node.path("title").asString()).sorted().toList();
	}

	private static String area(String key) {
		return "{\"type\": \"FocusArea\", \"id\": \"" + key + "\", \"title\": \"" + key
				+ "\", \"origin\": \"ASSEMBLY\"}\n";
	}

	/** What an accepted change does to the reference. */
	private interface Effect {

		void on(Instant at, JsonNode payload);

	}

}
