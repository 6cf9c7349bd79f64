package se.redthread.intake.write;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import se.redthread.graph.Tick;

/**
 * Writes drafts in one transaction, and the change set that tells of them; what says what
 * the graph says already is left alone, and where nothing else is given there is no
 * change set.
 */
public final class DraftWriter {

	private static final int ROWS = 1000;

	private final TransactionGraph stored;

	private final TransactionContext tx;

	private final OneTransaction unit;

	private final FormerStates former;

	/**
	 * Writes in a transaction.
	 * @param stored the graph as that transaction sees it
	 */
	public DraftWriter(TransactionContext tx, TransactionGraph stored) {
		this.tx = tx;
		this.stored = stored;
		this.unit = new OneTransaction(tx);
		this.former = new FormerStates(this.unit);
	}

	/** Writes what is new or has changed. */
	public Written write(Drafts drafts, ChangeSetDraft why) {
		return write(drafts, List.of(), List.of(), new Erasure(), why);
	}

	/**
	 * Takes things and claims out of the graph's present, and writes what is new or has
	 * changed.
	 * @param erasure what is erased for good
	 */
	public Written write(Drafts drafts, List<String> withdrawnThings, List<String> withdrawnClaims, Erasure erasure,
			ChangeSetDraft why) {
		Standing things = new Standing();
		Standing claims = new Standing();
		if (!this.stored.isEmpty()) {
			Comparison comparison = new Comparison(this.stored, this.former, things, claims,
					why.kind() == ChangeSetKind.IMPORT);
			drafts.read(comparison);
			comparison.finish();
			this.former.withdraw(withdrawnThings, withdrawnClaims);
		}
		Written written = passes(drafts, this.unit, things, claims, ROWS).withdrawing(withdrawnThings.size(),
				withdrawnClaims.size());
		withdrawnThings.forEach(written.touched()::thing);
		withdrawnClaims.forEach(written.touched()::claim);
		erasure.carryOut(this.unit, written.touched());
		Tick tick = this.unit.tick();
		if (tick != null) {
			ChangeSetWriter.write(this.tx, tick, why, written);
		}
		return written;
	}

	/** The step of record time of what was written; null when nothing was. */
	public @Nullable Tick tick() {
		return this.unit.tick();
	}

	/** Writes drafts all of which are new, in parts of so many. */
	public static Written all(Drafts drafts, Unit unit, int rows) {
		return passes(drafts, unit, new Standing(), new Standing(), rows);
	}

	private static Written passes(Drafts drafts, Unit unit, Standing things, Standing claims, int rows) {
		Touched touched = new Touched();
		ThingWriter thingWriter = new ThingWriter(things, unit, touched, rows);
		drafts.read(thingWriter);
		Counts thingCounts = thingWriter.finish();
		ClaimWriter claimWriter = new ClaimWriter(claims, unit, touched, rows);
		drafts.read(claimWriter);
		return new Written(thingCounts, claimWriter.finish(), 0, 0, touched);
	}

}
