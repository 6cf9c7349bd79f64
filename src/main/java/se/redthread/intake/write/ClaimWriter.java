package se.redthread.intake.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;
import se.redthread.graph.CypherFile;
import se.redthread.intake.draft.DraftTaker;
import se.redthread.intake.draft.LinkDraft;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.fault.Place;
import se.redthread.intake.layout.ClaimProperties;
import se.redthread.intake.layout.Digest;

/**
 * Writes the links that are new or have changed: the claim, its evidence and, unless it
 * was rejected, the relationship that is walked.
 */
final class ClaimWriter implements DraftTaker {

	private static final CypherFile CREATE = CypherFile.named("intake/createClaims");

	private static final CypherFile CHANGE = CypherFile.named("intake/changeClaims");

	private static final CypherFile CITE = CypherFile.named("intake/citeDocuments");

	private static final CypherFile LINK = CypherFile.named("intake/linkThings");

	private final Batch<LinkDraft> batch;

	private final Standing standing;

	private final Unit unit;

	private final Touched touched;

	private int drafts;

	ClaimWriter(Standing standing, Unit unit, Touched touched, int atOnce) {
		this.standing = standing;
		this.unit = unit;
		this.touched = touched;
		this.batch = new Batch<>(atOnce, this::write);
	}

	@Override
	public void thing(Place place, ThingDraft thing) {
	}

	@Override
	public void link(Place place, LinkDraft link) {
		String id = link.id();
		this.drafts++;
		if (!this.standing.isSame(id)) {
			this.touched.claim(id);
			this.batch.add(link);
		}
	}

	Counts finish() {
		this.batch.flush();
		return this.standing.counts(this.drafts);
	}

	private void write(List<LinkDraft> links) {
		this.unit.run((tx, knownFrom) -> {
			run(tx, CREATE,
					links.stream()
						.filter((link) -> this.standing.isNew(link.id()))
						.map((link) -> ClaimProperties.of(link, Digest.of(link), knownFrom)));
			run(tx, CHANGE,
					links.stream()
						.filter((link) -> this.standing.isChanged(link.id()))
						.map((link) -> ClaimProperties.of(link, Digest.of(link), knownFrom)));
			run(tx, CITE, links.stream().flatMap((link) -> ClaimProperties.citations(link).stream()));
			run(tx, LINK,
					links.stream()
						.filter((link) -> link.status().isWalked())
						.map((link) -> ClaimProperties.relationship(link, knownFrom)));
		});
	}

	private void run(TransactionContext tx, CypherFile statement, Stream<Map<String, Object>> rows) {
		List<Map<String, Object>> list = rows.toList();
		if (!list.isEmpty()) {
			tx.run(statement.with(Map.of("rows", list))).consume();
		}
	}

}
