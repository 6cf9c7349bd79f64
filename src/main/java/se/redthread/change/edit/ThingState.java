package se.redthread.change.edit;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.ThingRules;
import se.redthread.model.ThingType;
import tools.jackson.databind.node.ObjectNode;

/** A thing as a request's edits leave it. */
final class ThingState extends State {

	private final ThingType type;

	private final String key;

	/**
	 * A thing.
	 * @param version that the graph holds; null when it is new
	 * @param object what it says, as the exchange format has it
	 */
	ThingState(ThingType type, String key, @Nullable Integer version, ObjectNode object) {
		super(version, object);
		this.type = type;
		this.key = key;
	}

	ThingType type() {
		return this.type;
	}

	String key() {
		return this.key;
	}

	/** The day from which it is retired; null when it isn't. */
	@Nullable String retiredOn() {
		return object().path("retiredOn").asString(null);
	}

	/** The day on which it was erased; null when it wasn't. */
	@Nullable String erasedOn() {
		return object().path(ThingRules.ERASED_ON).asString(null);
	}

	String title() {
		return object().path("title").asString(this.key);
	}

}
