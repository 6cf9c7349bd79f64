package se.redthread.change.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.FaultCode;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.problem.Problem;

/** The things and links that a request is about, as its edits leave them. */
final class Working {

	private final Map<String, ThingState> things = new LinkedHashMap<>();

	private final Map<String, LinkState> links = new LinkedHashMap<>();

	private final Map<String, ThingState> named = new HashMap<>();

	private final Set<String> asked = new HashSet<>();

	private final Erasing erasing = new Erasing(this);

	private final StoredStates stored;

	Working(StoredStates stored) {
		this.stored = stored;
	}

	StoredStates stored() {
		return this.stored;
	}

	/** What is erased. */
	Erasing erasing() {
		return this.erasing;
	}

	/** Loads at once what edits are going to ask for. */
	void prepare(Collection<String> thingKeys, Collection<String> claimIds) {
		this.stored.things(unasked(thingKeys)).forEach((thing) -> this.things.putIfAbsent(thing.key(), thing));
		this.stored.claims(unasked(claimIds)).forEach((link) -> this.links.putIfAbsent(link.id(), link));
	}

	/** Those that nobody has looked up yet; no thing has the id of a link. */
	private Set<String> unasked(Collection<String> ids) {
		Set<String> unasked = new LinkedHashSet<>(ids);
		unasked.removeIf((id) -> !this.asked.add(id));
		return unasked;
	}

	/** The thing with an id that the client gave. */
	ThingState thing(String field, String id) throws Faulted {
		ThingId parsed = parsed(field, id);
		if (parsed.type().equals(ThingId.LINK) || ThingType.ofLabel(parsed.type()).isEmpty()) {
			throw new Faulted(FaultCode.WRONG_TYPE, field,
					"the id \"" + Problem.shown(id) + "\" is of a " + parsed.type() + "; the id of a thing is wanted.");
		}
		ThingState thing = known(parsed.key());
		if (thing == null || thing.isWithdrawn() || !thing.type().label().equals(parsed.type())) {
			throw new Faulted(FaultCode.NOT_FOUND, field,
					"there is no " + parsed.type() + " with the id \"" + Problem.shown(id) + "\".");
		}
		return thing;
	}

	private @Nullable ThingState known(String key) {
		prepare(Set.of(key), Set.of());
		return this.things.get(key);
	}

	/** Whether the graph or the request has a thing with the key. */
	boolean has(String key) {
		return known(key) != null;
	}

	/** The link with an id that the client gave. */
	LinkState link(String id) throws Faulted {
		ThingId parsed = parsed("link", id);
		if (!parsed.type().equals(ThingId.LINK)) {
			throw new Faulted(FaultCode.WRONG_TYPE, "link",
					"the id \"" + Problem.shown(id) + "\" is of a " + parsed.type() + "; the id of a link is wanted.");
		}
		LinkState link = claim(parsed.key());
		if (link == null || link.isWithdrawn()) {
			throw new Faulted(FaultCode.NOT_FOUND, "link",
					"there is no link with the id \"" + Problem.shown(id) + "\".");
		}
		return link;
	}

	/** The link with an id of its own, if there is one. */
	@Nullable LinkState claim(String id) {
		prepare(Set.of(), Set.of(id));
		return this.links.get(id);
	}

	/** The link with an id of its own, as far as it was looked up. */
	@Nullable LinkState loaded(String id) {
		return this.links.get(id);
	}

	private static ThingId parsed(String field, String id) throws Faulted {
		try {
			return ThingId.parse(id);
		}
		catch (Problem problem) {
			throw new Faulted(FaultCode.NOT_FOUND, field, String.valueOf(problem.getMessage()));
		}
	}

	/** The thing with a key that something of the request names. */
	ThingState byKey(String field, String key) throws Faulted {
		ThingState thing = known(key);
		if (thing == null || thing.isWithdrawn()) {
			throw new Faulted(FaultCode.NOT_FOUND, field, "there is no thing \"" + key + "\".");
		}
		return thing;
	}

	/** The links of a kind from one thing to another, as the edits leave them. */
	List<LinkState> between(LinkKind kind, String from, String to) {
		this.stored.between(kind, from, to).forEach((link) -> this.links.putIfAbsent(link.id(), link));
		return this.links.values()
			.stream()
			.filter((link) -> !link.isWithdrawn() && link.kind() == kind && link.from().equals(from)
					&& link.to().equals(to))
			.toList();
	}

	/** The thing at an end of a link. */
	ThingState end(String field, Edit.End end) throws Faulted {
		if (end.id() != null) {
			return thing(field + ".id", end.id());
		}
		ThingState created = this.named.get(String.valueOf(end.created()));
		if (created == null) {
			throw new Faulted(FaultCode.NOT_FOUND, field + ".created", "nothing was created before under the name \""
					+ Problem.shown(end.created()) + "\" in this request.");
		}
		return created;
	}

	/** Adds a new thing. */
	void add(ThingState thing, @Nullable String name) throws Faulted {
		if (name != null && this.named.putIfAbsent(name, thing) != null) {
			throw new Faulted(FaultCode.TWICE, "name",
					"the name \"" + Problem.shown(name) + "\" is given to two things of this request.");
		}
		this.things.put(thing.key(), thing);
	}

	/** Adds a link that is new, or says something else now. */
	void add(LinkState link) {
		this.links.put(link.id(), link);
	}

	/** Takes the place of what is known of a thing. */
	void put(ThingState thing) {
		this.things.put(thing.key(), thing);
	}

	/**
	 * The walked links of a thing, as the edits leave them, with the types that they
	 * begin at.
	 */
	Map<LinkState, ThingType> linksOf(ThingState thing) {
		Map<LinkState, ThingType> links = new LinkedHashMap<>();
		if (thing.version() != null) {
			this.stored.claimsOf(thing.key())
				.forEach((link, type) -> links.put(this.links.computeIfAbsent(link.id(), (id) -> link), type));
		}
		this.links.values()
			.stream()
			.filter((link) -> link.from().equals(thing.key()) || link.to().equals(thing.key()))
			.forEach((link) -> links.computeIfAbsent(link, (added) -> typeOf(added.from())));
		links.keySet().removeIf((link) -> link.isWithdrawn() || !link.status().isWalked());
		return links;
	}

	private ThingType typeOf(String key) {
		ThingState thing = known(key);
		return (thing != null) ? thing.type() : ThingType.DOCUMENT;
	}

	List<ThingState> touchedThings() {
		return this.things.values()
			.stream()
			.filter((thing) -> thing.edit() != null)
			.sorted(Comparator.comparing(ThingState::edit))
			.toList();
	}

	List<LinkState> touchedLinks() {
		return this.links.values()
			.stream()
			.filter((link) -> link.edit() != null)
			.sorted(Comparator.comparing(LinkState::edit))
			.toList();
	}

	/** Things of the graph that are to be withdrawn. */
	List<String> withdrawnThings() {
		return touchedThings().stream()
			.filter((thing) -> thing.isWithdrawn() && thing.version() != null)
			.map(ThingState::key)
			.collect(Collectors.toList());
	}

	/** Links of the graph that are to be withdrawn. */
	List<String> withdrawnLinks() {
		return touchedLinks().stream()
			.filter((link) -> link.isWithdrawn() && link.version() != null)
			.map(LinkState::id)
			.collect(Collectors.toList());
	}

}
