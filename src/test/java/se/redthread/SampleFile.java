package se.redthread;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample as its file has it: what answers are compared with. */
public final class SampleFile {

	private static final Pattern KEY = Pattern.compile("#([a-z0-9-]+)");

	private static final List<JsonNode> LINES = read();

	private static final Map<String, JsonNode> THINGS = LINES.stream()
		.filter((line) -> line.has("type"))
		.collect(Collectors.toMap((thing) -> text(thing, "id"), Function.identity()));

	private SampleFile() {
	}

	public static List<JsonNode> things() {
		return List.copyOf(THINGS.values());
	}

	public static Stream<JsonNode> things(ThingType type) {
		return THINGS.values().stream().filter((thing) -> text(thing, "type").equals(type.label()));
	}

	public static List<JsonNode> links() {
		return LINES.stream().filter((line) -> line.has("link")).toList();
	}

	/** The id that clients know the thing by. */
	public static String id(String key) {
		return new ThingId(text(THINGS.get(key), "type"), key).toString();
	}

	/** The text with the id of the thing wherever it has #key. */
	public static String withIds(String text) {
		return KEY.matcher(text).replaceAll((key) -> id(key.group(1)));
	}

	public static String title(String key) {
		return text(THINGS.get(key), "title");
	}

	public static String text(JsonNode line, String field) {
		return line.path(field).asString("");
	}

	private static List<JsonNode> read() {
		InputStream file = SampleFile.class.getResourceAsStream("/sample/halland-2022.jsonl");
		return new JsonMapper().readerFor(JsonNode.class).<JsonNode>readValues(file).readAll();
	}

}
