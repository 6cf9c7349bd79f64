package se.redthread.trace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.redthread.chain.Upward;
import se.redthread.link.Link;
import se.redthread.model.ClaimStatus;
import se.redthread.route.Walk;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * The part of the graph that a trace found, in memory.
 *
 * @param things all things by key, the start among them
 * @param above the keys of those above the start
 * @param below the keys of those below the start
 * @param links the links between them, each once
 * @param funding the links by which budget items pay for anything, also outside, by item
 * @param chain the links above what items with several targets pay for, also outside
 */
record TraceGraph(Thing start, Map<String, Thing> things, Set<String> above, Set<String> below, List<Link> links,
		Map<String, List<FundingLink>> funding, List<Upward.Step> chain) {

	/** One side as a walk away from the start. */
	Walk walk(TraceSide side) {
		Set<String> keys = (side == TraceSide.ABOVE) ? this.above : this.below;
		List<Link> links = within(keys);
		return (side == TraceSide.ABOVE) ? Walk.along(this.start, links) : Walk.against(this.start, links);
	}

	private List<Link> within(Set<String> keys) {
		return this.links.stream().filter((link) -> isOf(keys, link.from()) && isOf(keys, link.to())).toList();
	}

	private boolean isOf(Set<String> keys, Thing thing) {
		return keys.contains(thing.key()) || thing.key().equals(this.start.key());
	}

	List<FundingLink> funding(Thing item) {
		return this.funding.getOrDefault(item.key(), List.of());
	}

	Collection<Thing> found() {
		return this.things.values();
	}

	/** A budget item's link to something it pays for, inside the trace or not. */
	record FundingLink(String item, String target, ClaimStatus status, @Nullable Integer share) {

		static FundingLink of(String item, String target, Row row) {
			return new FundingLink(item, target, row.needOneOf(ClaimStatus.class, "status"), row.number("share"));
		}

	}

}
