package se.redthread.change.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;

/**
 * Reads what a request wants done from the arguments of its field, which the schema has
 * held to their types.
 */
final class EditReader {

	private final LocalDate today;

	EditReader(LocalDate today) {
		this.today = today;
	}

	/** The single edit of a kind. */
	List<Edit> one(String kind, Map<String, Object> input) {
		return List.of(read(kind, List.of("input"), input));
	}

	/** Several edits, each under the name of its kind. */
	List<Edit> several(List<Map<String, Object>> inputs) {
		List<Edit> edits = new ArrayList<>();
		for (int i = 0; i < inputs.size(); i++) {
			Map.Entry<String, Object> only = only(inputs.get(i));
			edits.add(read(only.getKey(), List.of("input", String.valueOf(i), only.getKey()), map(only.getValue())));
		}
		return edits;
	}

	private Edit read(String kind, List<String> path, Map<String, Object> input) {
		return switch (kind) {
			case "create" -> create(path, input);
			case "change" -> change(path, input);
			case "retire" -> new Edit.Retire(path, text(input, "id"), day(input), expected(input));
			case "restore" -> new Edit.Restore(path, text(input, "id"), expected(input));
			case "link" -> new Edit.Join(path, LinkKind.valueOf(text(input, "kind")), end(input, "from"),
					end(input, "to"), basis(map(input.get("basis"))), optional(input, "details"));
			case "changeLink" -> new Edit.ChangeLink(path, text(input, "link"),
					(input.get("basis") != null) ? basis(map(input.get("basis"))) : null, optional(input, "details"),
					expected(input));
			case "unlink" -> new Edit.Unlink(path, text(input, "link"), (LocalDate) map(input.get("how")).get("on"),
					Boolean.TRUE.equals(map(input.get("how")).get("mistaken")), expected(input));
			case "move" -> new Edit.Move(path, text(input, "link"), end(input, "to"), day(input),
					basis(map(input.get("basis"))), expected(input));
			case "confirm" -> new Edit.Decide(path, text(input, "link"), ClaimStatus.CONFIRMED, expected(input));
			case "reject" -> new Edit.Decide(path, text(input, "link"), ClaimStatus.REJECTED, expected(input));
			case EditRequest.ERASE -> new Edit.Erase(path, text(input, "id"), expected(input));
			case EditRequest.ERASE_EDITOR -> new Edit.EraseEditor(path, text(input, "name").strip());
			default -> throw new IllegalArgumentException("No kind of edit is called " + kind);
		};
	}

	private static Edit create(List<String> path, Map<String, Object> input) {
		Map.Entry<String, Object> thing = only(map(input.get("thing")));
		return new Edit.Create(path, type(thing.getKey()), thing.getKey(), map(thing.getValue()),
				(String) input.get("ownId"), (String) input.get("name"));
	}

	private static Edit change(List<String> path, Map<String, Object> input) {
		Map.Entry<String, Object> to = only(map(input.get("to")));
		return new Edit.Change(path, text(input, "id"), type(to.getKey()), to.getKey(), map(to.getValue()),
				expected(input));
	}

	private static ThingType type(String named) {
		return Stream.of(ThingType.values()).filter((type) -> type.singular().equals(named)).findFirst().orElseThrow();
	}

	private static Edit.End end(Map<String, Object> input, String name) {
		Map<String, Object> end = map(input.get(name));
		return new Edit.End((String) end.get("id"), (String) end.get("created"));
	}

	private static Edit.Basis basis(Map<String, Object> input) {
		Map.Entry<String, Object> only = only(input);
		return switch (only.getKey()) {
			case "stated" -> new Edit.Basis("stated", ClaimStatus.STATED, Map.of("evidence", only.getValue()));
			case "suggested" -> new Edit.Basis("suggested", ClaimStatus.SUGGESTED, given(map(only.getValue())));
			default -> new Edit.Basis("derived", ClaimStatus.DERIVED, given(map(only.getValue())));
		};
	}

	private static Map<String, Object> given(Map<String, Object> input) {
		Map<String, Object> given = new HashMap<>(input);
		given.values().removeIf(Objects::isNull);
		return given;
	}

	private LocalDate day(Map<String, Object> input) {
		return Objects.requireNonNullElse((LocalDate) input.get("on"), this.today);
	}

	private static String text(Map<String, Object> input, String name) {
		return String.valueOf(input.get(name));
	}

	private static @Nullable Integer expected(Map<String, Object> input) {
		return (Integer) input.get("expectedVersion");
	}

	private static Map<String, Object> optional(Map<String, Object> input, String name) {
		return (input.get(name) != null) ? map(input.get(name)) : Map.of();
	}

	/** The only field of an input of which one is to be chosen. */
	private static Map.Entry<String, Object> only(Map<String, Object> input) {
		return input.entrySet().iterator().next();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object value) {
		return (Map<String, Object>) Objects.requireNonNull(value);
	}

}
