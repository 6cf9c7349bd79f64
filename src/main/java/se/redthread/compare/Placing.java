package se.redthread.compare;

import org.jspecify.annotations.Nullable;
import se.redthread.model.LinkKind;
import se.redthread.thing.Row;

/**
 * A founded link of a thing on one side.
 *
 * @param other the key of its other end
 * @param share of a budget item, in hundredths of a percent
 * @param outgoing whether it begins at the thing
 */
record Placing(String thing, LinkKind kind, String other, @Nullable Integer share, boolean outgoing) {

	static Placing of(Row row) {
		return new Placing(row.need("thing"), row.needOneOf(LinkKind.class, "kind"), row.need("other"),
				row.number("share"), Boolean.TRUE.equals(row.flag("outgoing")));
	}

	/** Whether it places the thing in the chain. */
	boolean isUpward() {
		return this.outgoing && (this.kind == LinkKind.SERVES || this.kind == LinkKind.PART_OF);
	}

}
