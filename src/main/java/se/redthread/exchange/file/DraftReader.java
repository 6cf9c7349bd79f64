package se.redthread.exchange.file;

import org.jspecify.annotations.Nullable;
import se.redthread.exchange.text.ExchangeText;
import se.redthread.intake.draft.DraftTaker;
import se.redthread.intake.draft.ObjectDrafts;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.fault.FaultTaker;
import se.redthread.intake.fault.LineFault;
import se.redthread.intake.fault.Place;
import se.redthread.intake.shape.Format;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the lines of exchange files as drafts. */
final class DraftReader implements ExchangeText.LineReader {

	private final ObjectDrafts drafts = new ObjectDrafts();

	private final FaultList faults;

	private final DraftTaker taker;

	private @Nullable String assertedBy;

	DraftReader(FaultList faults, DraftTaker taker) {
		this.faults = faults;
		this.taker = taker;
	}

	@Override
	public void line(Place place, ObjectNode object) throws LineFault {
		FaultTaker wrong = (fault) -> this.faults.add(place, fault);
		if (place.line() == 1) {
			header(object, wrong);
		}
		else if (object.has("type")) {
			thing(place, object, wrong);
		}
		else if (object.has("link")) {
			this.drafts.link(object, this.assertedBy, wrong).ifPresent((link) -> this.taker.link(place, link));
		}
		else if (object.has("redthread")) {
			throw new LineFault("the header stands on the first line of a file and nowhere else.");
		}
		else {
			throw new LineFault("the line is neither a thing, which has a \"type\", nor a link, which has a \"link\".");
		}
	}

	private void header(ObjectNode object, FaultTaker wrong) throws LineFault {
		this.assertedBy = null;
		JsonNode version = object.path("version");
		if (!object.has("redthread")) {
			throw new LineFault("the first line must be the header {\"redthread\": \"exchange\", \"version\": 1}.");
		}
		if (version.isNumber() && version.doubleValue() != 1) {
			throw new LineFault(
					"the file is of version " + version + " of the format, and this program reads version 1.");
		}
		if (this.drafts.holds(Format.HEADER, object, wrong)) {
			this.assertedBy = object.path("assertedBy").asString(null);
		}
	}

	private void thing(Place place, ObjectNode object, FaultTaker wrong) throws LineFault {
		ThingType type = this.drafts.type(object);
		ThingDraft thing = this.drafts.thing(type, object, wrong).orElse(null);
		if (thing != null) {
			this.taker.thing(place, thing);
		}
		else if (object.path("id").isString()) {
			this.taker.faultyThing(place, type, object.path("id").stringValue());
		}
	}

}
