package se.redthread.intake.write;

import java.util.List;
import java.util.Map;

import se.redthread.graph.CypherFile;
import se.redthread.intake.draft.DraftTaker;
import se.redthread.intake.draft.LinkDraft;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.fault.Place;
import se.redthread.intake.layout.Digest;
import se.redthread.intake.layout.ThingProperties;

/** Writes the things that are new or have changed, and passes the links by. */
final class ThingWriter implements DraftTaker {

	private static final CypherFile CREATE = CypherFile.named("intake/createThings");

	private static final CypherFile CHANGE = CypherFile.named("intake/changeThings");

	private final Batch<ThingDraft> batch;

	private final Standing standing;

	private final Unit unit;

	private final Touched touched;

	private int drafts;

	ThingWriter(Standing standing, Unit unit, Touched touched, int atOnce) {
		this.standing = standing;
		this.unit = unit;
		this.touched = touched;
		this.batch = new Batch<>(atOnce, this::write);
	}

	@Override
	public void thing(Place place, ThingDraft thing) {
		this.drafts++;
		if (!this.standing.isSame(thing.id())) {
			this.touched.thing(thing.id());
			this.batch.add(thing);
		}
	}

	@Override
	public void link(Place place, LinkDraft link) {
	}

	Counts finish() {
		this.batch.flush();
		return this.standing.counts(this.drafts);
	}

	private void write(List<ThingDraft> things) {
		write(CREATE, things.stream().filter((thing) -> this.standing.isNew(thing.id())).toList());
		write(CHANGE, things.stream().filter((thing) -> this.standing.isChanged(thing.id())).toList());
	}

	private void write(CypherFile statement, List<ThingDraft> things) {
		if (!things.isEmpty()) {
			this.unit.run((tx, knownFrom) -> {
				List<Map<String, Object>> rows = things.stream()
					.map((thing) -> Map.<String, Object>of("type", thing.type().label(), "properties",
							ThingProperties.of(thing, Digest.of(thing), knownFrom)))
					.toList();
				tx.run(statement.with(Map.of("rows", rows))).consume();
			});
		}
	}

}
