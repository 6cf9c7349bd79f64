package se.redthread.revision;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a commit creates, changes or removes. The same thing may stand in it more than
 * once, as it was and as it will be. Where a node that is there gets or loses a label,
 * that is everything.
 *
 * @param everything whether anything may have changed; the sets are empty then
 * @param nodes the nodes, of things and of what is recorded about them
 * @param links the relationships
 */
public record Change(boolean everything, Set<Touched> nodes, Set<TouchedLink> links) {

	/** Anything may have changed. */
	public static final Change EVERYTHING = new Change(true, Set.of(), Set.of());

	public Change {
		nodes = Set.copyOf(nodes);
		links = Set.copyOf(links);
	}

	/**
	 * A node.
	 *
	 * @param id its property {@code id}; null where it has none
	 * @param labels those that it has, had or gets
	 */
	public record Touched(@Nullable String id, Set<String> labels) {

		public Touched {
			labels = Set.copyOf(labels);
		}

	}

	/**
	 * A relationship.
	 *
	 * @param kind its type
	 * @param from the id of the node that it leads from; null where that has none
	 * @param to the id of the node that it leads to; null where that has none
	 */
	public record TouchedLink(String kind, @Nullable String from, @Nullable String to) {
	}

}
