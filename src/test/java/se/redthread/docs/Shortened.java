package se.redthread.docs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in which {@code …} stands for what is left out: members of an object, elements of
 * a list.
 */
record Shortened(JsonNode json) {

	private static final String REST = "…";

	static Shortened parse(String text) {
		StringBuilder json = new StringBuilder();
		Deque<Character> open = new ArrayDeque<>();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char at = text.charAt(i);
			if (quoted) {
				quoted = at != '"' || text.charAt(i - 1) == '\\';
			}
			else if (at == '"') {
				quoted = true;
			}
			else if (at == '{' || at == '[') {
				open.push(at);
			}
			else if (at == '}' || at == ']') {
				open.pop();
			}
			boolean rest = !quoted && at == REST.charAt(0);
			json.append(!rest ? at : (open.getFirst() == '{') ? "\"…\": null" : "\"…\"");
		}
		return new Shortened(new JsonMapper().readTree(json.toString()));
	}

	boolean fits(JsonNode whole) {
		return fits(this.json, whole);
	}

	private static boolean fits(JsonNode shown, JsonNode whole) {
		if (shown.isObject() && whole.isObject()) {
			boolean rest = shown.has(REST);
			return (rest ? shown.size() - 1 <= whole.size() : shown.size() == whole.size()) && shown.properties()
				.stream()
				.filter((member) -> !member.getKey().equals(REST))
				.allMatch((Map.Entry<String, JsonNode> member) -> whole.has(member.getKey())
						&& fits(member.getValue(), whole.get(member.getKey())));
		}
		if (shown.isArray() && whole.isArray()) {
			return fits(shown.valueStream().toList(), whole.valueStream().toList());
		}
		return shown.equals(whole);
	}

	private static boolean fits(List<JsonNode> shown, List<JsonNode> whole) {
		if (shown.isEmpty()) {
			return whole.isEmpty();
		}
		List<JsonNode> next = shown.subList(1, shown.size());
		if (shown.get(0).asString("").equals(REST)) {
			return fits(next, whole) || (!whole.isEmpty() && fits(shown, whole.subList(1, whole.size())));
		}
		return !whole.isEmpty() && fits(shown.get(0), whole.get(0)) && fits(next, whole.subList(1, whole.size()));
	}

}
