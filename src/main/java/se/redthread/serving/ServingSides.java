package se.redthread.serving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.redthread.assignment.Assignment;
import se.redthread.link.Link;
import se.redthread.model.ClaimStatus;
import se.redthread.organization.Organization;
import se.redthread.thing.Thing;

/**
 * Sets side by side what administrations do for a thing, and finds what nothing serves.
 *
 * @param weakest how weak a link may be that places something below
 */
record ServingSides(ServingGraph graph, ClaimStatus weakest) {

	private static final Comparator<Thing> BY_TITLE = Comparator.comparing((thing) -> thing.row().need("titleKey"));

	/** Sorts after all title keys: what no administration answers for. */
	private static final String NOBODY = "~";

	/** The administrations by title; what none answers for comes last. */
	List<ServingOrganization> organizations() {
		Map<String, List<Thing>> assignments = new TreeMap<>();
		Map<String, Organization> organizations = new TreeMap<>();
		below().filter((thing) -> this.graph.serves(thing.key())).forEach((thing) -> {
			List<Organization> answering = this.graph.answers().getOrDefault(thing.key(), List.of());
			answering.forEach((organization) -> {
				String title = organization.row().need("titleKey");
				organizations.put(title, organization);
				assignments.computeIfAbsent(title, (none) -> new ArrayList<>()).add(thing);
			});
			if (answering.isEmpty()) {
				assignments.computeIfAbsent(NOBODY, (none) -> new ArrayList<>()).add(thing);
			}
		});
		return assignments.entrySet()
			.stream()
			.map((side) -> side(organizations.get(side.getKey()), side.getValue()))
			.toList();
	}

	/** What is expected to be served and isn't over founded links, from the top. */
	List<UnservedThing> unserved() {
		return Stream.concat(Stream.of(this.graph.start()), below())
			.filter(this.graph::isServed)
			.filter((
					thing) -> this.graph.below(thing.key(), ClaimStatus.DERIVED).stream().noneMatch(this.graph::serves))
			.sorted(Comparator.comparing(Thing::type).thenComparing(BY_TITLE))
			.map((thing) -> new UnservedThing(thing, suggestions(thing)))
			.toList();
	}

	private Stream<Thing> below() {
		return this.graph.below(this.graph.start().key(), this.weakest)
			.stream()
			.map((key) -> Objects.requireNonNull(this.graph.things().get(key)));
	}

	private ServingOrganization side(@Nullable Organization organization, List<Thing> assignments) {
		Set<String> theirs = new HashSet<>();
		assignments.forEach((thing) -> {
			theirs.add(thing.key());
			theirs.addAll(this.graph.below(thing.key(), ClaimStatus.DERIVED));
		});
		return new ServingOrganization(organization,
				assignments.stream().sorted(BY_TITLE).map(this::assignment).toList(),
				count(theirs, this.graph.indicators()), count(theirs, this.graph.budgetItems()));
	}

	private ServingAssignment assignment(Thing thing) {
		return new ServingAssignment((Assignment) thing, Objects.requireNonNull(this.graph.weakestStatus(thing.key())),
				this.graph.isDirect(thing.key(), this.weakest));
	}

	private static int count(Set<String> things, Map<String, List<String>> brought) {
		return (int) things.stream().flatMap((key) -> brought.getOrDefault(key, List.of()).stream()).distinct().count();
	}

	/** The suggested links on the ways by which assignments would serve a thing. */
	private List<Link> suggestions(Thing thing) {
		Set<String> reached = this.graph.below(thing.key(), ClaimStatus.SUGGESTED);
		return Stream.concat(Stream.of(thing.key()), reached.stream())
			.flatMap((key) -> this.graph.down().getOrDefault(key, List.of()).stream())
			.filter((link) -> link.status() == ClaimStatus.SUGGESTED)
			.filter((link) -> this.graph.serves(link.from().key())
					|| this.graph.below(link.from().key(), ClaimStatus.SUGGESTED).stream().anyMatch(this.graph::serves))
			.sorted(Comparator.comparing(Link::to, BY_TITLE)
				.thenComparing(Link::from, BY_TITLE)
				.thenComparing(Link::key))
			.limit(Servings.MOST_SUGGESTIONS)
			.toList();
	}

}
