package se.redthread.page;

/**
 * One place on a page.
 *
 * @param <N> what stands there
 */
public interface Edge<N> {

	String cursor();

	N node();

}
