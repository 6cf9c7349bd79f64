package se.redthread.exchange;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import se.redthread.exchange.text.Source;
import se.redthread.intake.draft.ThingRules;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sound file that is otherwise as odd as the JSON Schema allows: every type, every
 * field now and then, every status, several keys, evidence, shares.
 */
public final class RandomFile {

	private static final JsonMapper JSON = new JsonMapper();

	private static final JsonNode DEFS = JSON.readTree(Path.of("schema/exchange.schema.json").toFile()).get("$defs");

	private static final List<String> WORDS = List.of("å", "Ä", "ö", "\"", "\\", "/", "§401", "\u2028", "😀", "é", " ",
			"a", "B", "<", "&", "'", "$", "½", "–");

	private final List<ThingType> types = new ArrayList<>();

	private final List<ObjectNode> lines = new ArrayList<>();

	private final Random random;

	private RandomFile(Random random) {
		this.random = random;
	}

	/** The things and links of a file with so many things. */
	public static List<ObjectNode> lines(Random random, int things) {
		return new RandomFile(random).lines(things);
	}

	public static Source source(List<ObjectNode> lines) {
		StringBuilder text = new StringBuilder(
				"{\"redthread\": \"exchange\", \"version\": 1, \"assertedBy\": \"Chance\"}");
		lines.forEach((line) -> text.append('\n').append(line));
		return new Source("random", () -> new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
	}

	private List<ObjectNode> lines(int things) {
		for (int i = 0; i < things; i++) {
			// An id is of the same type in every such file
			ThingType type = ThingType.values()[i % ThingType.values().length];
			this.types.add(type);
			this.lines.add(thing(type, i));
		}
		Set<String> keys = new HashSet<>();
		for (int i = 0; i < things * 40; i++) {
			link(keys);
		}
		return this.lines;
	}

	private ObjectNode thing(ThingType type, int number) {
		ObjectNode thing = JSON.createObjectNode().put("type", type.label()).put("id", id(number));
		fill(thing, DEFS.get(type.label()), number);
		if (type == ThingType.AGENDA_ITEM) {
			thing.put("body", id(ThingType.ORGANIZATION.ordinal()));
		}
		if (type == ThingType.BUDGET_ITEM && thing.path("accountClass").asString("").equals("NET")) {
			thing.remove("accountClass");
		}
		thing.remove(ThingRules.ERASED_ON);
		if (ThingRules.isPersonal(type) && number > ThingType.values().length) {
			// Erased in every such file
			thing.put("title", ThingRules.erasedTitle(type)).put(ThingRules.ERASED_ON, "2026-01-01");
			thing.remove(List.of("alternativeTitles", "description"));
		}
		order(thing, "validFrom", "validTo");
		order(thing, "periodFrom", "periodTo");
		order(thing, "dueFrom", "dueBy");
		if (thing.has("yearTo")) {
			thing.put("yearTo", 2200);
		}
		if (thing.has("paragraphTo")) {
			thing.put("paragraphTo", 1_000_000);
		}
		return thing;
	}

	private void fill(ObjectNode object, JsonNode definition, int number) {
		Set<String> required = new TreeSet<>();
		definition.path("required").forEach((name) -> required.add(name.asString()));
		definition.get("properties").forEachEntry((name, schema) -> {
			if (!object.has(name) && (required.contains(name) || this.random.nextInt(3) > 0)) {
				object.set(name, value(name, schema, number));
			}
		});
	}

	private JsonNode value(String name, JsonNode schema, int number) {
		String type = schema.path("$ref").asString("").replace("#/$defs/", "");
		if (type.isEmpty()) {
			type = schema.get("type").asString();
		}
		return switch (type) {
			case "line" -> text(name.equals("caseNumber") ? "RS" + number + " " : "");
			case "text" -> text("Första raden\n\tandra ");
			case "id" -> JSON.getNodeFactory().stringNode("k" + this.random.nextInt(3));
			case "date" -> day();
			case "time" -> JSON.getNodeFactory().stringNode("09:3" + this.random.nextInt(10));
			case "instant" -> instant();
			case "money" -> JSON.getNodeFactory().stringNode(money(name));
			case "decimal" -> JSON.getNodeFactory().stringNode("-" + this.random.nextInt(100) + ".000000009");
			case "year" -> JSON.getNodeFactory().numberNode(1900 + this.random.nextInt(300));
			case "integer" -> JSON.getNodeFactory().numberNode(whole(name, number));
			case "number" -> JSON.getNodeFactory().numberNode(this.random.nextInt(1001) / 1000.0);
			case "boolean" -> JSON.getNodeFactory().booleanNode(this.random.nextBoolean());
			case "amounts" -> amounts();
			case "array" -> JSON.createArrayNode().add(text("1")).add(text("2")).add(text("0"));
			case "string" -> JSON.getNodeFactory().stringNode("0123456789abcdef".repeat(4));
			default -> DEFS.get(type).get("enum").get(this.random.nextInt(DEFS.get(type).get("enum").size()));
		};
	}

	private long whole(String name, int number) {
		return switch (name) {
			case "number" -> number + 1L;
			case "sizeBytes" -> 9007199254740991L - number;
			case "likelihood", "consequence" -> 1 + this.random.nextInt(3);
			case "scale" -> 3 + this.random.nextInt(2);
			case "lineTo", "charTo" -> 900 + this.random.nextInt(50);
			default -> 1 + this.random.nextInt(800);
		};
	}

	private String money(String name) {
		return name.equals("precision") ? "0.01"
				: BigDecimal.valueOf(this.random.nextLong() % 99_999_999_999_999_999L, 2).toPlainString();
	}

	private ArrayNode amounts() {
		ArrayNode amounts = JSON.createArrayNode();
		for (int year = 2020; year < 2024; year++) {
			if (amounts.isEmpty() || this.random.nextBoolean()) {
				amounts.add(JSON.createObjectNode().put("year", year).put("amount", money("amount")));
			}
		}
		return amounts;
	}

	private JsonNode text(String beginning) {
		StringBuilder text = new StringBuilder(beginning).append('x');
		for (int i = this.random.nextInt(6); i > 0; i--) {
			text.append(WORDS.get(this.random.nextInt(WORDS.size())));
		}
		return JSON.getNodeFactory().stringNode(text.toString());
	}

	private JsonNode day() {
		return JSON.getNodeFactory()
			.stringNode(LocalDate.of(2000, 1, 1).plusDays(this.random.nextInt(20_000)).toString());
	}

	private JsonNode instant() {
		return JSON.getNodeFactory()
			.stringNode(
					Instant.ofEpochSecond(this.random.nextInt(Integer.MAX_VALUE), this.random.nextInt(1_000_000_000))
						.toString());
	}

	private static void order(ObjectNode object, String from, String to) {
		if (object.has(from) && object.has(to)) {
			String one = object.get(from).asString();
			String other = object.get(to).asString();
			if (one.compareTo(other) >= 0) {
				object.put(from, other);
				object.put(to, one.equals(other) ? "2100-01-01" : one);
			}
		}
	}

	/** Things link to those before them, so that nothing leads in a circle. */
	private void link(Set<String> taken) {
		LinkKind kind = LinkKind.values()[this.random.nextInt(LinkKind.values().length)];
		int from = this.random.nextInt(this.types.size());
		int to = this.random.nextInt(this.types.size());
		boolean upward = kind == LinkKind.SERVES || kind == LinkKind.PART_OF;
		if (from == to || (upward && from < to) || !kind.joins(this.types.get(from), this.types.get(to))) {
			return;
		}
		String status = DEFS.at("/ClaimStatus/enum").get(this.random.nextInt(5)).asString();
		ObjectNode link = JSON.createObjectNode().put("link", kind.name()).put("from", id(from)).put("to", id(to));
		link.put("status", status);
		fill(link, DEFS.get("Link"), 0);
		owned(link, kind, taken);
		order(link, "validFrom", "validTo");
		needs(link, status);
		if (taken.add(kind + "|" + from + "|" + to + "|" + link.path("key").asString(""))) {
			this.lines.add(link);
		}
	}

	private void owned(ObjectNode link, LinkKind kind, Set<String> taken) {
		link.remove(List.of("share", "evidence"));
		if (kind == LinkKind.FUNDS && taken.add("share of " + link.get("from"))) {
			link.put("share", List.of("12.50", "0.05", "30", "7", "33.3").get(this.random.nextInt(5)));
		}
		if (kind != LinkKind.SUCCEEDS) {
			link.remove("change");
		}
		if (kind != LinkKind.AFFECTS) {
			link.remove("effect");
		}
		if (kind != LinkKind.ASSIGNS) {
			link.remove("dueDate");
		}
		if (kind != LinkKind.ATTENDED) {
			link.remove(List.of("role", "party", "paragraphs"));
		}
	}

	private void needs(ObjectNode link, String status) {
		if (status.equals("STATED") || this.random.nextBoolean()) {
			ArrayNode places = link.putArray("evidence");
			for (int i = this.random.nextInt(3); i >= 0; i--) {
				ObjectNode place = places.addObject().put("document", id(ThingType.DOCUMENT.ordinal()));
				fill(place, DEFS.get("evidence"), 0);
				if (!place.has("line")) {
					place.remove("lineTo");
				}
				if (!place.has("charFrom")) {
					place.remove("charTo");
				}
			}
		}
		link.put("rule", "R").put("reason", "Därför").put("confidence", this.random.nextInt(1001) / 1000.0);
		link.put("decidedBy", "Någon").set("decidedAt", instant());
	}

	private static String id(int number) {
		return "r-" + number;
	}

}
