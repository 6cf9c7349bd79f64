package se.redthread.lineage.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import se.redthread.graph.Work;
import se.redthread.link.Link;
import se.redthread.model.LinkKind;
import se.redthread.thing.Thing;

/**
 * What stands around a start: things, and the links between them, in memory. It knows the
 * work that it was read for, which fields that are told later may run without.
 */
public class Surroundings {

	private final Map<String, Thing> things;

	private final Map<String, List<Link>> from = new HashMap<>();

	private final Map<String, List<Link>> to = new HashMap<>();

	private final Work work = Work.current();

	public Surroundings(Map<String, Thing> things, Collection<Link> links) {
		this.things = Map.copyOf(things);
		links.stream().sorted(Comparator.comparing((link) -> title(link.to()) + link.key())).forEach((link) -> {
			this.from.computeIfAbsent(place(link.from().key(), link.kind()), (key) -> new ArrayList<>()).add(link);
		});
		links.stream().sorted(Comparator.comparing((link) -> title(link.from()) + link.key())).forEach((link) -> {
			this.to.computeIfAbsent(place(link.to().key(), link.kind()), (key) -> new ArrayList<>()).add(link);
		});
	}

	/** The work of the request that this was read for. */
	Work work() {
		return this.work;
	}

	public Thing thing(String key) {
		return Objects.requireNonNull(this.things.get(key));
	}

	/** The links of a kind that lead from the thing, by the title of the far end. */
	public List<Link> from(Thing thing, LinkKind kind) {
		return this.from.getOrDefault(place(thing.key(), kind), List.of());
	}

	/** The links of a kind that lead to the thing, by the title of the far end. */
	public List<Link> to(Thing thing, LinkKind kind) {
		return this.to.getOrDefault(place(thing.key(), kind), List.of());
	}

	/** The far ends of founded links from the thing that are of one type. */
	public <T extends Thing> Stream<T> founded(Thing thing, LinkKind kind, Class<T> type) {
		return from(thing, kind).stream()
			.filter((link) -> link.status().counts())
			.map(Link::to)
			.filter(type::isInstance)
			.map(type::cast);
	}

	/** The near ends of founded links to the thing that are of one type. */
	public <T extends Thing> Stream<T> foundedTo(Thing thing, LinkKind kind, Class<T> type) {
		return to(thing, kind).stream()
			.filter((link) -> link.status().counts())
			.map(Link::from)
			.filter(type::isInstance)
			.map(type::cast);
	}

	/** The sort key of a thing's title, which ends in its id. */
	public static String title(Thing thing) {
		return thing.row().need("titleKey");
	}

	private static String place(String key, LinkKind kind) {
		return kind + " " + key;
	}

}
