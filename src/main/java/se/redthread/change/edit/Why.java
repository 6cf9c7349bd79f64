package se.redthread.change.edit;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.Fault;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.write.ChangeSetDraft;
import se.redthread.intake.write.ChangeSetKind;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.problem.Problem;

/** What a request says of its change set, and what is wrong with that. */
final class Why {

	private static final int MOST_REASON = 1000;

	private static final int MOST_TEXT = 100;

	private static final List<String> TEXTS = List.of("reason", "client", "idempotencyKey");

	private final List<UserError> errors = new ArrayList<>();

	private final EditRequest request;

	private final StoredStates stored;

	Why(EditRequest request, StoredStates stored) {
		this.request = request;
		this.stored = stored;
	}

	/** The change set's own words, as far as they are sound. */
	ChangeSetDraft draft(String by, String digest) {
		String reason = String.valueOf(this.request.text("reason"));
		if (reason.isBlank()) {
			fault("reason", FaultCode.MISSING, "the reason is blank; say why the change is made.");
		}
		else {
			checkText("reason", reason, MOST_REASON);
		}
		checkText("client", this.request.text("client"), MOST_TEXT);
		checkText("idempotencyKey", this.request.text("idempotencyKey"), MOST_TEXT);
		boolean undo = this.request.kind().equals("undo");
		return new ChangeSetDraft(kind(undo), by, reason.strip(), key("decision", ThingType.DECISION),
				key("case", ThingType.CASE), this.request.text("client"), this.request.text("idempotencyKey"), digest,
				undo ? ((Number) this.request.input()).longValue() : null, null);
	}

	private ChangeSetKind kind(boolean undo) {
		if (this.request.isErasure()) {
			return ChangeSetKind.ERASURE;
		}
		return undo ? ChangeSetKind.UNDO : ChangeSetKind.EDIT;
	}

	List<UserError> errors() {
		return this.errors;
	}

	/** What says a name that is erased would keep it. */
	List<UserError> naming(Erasing erasing) {
		return TEXTS.stream()
			.filter((name) -> erasing.isNamedIn(this.request.text(name)))
			.map((name) -> UserError.of(
					new Fault(FaultCode.INVALID, name,
							"\"" + name
									+ "\" holds the name that is to be erased, and it would be kept; say it without."),
					List.of("changeSet", name)))
			.toList();
	}

	private void checkText(String name, @Nullable String text, int most) {
		if (text == null) {
			return;
		}
		if (text.isBlank()) {
			fault(name, FaultCode.MISSING, "\"" + name + "\" is blank. Leave it out, or give it.");
		}
		if (text.codePointCount(0, text.length()) > most) {
			fault(name, FaultCode.TOO_LONG, "\"" + name + "\" has " + text.codePointCount(0, text.length())
					+ " characters; the most is " + most + ".");
		}
		if (text.chars().anyMatch((one) -> Character.isISOControl(one) && one != '\n' && one != '\t')) {
			fault(name, FaultCode.INVALID,
					"\"" + name + "\" holds control characters: \"" + Problem.shown(text) + "\".");
		}
	}

	private @Nullable String key(String name, ThingType type) {
		String id = this.request.text(name);
		if (id == null) {
			return null;
		}
		try {
			String key = ThingId.keyOf(type, id);
			if (this.stored.things(List.of(key)).stream().noneMatch((thing) -> thing.type() == type)) {
				fault(name, FaultCode.NOT_FOUND,
						"there is no " + type.label() + " with the id \"" + Problem.shown(id) + "\".");
			}
			return key;
		}
		catch (Problem problem) {
			fault(name, FaultCode.WRONG_TYPE, String.valueOf(problem.getMessage()));
			return null;
		}
	}

	private void fault(String name, FaultCode code, String sentence) {
		this.errors.add(UserError.of(new Fault(code, name, sentence), List.of("changeSet", name)));
	}

}
