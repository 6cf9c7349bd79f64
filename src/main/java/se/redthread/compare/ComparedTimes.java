package se.redthread.compare;

import org.jspecify.annotations.Nullable;
import se.redthread.graph.KnownAt;

/** The instants as which the two sides know things; null for what is known now. */
record ComparedTimes(@Nullable KnownAt from, @Nullable KnownAt to) {

	/** The later of both, as which it is known what carries on what. */
	@Nullable KnownAt later() {
		if (this.from == null || this.to == null) {
			return null;
		}
		return this.from.time().isAfter(this.to.time()) ? this.from : this.to;
	}

}
