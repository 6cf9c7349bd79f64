package se.redthread.graph;

import org.jspecify.annotations.Nullable;

/**
 * A part of an answer some of whose fields are told for a record time of its own. Those
 * must be answered by a method of a controller: nobody asks about what a record's
 * accessor answers.
 */
public interface KnownThen {

	/**
	 * What a field, and all that is asked below it, is told for; null for what the part
	 * itself is told for.
	 */
	@Nullable KnownAt toldAsOf(String field);

}
