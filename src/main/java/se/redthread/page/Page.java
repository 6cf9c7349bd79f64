package se.redthread.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a connection.
 *
 * @param <E> its edges
 * @param total how many there are on all pages; null unless it was asked for
 */
public record Page<E extends Edge<?>>(List<E> edges, PageInfo pageInfo, @Nullable Integer total) {

	/**
	 * Makes a page of the rows found in reading direction, one more than asked for when
	 * there is more.
	 * @param found the edges found, nearest to the cursor first
	 * @param othersBehind whether there are others on the cursor's far side
	 */
	public static <E extends Edge<?>> Page<E> of(List<E> found, PageRequest request, boolean othersBehind,
			@Nullable Integer total) {
		boolean more = found.size() > request.size();
		List<E> edges = new ArrayList<>(more ? found.subList(0, request.size()) : found);
		if (!request.forward()) {
			Collections.reverse(edges);
		}
		String start = edges.isEmpty() ? null : edges.get(0).cursor();
		String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
		PageInfo info = request.forward() ? new PageInfo(more, othersBehind, start, end)
				: new PageInfo(othersBehind, more, start, end);
		return new Page<>(List.copyOf(edges), info, total);
	}

	public List<?> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	public int totalCount() {
		if (this.total == null) {
			throw new IllegalStateException("The total wasn't asked for");
		}
		return this.total;
	}

}
