package se.redthread.thing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.model.ThingType;

import org.springframework.stereotype.Component;

/** All things, by their ids. */
@Component
public class Things {

	private static final CypherFile BY_KEYS = CypherFile.named("thing/byKeys");

	private final Graph graph;

	private final ThingViews views;

	Things(Graph graph, ThingViews views) {
		this.graph = graph;
		this.views = views;
	}

	/** The things with these keys, by key; those that don't exist are left out. */
	public Map<String, Thing> byKeys(Collection<String> keys) {
		return this.graph.read(BY_KEYS.with(Map.of("keys", Set.copyOf(keys).toArray())))
			.stream()
			.filter((row) -> !row.get("thing").isNull())
			.map((row) -> this.views.thing(new Row(row.get("thing"))))
			.collect(Collectors.toMap(Thing::key, (thing) -> thing));
	}

	Optional<Thing> one(ThingType type, String key) {
		return Optional.ofNullable(byKeys(Set.of(key)).get(key)).filter((thing) -> thing.type() == type);
	}

}
