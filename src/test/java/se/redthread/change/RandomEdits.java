package se.redthread.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import se.redthread.Client;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;

/** Edits of every kind on whatever the graph holds, drawn at random. */
final class RandomEdits {

	private static final String APPLY = """
			mutation($edits: [EditInput!]!, $why: ChangeSetInput!) {
			  applyChanges(input: $edits, changeSet: $why) { changeSet { number at } userErrors { message } } }""";

	private static final String UNDO = """
			mutation($number: Int!, $why: ChangeSetInput!) {
			  undoChangeSet(number: $number, changeSet: $why) { changeSet { number at } userErrors { message } } }""";

	private static final Map<String, Object> WHY = Map.of("reason", "Drawn at random.");

	private static final Map<String, Object> RULE = Map.of("derived", Map.of("rule", "drawn at random"));

	private final Random random;

	private final Client client;

	private final Driver driver;

	private final List<Integer> made = new ArrayList<>();

	private int titles;

	RandomEdits(long seed, Client client, Driver driver) {
		this.random = new Random(seed);
		this.client = client;
		this.driver = driver;
	}

	/** Makes a change set, and tells the instant from which it is known. */
	String make() {
		while (true) {
			boolean undo = !this.made.isEmpty() && this.random.nextInt(6) == 0;
			JsonNode payload = undo
					? this.client
						.ask(UNDO, "number", this.made.remove(this.random.nextInt(this.made.size())), "why", WHY)
						.path("undoChangeSet")
					: this.client.ask(APPLY, "edits", List.of(edit(), edit()), "why", WHY).path("applyChanges");
			JsonNode set = payload.path("changeSet");
			if (!set.isNull()) {
				this.made.add(set.path("number").asInt());
				return set.path("at").asString();
			}
		}
	}

	private Map<String, Object> edit() {
		return switch (this.random.nextInt(10)) {
			case 0 ->
				Map.of("create", Map.of("thing", Map.of("assignment", Map.of("title", title(), "level", "COMMON"))));
			case 1 -> Map.of("change",
					Map.of("id", thing("Assignment"), "to", Map.of("assignment", Map.of("title", title()))));
			case 2 -> Map.of("change", Map.of("id", thing("BudgetItem"), "to",
					Map.of("budgetItem", Map.of("title", title(), "total", this.random.nextInt(9000) + ".00"))));
			case 3 -> Map.of("retire",
					Map.of("id", thing("Assignment"), "on", "2022-0" + (1 + this.random.nextInt(9)) + "-01"));
			case 4 -> Map.of("link", Map.of("kind", "SERVES", "from", Map.of("id", thing("Assignment")), "to",
					Map.of("id", thing("FocusArea")), "basis", RULE));
			case 5 -> Map.of("link", Map.of("kind", "FUNDS", "from", Map.of("id", thing("BudgetItem")), "to",
					Map.of("id", thing("Assignment")), "basis", RULE));
			case 6 -> Map.of("unlink", Map.of("link", link(""), "how", Map.of("mistaken", true)));
			case 7 -> Map.of("unlink", Map.of("link", link(""), "how", Map.of("on", "2022-10-01")));
			case 8 -> Map.of("move", Map.of("link", link("SERVES"), "to", Map.of("id", thing("FocusArea")), "on",
					"2022-05-01", "basis", RULE));
			default -> Map.of(this.random.nextBoolean() ? "confirm" : "reject", Map.of("link", suggestion()));
		};
	}

	private String title() {
		this.titles++;
		return "Ändrad " + this.random.nextInt(1000) + "-" + this.titles;
	}

	private String thing(String label) {
		String key = one("MATCH (n:" + label + ") RETURN n.id AS id ORDER BY id");
		return Ids.of(ThingType.ofLabel(label).orElseThrow(), key);
	}

	private String link(String kind) {
		return claim("WHERE n.kind IN " + (kind.isEmpty()
				? "['SERVES', 'PART_OF', 'FUNDS', 'RESPONSIBLE_FOR', 'STATED_IN', 'MEASURES']" : "['" + kind + "']"));
	}

	private String suggestion() {
		return claim("WHERE n.status = 'SUGGESTED'");
	}

	private String claim(String which) {
		return new ThingId(ThingId.LINK, one("MATCH (n:Claim) " + which + " RETURN n.id AS id ORDER BY id")).toString();
	}

	private String one(String query) {
		List<Record> found = this.driver.executableQuery(query).execute().records();
		return found.get(this.random.nextInt(found.size())).get("id").asString();
	}

}
