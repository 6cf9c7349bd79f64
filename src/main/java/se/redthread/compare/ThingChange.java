package se.redthread.compare;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.redthread.graph.KnownAt;
import se.redthread.graph.KnownThen;
import se.redthread.history.FieldDifference;
import se.redthread.link.Link;
import se.redthread.model.ClaimStatus;
import se.redthread.model.ThingType;
import se.redthread.thing.Thing;

/**
 * What became of a thing, or of several that carry on one another.
 *
 * @param successions what says that they do
 * @param links the same, whole; empty until they are asked for
 */
record ThingChange(ComparedTimes times, Set<ComparisonKind> kinds, List<Thing> before, List<Thing> after,
		List<Succession> successions, List<Link> links, List<FieldDifference> differences, List<Thing> parentsBefore,
		List<Thing> parentsAfter, List<ComparedLink> linksDropped, List<ComparedLink> linksAdded) implements KnownThen {

	/** The same, with the links that say so. */
	ThingChange with(List<Link> found) {
		return new ThingChange(this.times, this.kinds, this.before, this.after, this.successions, found,
				this.differences, this.parentsBefore, this.parentsAfter, this.linksDropped, this.linksAdded);
	}

	/** The thing that stands for all of them. */
	Thing first() {
		return Stream.of(this.after, this.before).flatMap(Collection::stream).findFirst().orElseThrow();
	}

	public ThingType type() {
		return first().type();
	}

	/** Those of the links that say that they do. */
	List<String> claims() {
		return this.successions.stream().map(Succession::claims).flatMap(Collection::stream).distinct().toList();
	}

	/** The weakest of the chains that join them; null where none is needed. */
	public @Nullable ClaimStatus status() {
		return this.successions.stream().map(Succession::status).reduce(ClaimStatus::weaker).orElse(null);
	}

	@Override
	public @Nullable KnownAt toldAsOf(String field) {
		return switch (field) {
			case "before", "parentsBefore", "linksDropped" -> this.times.from();
			case "after", "parentsAfter", "linksAdded" -> this.times.to();
			default -> this.times.later();
		};
	}

}
