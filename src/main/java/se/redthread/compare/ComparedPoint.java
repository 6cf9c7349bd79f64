package se.redthread.compare;

import org.jspecify.annotations.Nullable;
import se.redthread.baseline.Baseline;
import se.redthread.graph.KnownAt;
import se.redthread.graph.KnownThen;
import se.redthread.period.AnswerPeriod;

/**
 * One of the two points that were compared.
 *
 * @param baseline that the request named
 * @param at the instant as which it knows things; null for what is known now
 * @param things how many things the plans state
 */
record ComparedPoint(AnswerPeriod period, @Nullable Baseline baseline, @Nullable KnownAt at,
		int things) implements KnownThen {

	@Override
	public @Nullable KnownAt toldAsOf(String field) {
		return field.equals("period") ? this.at : null;
	}

}
