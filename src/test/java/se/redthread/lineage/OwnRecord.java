package se.redthread.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.neo4j.driver.Driver;
import se.redthread.OwnThings;
import se.redthread.exchange.Imports;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;

/**
 * Bodies, meetings, items and clauses that a test makes up. A key tells its type by the
 * word before the first hyphen, such as {@code decision-c}; in the graph it begins with
 * {@code own-}.
 */
class OwnRecord implements AutoCloseable {

	private static final Pattern KEY = Pattern.compile("#([a-z]+)(-[a-z0-9-]+)");

	private final OwnThings own;

	private final List<String> lines = new ArrayList<>();

	OwnRecord(Imports imports, Driver driver) {
		this.own = new OwnThings(imports, driver);
	}

	/** A committee, a board and an assembly, each with a meeting, the last undated. */
	OwnRecord bodies() {
		for (String body : List.of("Committee", "Board", "Assembly")) {
			thing("organization-" + body.toLowerCase(Locale.ROOT), body, "'kind': 'BODY'");
		}
		return meeting("meeting-c", "committee", "2024-01-10").meeting("meeting-b", "board", "2024-02-10")
			.meeting("meeting-b2", "board", "2024-03-10")
			.meeting("meeting-a", "assembly", null);
	}

	OwnRecord meeting(String key, String body, String date) {
		return thing(key, "Meeting of the " + body, (date != null) ? "'date': '" + date + "'" : "'year': 2024")
			.link("HELD_BY", key, "organization-" + body);
	}

	OwnRecord clause(String key, String place, String action, String wording) {
		return said(key, place, action, wording);
	}

	OwnRecord proposal(String key, String place, String action, String wording) {
		return said(key, place, action, wording);
	}

	private OwnRecord said(String key, String place, String action, String wording) {
		return thing(key, key, "'action': '" + action + "', 'wording': '" + wording + "'").link("HANDLED_AT", key,
				place);
	}

	OwnRecord item(String key, String meeting, Integer number) {
		return thing(key, key, "'year': 2024" + ((number != null) ? ", 'number': " + number : "")).link("HANDLED_AT",
				key, meeting);
	}

	OwnRecord thing(String key, String title, String... more) {
		ThingType type = type(key.substring(0, key.indexOf('-')));
		this.lines.add("{'type': '" + type.label() + "', 'id': 'own-" + key + "', 'title': '" + title + "'"
				+ ((more.length > 0) ? ", " + String.join(", ", more) : "") + "}");
		return this;
	}

	OwnRecord link(String kind, String from, String to, String... more) {
		return claim(kind, from, to, "'status': 'DERIVED', 'rule': 'for a test'", more);
	}

	OwnRecord suggest(String kind, String from, String to, String... more) {
		return claim(kind, from, to, "'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'For a test.'", more);
	}

	private OwnRecord claim(String kind, String from, String to, String status, String... more) {
		this.lines.add("{'link': '" + kind + "', 'from': '" + key(from) + "', 'to': '" + key(to) + "', " + status
				+ ((more.length > 0) ? ", " + String.join(", ", more) : "") + "}");
		return this;
	}

	/** A key of the sample stands as it is, after an exclamation mark. */
	private static String key(String key) {
		return key.startsWith("!") ? key.substring(1) : "own-" + key;
	}

	OwnRecord add() {
		this.own.add(this.lines.toArray(String[]::new));
		this.lines.clear();
		return this;
	}

	/** The text with the id of the thing wherever it has #type-key. */
	static String withIds(String text) {
		return KEY.matcher(text)
			.replaceAll((key) -> ThingId.of(type(key.group(1)), "own-" + key.group(1) + key.group(2)).toString());
	}

	private static ThingType type(String word) {
		if (word.equals("item")) {
			return ThingType.AGENDA_ITEM;
		}
		for (ThingType type : ThingType.values()) {
			if (type.label().toLowerCase(Locale.ROOT).equals(word)) {
				return type;
			}
		}
		throw new IllegalArgumentException(word);
	}

	@Override
	public void close() {
		this.own.close();
	}

}
