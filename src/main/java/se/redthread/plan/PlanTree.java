package se.redthread.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.redthread.chain.ChainLevel;
import se.redthread.chain.TraceLevel;
import se.redthread.chain.TypeCount;
import se.redthread.clock.AnswerClock;
import se.redthread.link.Link;
import se.redthread.model.ThingType;
import se.redthread.thing.Thing;

/** A whole plan in memory: its things and the links among them. */
class PlanTree {

	/** As a reader goes through a plan: by type, by heading number, by title. */
	private static final Comparator<Thing> READING_ORDER = Comparator.comparing(Thing::type)
		.thenComparing((thing) -> (thing.row().text("numberKey") != null) ? thing.row().need("numberKey") : "")
		.thenComparing((thing) -> thing.row().need("titleKey"));

	private final Map<String, Thing> things;

	private final AnswerClock clock;

	private final Map<String, List<Link>> hanging = new HashMap<>();

	private final Map<String, Integer> parents = new HashMap<>();

	PlanTree(Map<String, Thing> things, Collection<Link> links, AnswerClock clock) {
		this.things = things;
		this.clock = clock;
		links.forEach((link) -> {
			this.hanging.computeIfAbsent(link.to().key(), (key) -> new ArrayList<>()).add(link);
			this.parents.merge(link.from().key(), 1, Integer::sum);
		});
		this.hanging.values().forEach((list) -> list.sort(Comparator.comparing(Link::from, READING_ORDER)));
	}

	public AnswerClock clock() {
		return this.clock;
	}

	public List<TypeCount> counts() {
		return TypeCount.of(this.things.values());
	}

	public List<TraceLevel> levels() {
		return TraceLevel.of(this.things.values(), ChainLevel.FOCUS_AREA, false, true, true);
	}

	/** What hangs on nothing else, of these types; of all types when there are none. */
	List<PlanBranch> roots(Set<ThingType> types) {
		return this.things.values()
			.stream()
			.filter((thing) -> !this.parents.containsKey(thing.key()))
			.filter((thing) -> types.isEmpty() || types.contains(thing.type()))
			.sorted(READING_ORDER)
			.map((thing) -> new PlanBranch(this, thing, null))
			.toList();
	}

	List<PlanBranch> branchesOf(Thing thing) {
		return this.hanging.getOrDefault(thing.key(), List.of())
			.stream()
			.map((link) -> new PlanBranch(this, link.from(), link))
			.toList();
	}

	boolean hangsOnSeveral(Thing thing) {
		return this.parents.getOrDefault(thing.key(), 0) > 1;
	}

}
