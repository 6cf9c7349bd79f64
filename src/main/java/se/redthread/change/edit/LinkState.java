package se.redthread.change.edit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import tools.jackson.databind.node.ObjectNode;

/** A link as a request's edits leave it. */
final class LinkState {

	private final String id;

	private final @Nullable Integer version;

	private final ObjectNode object;

	private @Nullable Integer edit;

	private boolean withdrawn;

	/**
	 * A link.
	 * @param version that the graph holds; null when it is new
	 * @param object what it says, as the exchange format has it
	 */
	LinkState(String id, @Nullable Integer version, ObjectNode object) {
		this.id = id;
		this.version = version;
		this.object = object;
	}

	String id() {
		return this.id;
	}

	@Nullable Integer version() {
		return this.version;
	}

	ObjectNode object() {
		return this.object;
	}

	LinkKind kind() {
		return LinkKind.valueOf(this.object.path("link").asString());
	}

	String from() {
		return this.object.path("from").asString();
	}

	String to() {
		return this.object.path("to").asString();
	}

	ClaimStatus status() {
		return ClaimStatus.valueOf(this.object.path("status").asString());
	}

	@Nullable LocalDate validFrom() {
		return day("validFrom");
	}

	@Nullable LocalDate validTo() {
		return day("validTo");
	}

	private @Nullable LocalDate day(String name) {
		String text = this.object.path(name).asString(null);
		return (text != null) ? LocalDate.parse(text) : null;
	}

	/** How a message names it. */
	String named() {
		return kind() + " from \"" + from() + "\" to \"" + to() + "\"";
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
