package se.redthread.change.edit;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import se.redthread.graph.Sha256;

/**
 * What a field was asked to do.
 *
 * @param kind the kind of edit that its input holds; {@code apply} for several,
 * {@code undo} for the undoing of a change set
 * @param changeSet the argument of that name
 * @param input the argument that says what to do
 */
public record EditRequest(String kind, Map<String, Object> changeSet, Object input) {

	/** The kind that erases a person. */
	static final String ERASE = "erase";

	/** The kind that erases an editor's name. */
	static final String ERASE_EDITOR = "eraseEditor";

	/** Whether it erases something. */
	boolean isErasure() {
		return this.kind.startsWith(ERASE);
	}

	/**
	 * A digest by which the repetition of the request is known. That of an erasure
	 * doesn't tell the name that it erases.
	 */
	String digest() {
		String what = this.kind.equals(ERASE_EDITOR) ? "" : Inputs.canonical(this.input);
		return Sha256.of(this.kind + Inputs.canonical(this.changeSet) + what);
	}

	/** The editor's name that it erases. */
	Optional<String> erasedName() {
		return (this.kind.equals(ERASE_EDITOR) && this.input instanceof Map<?, ?> says)
				? Optional.of(String.valueOf(says.get("name")).strip()) : Optional.empty();
	}

	/** A text of the change set's argument. */
	@Nullable String text(String name) {
		return (String) this.changeSet.get(name);
	}

}
