package se.redthread.exchange.write;

import java.util.List;
import java.util.Map;

import se.redthread.exchange.draft.DraftTaker;
import se.redthread.exchange.draft.LinkDraft;
import se.redthread.exchange.draft.ThingDraft;
import se.redthread.exchange.layout.Digest;
import se.redthread.exchange.text.Place;

/**
 * Compares drafts with the graph, and keeps the former state of those that have changed,
 * before anything new is written: a case number may pass from one case to another.
 */
final class Comparison implements DraftTaker {

	private static final int AT_ONCE = 1000;

	private final Batch<ThingDraft> thingDrafts = new Batch<>(AT_ONCE, this::compareThings);

	private final Batch<LinkDraft> linkDrafts = new Batch<>(AT_ONCE, this::compareLinks);

	private final Standing things;

	private final Standing claims;

	private final TransactionGraph graph;

	private final FormerStates former;

	Comparison(TransactionGraph graph, FormerStates former, Standing things, Standing claims) {
		this.graph = graph;
		this.former = former;
		this.things = things;
		this.claims = claims;
	}

	@Override
	public void thing(Place place, ThingDraft thing) {
		this.thingDrafts.add(thing);
	}

	@Override
	public void link(Place place, LinkDraft link) {
		this.linkDrafts.add(link);
	}

	void finish() {
		this.thingDrafts.flush();
		this.linkDrafts.flush();
	}

	private void compareThings(List<ThingDraft> drafts) {
		List<String> ids = drafts.stream().map(ThingDraft::id).toList();
		Map<String, String> stored = this.graph.thingDigests(ids);
		drafts.forEach((thing) -> this.things.compare(thing.id(), Digest.of(thing), stored));
		this.former.keepThings(ids.stream().filter(this.things::isChanged).toList());
	}

	private void compareLinks(List<LinkDraft> drafts) {
		List<String> ids = drafts.stream().map(LinkDraft::id).toList();
		Map<String, String> stored = this.graph.claimDigests(ids);
		drafts.forEach((link) -> this.claims.compare(link.id(), Digest.of(link), stored));
		this.former.keepClaims(ids.stream().filter(this.claims::isChanged).toList());
	}

}
