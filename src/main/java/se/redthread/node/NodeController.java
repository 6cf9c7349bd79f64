package se.redthread.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import se.redthread.link.Links;
import se.redthread.model.ThingId;
import se.redthread.problem.Problem;
import se.redthread.thing.Things;

@Controller
class NodeController {

	private static final int MOST = 100;

	private final Things things;

	private final Links links;

	NodeController(Things things, Links links) {
		this.things = things;
		this.links = links;
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
		find(parsed, false, this.things::byKeys).forEach((thing) -> found.put(thing.id(), thing));
		find(parsed, true, this.links::byKeys).forEach((link) -> found.put(link.id(), link));
		List<@Nullable Object> answer = new ArrayList<>();
		parsed.forEach((id) -> answer.add(found.get(id)));
		return answer;
	}

	private static <T> List<T> find(List<ThingId> ids, boolean link, Function<List<String>, Map<String, T>> store) {
		List<String> keys = ids.stream()
			.filter((id) -> id.type().equals(ThingId.LINK) == link)
			.map(ThingId::key)
			.distinct()
			.toList();
		return keys.isEmpty() ? List.of() : List.copyOf(store.apply(keys).values());
	}

}
