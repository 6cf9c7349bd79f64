package se.redthread.change.edit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import tools.jackson.databind.node.ObjectNode;

/** A link as a request's edits leave it. */
final class LinkState extends State {

	private final String id;

	/**
	 * A link.
	 * @param version that the graph holds; null when it is new
	 * @param object what it says, as the exchange format has it
	 */
	LinkState(String id, @Nullable Integer version, ObjectNode object) {
		super(version, object);
		this.id = id;
	}

	String id() {
		return this.id;
	}

	LinkKind kind() {
		return LinkKind.valueOf(object().path("link").asString());
	}

	String from() {
		return object().path("from").asString();
	}

	String to() {
		return object().path("to").asString();
	}

	ClaimStatus status() {
		return ClaimStatus.valueOf(object().path("status").asString());
	}

	@Nullable LocalDate validFrom() {
		return day("validFrom");
	}

	@Nullable LocalDate validTo() {
		return day("validTo");
	}

	private @Nullable LocalDate day(String name) {
		String text = object().path(name).asString(null);
		return (text != null) ? LocalDate.parse(text) : null;
	}

	/** How a message names it. */
	String named() {
		return kind() + " from \"" + from() + "\" to \"" + to() + "\"";
	}

}
