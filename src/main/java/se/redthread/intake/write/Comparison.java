package se.redthread.intake.write;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.DraftTaker;
import se.redthread.intake.draft.LinkDraft;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.fault.Place;
import se.redthread.intake.layout.Digest;
import se.redthread.model.ClaimStatus;

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

	private final boolean decisionsStand;

	/**
	 * Compares.
	 * @param decisionsStand whether a suggestion is passed over where somebody has
	 * decided
	 */
	Comparison(TransactionGraph graph, FormerStates former, Standing things, Standing claims, boolean decisionsStand) {
		this.decisionsStand = decisionsStand;
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
		Set<String> withdrawn = this.graph.withdrawn(ids).keySet();
		this.former.bringBackThings(drafts.stream().filter((thing) -> withdrawn.contains(thing.id())).toList());
		withdrawn.forEach(this.things::broughtBack);
	}

	private void compareLinks(List<LinkDraft> drafts) {
		List<String> ids = drafts.stream().map(LinkDraft::id).toList();
		Map<String, StoredClaim> stored = this.graph.claims(ids);
		drafts.forEach((link) -> compare(link, stored.get(link.id())));
		this.former.keepClaims(ids.stream().filter(this.claims::isChanged).toList());
		Set<String> withdrawn = this.graph.withdrawn(ids).keySet();
		this.former.bringBackClaims(List.copyOf(withdrawn));
		withdrawn.forEach(this.claims::broughtBack);
	}

	/** What somebody has decided isn't suggested again. */
	private void compare(LinkDraft link, @Nullable StoredClaim stored) {
		if (stored != null) {
			boolean decided = this.decisionsStand && link.status() == ClaimStatus.SUGGESTED
					&& stored.status().isDecided();
			this.claims.compare(link.id(), decided ? stored.digest() : Digest.of(link),
					Map.of(link.id(), stored.digest()));
		}
	}

}
