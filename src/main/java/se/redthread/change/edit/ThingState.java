package se.redthread.change.edit;

import org.jspecify.annotations.Nullable;
import se.redthread.model.ThingType;
import tools.jackson.databind.node.ObjectNode;

/** A thing as a request's edits leave it. */
final class ThingState {

	private final ThingType type;

	private final String key;

	private final @Nullable Integer version;

	private final ObjectNode object;

	private @Nullable Integer edit;

	private boolean withdrawn;

	/**
	 * A thing.
	 * @param version that the graph holds; null when it is new
	 * @param object what it says, as the exchange format has it
	 */
	ThingState(ThingType type, String key, @Nullable Integer version, ObjectNode object) {
		this.type = type;
		this.key = key;
		this.version = version;
		this.object = object;
	}

	ThingType type() {
		return this.type;
	}

	String key() {
		return this.key;
	}

	@Nullable Integer version() {
		return this.version;
	}

	ObjectNode object() {
		return this.object;
	}

	/** The day from which it is retired; null when it isn't. */
	@Nullable String retiredOn() {
		return this.object.path("retiredOn").asString(null);
	}

	String title() {
		return this.object.path("title").asString(this.key);
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
