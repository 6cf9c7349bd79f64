package se.redthread.change;

import se.redthread.model.ClaimId;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;

/** Ids as clients have them. */
final class Ids {

	private Ids() {
	}

	static String of(ThingType type, String key) {
		return ThingId.of(type, key).toString();
	}

	static String link(LinkKind kind, String from, String to) {
		return new ThingId(ThingId.LINK, ClaimId.of(kind, from, to, null)).toString();
	}

}
