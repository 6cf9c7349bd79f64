package se.redthread.change.edit;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a field was asked to do.
 *
 * @param kind the kind of edit that its input holds; {@code apply} for several,
 * {@code undo} for the undoing of a change set
 * @param changeSet the argument of that name
 * @param input the argument that says what to do
 */
public record EditRequest(String kind, Map<String, Object> changeSet, Object input) {

	/** A text of the change set's argument. */
	@Nullable String text(String name) {
		return (String) this.changeSet.get(name);
	}

}
