package se.redthread.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.redthread.decision.Decision;
import se.redthread.lineage.clause.AgendaItemRecord;
import se.redthread.lineage.clause.DecisionClause;
import se.redthread.lineage.clause.Surroundings;
import se.redthread.meeting.AgendaItem;
import se.redthread.model.LinkKind;
import se.redthread.thing.Thing;

/**
 * What was read around a start.
 *
 * @param items the items that the meeting or case holds, as many as are told of, whole
 * @param seeds the clauses and proposals that it is about
 * @param walked these, and what they follow and what follows them
 * @param depth how many links were followed each way
 * @param cut whether there is more than one answer tells of
 */
record Around(Thing start, Surroundings surroundings, List<String> items, List<String> seeds, Set<String> walked,
		int depth, boolean cut) {

	/**
	 * Where the ladder starts: the clauses, and the proposals that none of them answers.
	 */
	Ladder ladder() {
		List<Thing> starts = this.seeds.stream()
			.filter(this.walked::contains)
			.map(this.surroundings::thing)
			.filter((thing) -> thing instanceof Decision || this.seeds.size() == 1 || isUnanswered(thing))
			.toList();
		Set<String> suggested = starts.stream()
			.filter((thing) -> !isFounded(thing))
			.map(Thing::key)
			.collect(Collectors.toSet());
		return new Ladder(this.surroundings, starts, suggested, this.walked, this.depth);
	}

	/** The items that a meeting or case holds, as many as one answer tells of. */
	List<AgendaItemRecord> items(Comparator<AgendaItemRecord> order) {
		return this.items.stream()
			.map((key) -> new AgendaItemRecord((AgendaItem) this.surroundings.thing(key), this.surroundings))
			.sorted(order)
			.toList();
	}

	/** The clauses among what is told of that a meeting or case holds itself. */
	List<DecisionClause> clauses(LinkKind holding) {
		return AgendaItemRecord.clauses(this.surroundings.to(this.start, holding), this.surroundings)
			.stream()
			.filter((clause) -> this.seeds.contains(clause.decision().key()))
			.toList();
	}

	/**
	 * Whether founded links put the clause under the item, at the meeting or in the case
	 * that was asked about.
	 */
	private boolean isFounded(Thing clause) {
		return clause.key().equals(this.start.key()) || holders(clause).anyMatch(this.start::equals)
				|| this.surroundings.founded(clause, LinkKind.HANDLED_AT, AgendaItem.class)
					.flatMap(this::holders)
					.anyMatch(this.start::equals);
	}

	private Stream<Thing> holders(Thing held) {
		return Stream.of(LinkKind.HANDLED_AT, LinkKind.ABOUT_CASE)
			.flatMap((kind) -> this.surroundings.founded(held, kind, Thing.class));
	}

	private boolean isUnanswered(Thing proposal) {
		return this.surroundings.to(proposal, LinkKind.FOLLOWS)
			.stream()
			.noneMatch((link) -> link.from() instanceof Decision);
	}

}
