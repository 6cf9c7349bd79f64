package se.redthread.change.edit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A thing or link as a request's edits leave it. */
abstract sealed class State permits ThingState, LinkState {

	private final @Nullable Integer version;

	private final ObjectNode object;

	private @Nullable Integer edit;

	private boolean withdrawn;

	/**
	 * A state.
	 * @param version that the graph holds; null when it is new
	 * @param object what it says, as the exchange format has it
	 */
	State(@Nullable Integer version, ObjectNode object) {
		this.version = version;
		this.object = object;
	}

	@Nullable Integer version() {
		return this.version;
	}

	ObjectNode object() {
		return this.object;
	}

	/** The number of the edit that touched it last; null when none did. */
	@Nullable Integer edit() {
		return this.edit;
	}

	void touch(int edit) {
		this.edit = edit;
	}

	boolean isWithdrawn() {
		return this.withdrawn;
	}

	void withdraw(int edit) {
		this.withdrawn = true;
		touch(edit);
	}

}
