package se.redthread.intake.rule;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.DraftTaker;
import se.redthread.intake.draft.EvidenceDraft;
import se.redthread.intake.draft.LinkDraft;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.fault.Place;
import se.redthread.model.ThingType;

/** Goes through all lines once and notes what the rules between lines need. */
public final class Survey implements DraftTaker {

	private final Things things = new Things();

	private final Links links = new Links();

	private final References references = new References(this.things);

	private final Shares shares = new Shares(this.things, this.links);

	private final NaturalKeys naturalKeys = new NaturalKeys(this.things);

	private final Erasures erasures = new Erasures(this.things);

	private final FaultList faults;

	public Survey(FaultList faults) {
		this.faults = faults;
	}

	@Override
	public void thing(Place place, ThingDraft thing) {
		int number = give(place, thing.type(), thing.id());
		String body = thing.field("body", String.class);
		if (body != null) {
			this.references.add(References.BODY, this.things.number(body), place);
		}
		this.naturalKeys.add(number, thing, place, this.faults);
		this.erasures.add(number, thing);
	}

	@Override
	public void faultyThing(Place place, ThingType type, String id) {
		give(place, type, id);
	}

	private int give(Place place, ThingType type, String id) {
		int number = this.things.number(id);
		Place before = this.things.give(number, type, place);
		if (before != null) {
			this.faults.add(place, FaultCode.TWICE, "id", "the id \"" + id + "\" is given twice; it stands on "
					+ this.faults.named(before, place) + " already. Every thing has an id of its own.");
		}
		return number;
	}

	@Override
	public void link(Place place, LinkDraft link) {
		int from = this.things.number(link.from());
		int to = this.things.number(link.to());
		for (EvidenceDraft evidence : link.evidence()) {
			this.references.add(References.EVIDENCE, this.things.number(evidence.document()), place);
		}
		@Nullable Place before = this.links.add(link, from, to, place);
		if (before != null) {
			this.faults.add(place, FaultCode.TWICE, null,
					"the same link stands on " + this.faults.named(before, place) + " already: " + link.kind()
							+ " from \"" + link.from() + "\" to \"" + link.to()
							+ "\". Give it once, with all its evidence, or tell the two apart by \"key\".");
			return;
		}
		this.shares.add(link, from, to, place);
	}

	/** How many things the files give. */
	public int things() {
		return this.things.given();
	}

	/** How many links the files give. */
	public int links() {
		return this.links.size();
	}

	/** Holds what was noted to all rules, together with what the graph holds. */
	public void judge(StoredGraph stored) {
		new Ends(this.things, this.links).judge(stored, this.faults);
		this.references.judge(this.faults);
		this.naturalKeys.judge(stored, this.faults);
		this.erasures.judge(stored, this.faults);
		new Cycles(this.things, this.links).judge(stored, this.faults);
		this.shares.judge(stored, this.faults);
	}

}
