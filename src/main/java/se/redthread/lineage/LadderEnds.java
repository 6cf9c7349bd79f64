package se.redthread.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import se.redthread.decision.Decision;
import se.redthread.decision.Proposal;
import se.redthread.lineage.clause.DecisionClause;
import se.redthread.lineage.clause.DecisionOutcome;
import se.redthread.lineage.clause.Surroundings;
import se.redthread.model.LinkKind;
import se.redthread.organization.Organization;
import se.redthread.thing.Thing;

/**
 * Where a ladder stands, over founded links: at each clause that no later clause follows,
 * and at each that waits for a body which hasn't taken it up.
 */
record LadderEnds(Surroundings around) {

	List<LadderEnd> of(List<LineageRung> rungs) {
		return rungs.stream().flatMap((rung) -> end(rung).stream()).toList();
	}

	private List<LadderEnd> end(LineageRung rung) {
		DecisionClause clause = rung.clause();
		List<Proposal> onward = new ArrayList<>();
		List<DecisionClause> followers = followers(clause.decision(), onward, new HashSet<>());
		List<Organization> awaited = sorted(awaited(clause, onward, followers));
		if (!awaited.isEmpty()) {
			return List.of(new LadderEnd(rung, LadderState.AWAITING, awaited));
		}
		if (!followers.isEmpty()) {
			return List.of();
		}
		LadderState state = onward.isEmpty() ? LadderState.of(clause.outcome()) : LadderState.AWAITING;
		return List.of(new LadderEnd(rung, state, sorted(expected(clause, state))));
	}

	/** The clauses that follow next, straight or over proposals, which are noted too. */
	private List<DecisionClause> followers(Thing thing, List<Proposal> onward, Set<String> seen) {
		List<DecisionClause> followers = new ArrayList<>();
		Stream
			.concat(this.around.foundedTo(thing, LinkKind.FOLLOWS, Decision.class),
					this.around.foundedTo(thing, LinkKind.FOLLOWS, Proposal.class))
			.filter((next) -> seen.add(next.key()))
			.forEach((next) -> {
				if (next instanceof Decision decision) {
					followers.add(new DecisionClause(decision, this.around));
				}
				else if (next instanceof Proposal proposal) {
					List<DecisionClause> beyond = followers(proposal, onward, seen);
					if (beyond.isEmpty()) {
						onward.add(proposal);
					}
					followers.addAll(beyond);
				}
			});
		return followers;
	}

	/** The bodies it was recommended to that have no clause following it. */
	private Stream<Organization> awaited(DecisionClause clause, List<Proposal> onward, List<DecisionClause> followers) {
		Set<String> answered = new HashSet<>();
		for (DecisionClause follower : followers) {
			Organization body = follower.body();
			if (body == null) {
				return Stream.of(); // it may be any of them
			}
			answered.add(body.key());
		}
		Stream<Organization> recommended = (clause.outcome() == DecisionOutcome.RECOMMENDED)
				? clause.recipientBodies().stream() : Stream.of();
		return Stream
			.concat(recommended,
					onward.stream()
						.flatMap((proposal) -> this.around.founded(proposal, LinkKind.PROPOSES_TO, Organization.class)))
			.filter((body) -> !answered.contains(body.key()));
	}

	/** Who has the next word after a clause that put the matter off or sent it back. */
	private Stream<Organization> expected(DecisionClause clause, LadderState state) {
		return switch (state) {
			case TABLED -> Stream.ofNullable(clause.body());
			case RETURNED ->
				precursors(clause.decision(), new HashSet<>()).flatMap((before) -> Stream.ofNullable(before.body()));
			default -> Stream.of();
		};
	}

	/** The clauses that it follows, straight or over proposals. */
	private Stream<DecisionClause> precursors(Thing thing, Set<String> seen) {
		return Stream
			.concat(this.around.founded(thing, LinkKind.FOLLOWS, Decision.class),
					this.around.founded(thing, LinkKind.FOLLOWS, Proposal.class))
			.filter((before) -> seen.add(before.key()))
			.flatMap((before) -> (before instanceof Decision decision)
					? Stream.of(new DecisionClause(decision, this.around)) : precursors(before, seen));
	}

	/** Each once, by title. */
	private static List<Organization> sorted(Stream<Organization> bodies) {
		Map<String, Organization> distinct = new LinkedHashMap<>();
		bodies.sorted(Comparator.comparing(Surroundings::title)).forEach((body) -> distinct.put(body.key(), body));
		return List.copyOf(distinct.values());
	}

}
