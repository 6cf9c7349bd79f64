package se.redthread.compare;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import se.redthread.link.LinkDirection;
import se.redthread.model.LinkKind;
import se.redthread.thing.Thing;

/** A founded link that only one side has. */
record ComparedLink(LinkKind kind, LinkDirection direction, Thing thing, @Nullable BigDecimal share) {

	private static final int PERCENT_DECIMALS = 2;

	static ComparedLink of(Placing link, Thing other) {
		Integer share = link.share();
		return new ComparedLink(link.kind(), link.outgoing() ? LinkDirection.OUTGOING : LinkDirection.INCOMING, other,
				(share != null) ? BigDecimal.valueOf(share, PERCENT_DECIMALS) : null);
	}

}
