package se.redthread.change.edit;

import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.Fault;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.write.BaselineDraft;
import se.redthread.intake.write.ChangeSetDraft;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.problem.Problem;

/** Reads and holds to the graph what a request says of a baseline. */
final class Naming {

	/** The kind of request that names a baseline. */
	static final String KIND = "baseline";

	private static final int MOST_NAME = 200;

	/** Control signs, signs of direction and width, and ends of lines. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

	private final EditRequest request;

	private final StoredStates stored;

	private final List<UserError> errors;

	Naming(EditRequest request, StoredStates stored, List<UserError> errors) {
		this.request = request;
		this.stored = stored;
		this.errors = errors;
	}

	List<UserError> errors() {
		return this.errors;
	}

	/** The draft of its change set, as far as what is said is sound. */
	ChangeSetDraft draft(ChangeSetDraft why) {
		Optional<String> plan = key("plan", ThingType.PLAN);
		Optional<String> decision = key("decision", ThingType.DECISION);
		String name = Normalizer.normalize(text("name"), Normalizer.Form.NFC).strip();
		checkName(name);
		decision.filter((key) -> why.decision() != null && !key.equals(why.decision()))
			.ifPresent((key) -> fault(List.of("changeSet", "decision"), FaultCode.TWICE,
					"the change set carries out another decision than the one that adopted the baseline; leave it out."));
		plan.ifPresent((key) -> {
			this.stored.sets()
				.baseline(key, name)
				.ifPresent((number) -> fault("name", FaultCode.TAKEN,
						"baseline " + number + " of the plan has the name \"" + Problem.shown(name) + "\" already."));
			checkKnown(key);
		});
		checkPassed();
		return why.naming(decision.orElse(""), new BaselineDraft(name, plan.orElse(""), knownAt()));
	}

	private void checkName(String name) {
		if (name.replaceAll("[\\p{Z}\\p{C}]", "").isEmpty()) {
			fault("name", FaultCode.MISSING, "the name is blank.");
		}
		if (name.codePointCount(0, name.length()) > MOST_NAME) {
			fault("name", FaultCode.TOO_LONG, "the name has " + name.codePointCount(0, name.length())
					+ " characters; the most is " + MOST_NAME + ".");
		}
		if (UNSEEN.matcher(name).find()) {
			fault("name", FaultCode.INVALID,
					"the name holds signs that can't be seen: \"" + Problem.shown(name) + "\".");
		}
	}

	private void checkKnown(String plan) {
		OffsetDateTime at = knownAt();
		if (at != null) {
			this.stored.sets()
				.notYetKnown(plan, at)
				.ifPresent((since) -> fault("knownAt", FaultCode.INVALID, "the plan was not known at " + at.toInstant()
						+ "; it is known since " + since.toInstant() + ", but for the times when it was withdrawn."));
		}
	}

	private void checkPassed() {
		OffsetDateTime at = knownAt();
		if (at != null && at.toInstant().isAfter(Instant.now())) {
			fault("knownAt", FaultCode.INVALID, at
					+ " lies ahead, and nobody knows yet what will be recorded until then. Leave it out for what is known now.");
		}
	}

	private @Nullable OffsetDateTime knownAt() {
		return (OffsetDateTime) says().get("knownAt");
	}

	private Optional<String> key(String name, ThingType type) {
		String id = text(name);
		try {
			String key = ThingId.keyOf(type, id);
			if (this.stored.things(List.of(key)).stream().anyMatch((thing) -> thing.type() == type)) {
				return Optional.of(key);
			}
			fault(name, FaultCode.NOT_FOUND,
					"there is no " + type.label() + " with the id \"" + Problem.shown(id) + "\".");
		}
		catch (Problem problem) {
			fault(name, FaultCode.WRONG_TYPE, String.valueOf(problem.getMessage()));
		}
		return Optional.empty();
	}

	private String text(String name) {
		return String.valueOf(says().get(name));
	}

	private Map<?, ?> says() {
		return (Map<?, ?>) this.request.input();
	}

	private void fault(String field, FaultCode code, String sentence) {
		fault(List.of("input", field), code, sentence);
	}

	private void fault(List<String> path, FaultCode code, String sentence) {
		this.errors.add(UserError.of(new Fault(code, null, sentence), path));
	}

}
