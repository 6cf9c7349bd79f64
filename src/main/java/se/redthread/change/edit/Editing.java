package se.redthread.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import se.redthread.clock.Today;
import se.redthread.graph.Graph;
import se.redthread.graph.RecordClock;
import se.redthread.graph.Tick;
import se.redthread.intake.fault.Fault;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.mark.ImportMark;
import se.redthread.intake.write.ChangeSetDraft;
import se.redthread.intake.write.ChangeSetWriter;
import se.redthread.intake.write.DraftWriter;
import se.redthread.intake.write.TransactionGraph;
import se.redthread.intake.write.Written;
import se.redthread.problem.Problem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Carries out what a request wants done, in one transaction under the writers' lock: all
 * of it, or nothing and all its faults.
 */
@Component
public class Editing {

	private static final int MOST = 200;

	private final Graph graph;

	private final Today today;

	private final String editor;

	Editing(Graph graph, Today today, @Value("${redthread.editor:local}") String editor) {
		this.graph = graph;
		this.today = today;
		this.editor = editor;
	}

	/** Does it, or tells why it can't be done. */
	public Outcome run(EditRequest request) {
		try {
			List<Edit> edits = read(request);
			return this.graph.write((tx) -> carriedOut(request, edits, tx));
		}
		catch (Refused refused) {
			return Outcome.refused(refused.errors);
		}
	}

	@SuppressWarnings("unchecked")
	private List<Edit> read(EditRequest request) {
		EditReader reader = new EditReader(this.today.date());
		if (request.kind().equals("undo") || request.kind().equals(Naming.KIND)) {
			return List.of();
		}
		if (!request.kind().equals("apply")) {
			return reader.one(request.kind(), (Map<String, Object>) request.input());
		}
		List<Map<String, Object>> inputs = (List<Map<String, Object>>) request.input();
		if (inputs.size() > MOST) {
			throw new Refused(List.of(error(FaultCode.TOO_LONG, List.of("input"), "the list has " + inputs.size()
					+ " changes, and at most " + MOST + " are done at once. Do them in parts, or import a file.")));
		}
		return reader.several(inputs);
	}

	private Outcome carriedOut(EditRequest request, List<Edit> edits, TransactionContext tx) {
		RecordClock.lock(tx);
		ImportMark.find(tx).ifPresent(ImportMark::refuse);
		StoredStates stored = new StoredStates(tx);
		String digest = request.digest();
		Optional<Outcome> before = doneBefore(request, digest, stored);
		if (before.isPresent()) {
			return before.get();
		}
		Why why = new Why(request, stored);
		ChangeSetDraft draft = why.draft(this.editor, digest);
		List<UserError> errors = new ArrayList<>(why.errors());
		errors.addAll(HalfCharacters.errors(request));
		if (request.kind().equals("apply") && edits.isEmpty()) {
			errors.add(error(FaultCode.MISSING, List.of("input"), "the list of changes is empty."));
		}
		if (request.kind().equals(Naming.KIND)) {
			return named(new Naming(request, stored, errors), draft, tx);
		}
		Working working = new Working(stored);
		TransactionGraph graph = new TransactionGraph(tx);
		Proposed proposed = new Proposed(working, edits, this.editor, this.today.date(), draft.undoes());
		errors.addAll(proposed.errors(graph));
		errors.addAll(why.naming(working.erasing()));
		if (!errors.isEmpty()) {
			throw new Refused(errors);
		}
		DraftWriter writer = new DraftWriter(tx, graph);
		writer.write(proposed, working.withdrawnThings(), working.withdrawnLinks(), working.erasing().erasure(), draft);
		Tick tick = writer.tick();
		return new Outcome((tick != null) ? tick.number() : null, proposed.things(), proposed.links(), List.of());
	}

	private static Outcome named(Naming naming, ChangeSetDraft draft, TransactionContext tx) {
		ChangeSetDraft baseline = naming.draft(draft);
		if (!naming.errors().isEmpty()) {
			throw new Refused(naming.errors());
		}
		Tick tick = RecordClock.tick(tx);
		ChangeSetWriter.write(tx, tick, baseline, Written.NOTHING);
		return new Outcome(tick.number(), List.of(), List.of(), List.of());
	}

	/** What came of the same request before, if it was made before. */
	private static Optional<Outcome> doneBefore(EditRequest request, String digest, StoredStates stored) {
		String key = request.text("idempotencyKey");
		StoredSets.StoredSet set = (key != null) ? stored.sets().byKey(key).orElse(null) : null;
		if (set == null) {
			return Optional.empty();
		}
		// The digest of an erasure doesn't tell the name, which is nowhere once it is
		// erased
		if (!digest.equals(set.request()) || request.erasedName().filter(stored.persons()::isNamed).isPresent()) {
			throw new Refused(List.of(error(FaultCode.KEY_REUSED, List.of("changeSet", "idempotencyKey"),
					"the key \"" + Problem.shown(key) + "\" belongs to "
							+ ((set.request() != null) ? "another request"
									: "a request with values that were erased since")
							+ ", which was carried out as change set " + set.number() + ".")));
		}
		return Optional.of(new Outcome(set.number(), set.things(), set.claims(), List.of()));
	}

	private static UserError error(FaultCode code, List<String> path, String sentence) {
		return UserError.of(new Fault(code, null, sentence), path);
	}

	/** Undoes the transaction. */
	private static final class Refused extends RuntimeException {

		private final transient List<UserError> errors;

		Refused(List<UserError> errors) {
			super(null, null, false, false);
			this.errors = errors;
		}

	}

}
