package se.redthread.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import se.redthread.change.ChangeSet;
import se.redthread.change.ChangeSets;
import se.redthread.link.Links;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.problem.Problem;
import se.redthread.thing.Things;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

	private static final int MOST = 100;

	private final Things things;

	private final Links links;

	private final ChangeSets changeSets;

	NodeController(Things things, Links links, ChangeSets changeSets) {
		this.things = things;
		this.links = links;
		this.changeSets = changeSets;
	}

	@QueryMapping
	@Nullable Object node(@Argument String id) {
		return nodes(List.of(id)).get(0);
	}

	@QueryMapping
	List<@Nullable Object> nodes(@Argument List<String> ids) {
		if (ids.size() > MOST) {
			throw Problem.limit("nodes was asked for " + ids.size() + " ids, and at most " + MOST
					+ " may be asked at once. Ask in parts.");
		}
		List<ThingId> parsed = ids.stream().map(ThingId::parse).toList();
		Map<ThingId, Object> found = new HashMap<>();
		find(parsed, NodeController::isThing, this.things::byKeys).forEach((thing) -> found.put(thing.id(), thing));
		find(parsed, isOf(ThingId.LINK), this.links::byKeys).forEach((link) -> found.put(link.id(), link));
		find(parsed, isOf(ThingId.CHANGE_SET), this::changeSets).forEach((set) -> found.put(set.id(), set));
		List<@Nullable Object> answer = new ArrayList<>();
		parsed.forEach((id) -> answer.add(found.get(id)));
		return answer;
	}

	private Map<Long, ChangeSet> changeSets(List<String> numbers) {
		return this.changeSets.byNumbers(numbers.stream().map(Long::valueOf).toList());
	}

	private static boolean isThing(ThingId id) {
		return ThingType.ofLabel(id.type()).isPresent();
	}

	private static Predicate<ThingId> isOf(String type) {
		return (id) -> id.type().equals(type);
	}

	private static <K, T> List<T> find(List<ThingId> ids, Predicate<ThingId> wanted,
			Function<List<String>, Map<K, T>> store) {
		List<String> keys = ids.stream().filter(wanted).map(ThingId::key).distinct().toList();
		return keys.isEmpty() ? List.of() : List.copyOf(store.apply(keys).values());
	}

}
