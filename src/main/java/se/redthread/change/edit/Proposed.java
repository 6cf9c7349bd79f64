package se.redthread.change.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.Draft;
import se.redthread.intake.draft.DraftTaker;
import se.redthread.intake.draft.LinkDraft;
import se.redthread.intake.draft.ObjectDrafts;
import se.redthread.intake.draft.ThingDraft;
import se.redthread.intake.fault.Fault;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.fault.FaultTaker;
import se.redthread.intake.fault.LineFault;
import se.redthread.intake.fault.Place;
import se.redthread.intake.rule.Survey;
import se.redthread.intake.write.Drafts;
import se.redthread.intake.write.TransactionGraph;
import se.redthread.model.ThingId;
import se.redthread.problem.Problem;

/**
 * What the graph is to say after a request: its edits carried out one after another on
 * what is stored, as drafts that are held to all rules.
 */
final class Proposed implements Drafts {

	private final FaultList faults = new FaultList(List.of("input"), "change");

	private final ObjectDrafts objects = new ObjectDrafts();

	private final Map<Draft, Place> drafts = new LinkedHashMap<>();

	private final Working working;

	private final List<Edit> edits;

	private final String editor;

	private final LocalDate today;

	private final @Nullable Long undoes;

	/**
	 * Proposes what edits make of the working state, or the undoing of a change set.
	 */
	Proposed(Working working, List<Edit> edits, String editor, LocalDate today, @Nullable Long undoes) {
		this.today = today;
		this.working = working;
		this.edits = edits;
		this.editor = editor;
		this.undoes = undoes;
	}

	/** Carries the edits out, and tells all that is wrong. */
	List<UserError> errors(TransactionGraph graph) {
		if (this.undoes != null) {
			Place place = new Place(0, 1);
			new Undoing(this.working, (fault) -> this.faults.add(place, fault)).undo(this.undoes);
		}
		else {
			prepare();
			carryOut();
		}
		judgeEnds();
		Survey survey = new Survey(this.faults);
		draft(survey);
		survey.judge(new PresentGraph(graph, this.working.withdrawnThings(), this.working.withdrawnLinks(),
				this.working.erasing().erasure().things()));
		return this.faults.placed().stream().map((placed) -> error(placed.fault(), placed.place())).toList();
	}

	private void prepare() {
		Set<String> things = new TreeSet<>();
		Set<String> links = new TreeSet<>();
		this.edits.stream().flatMap(Edit::ids).forEach((id) -> {
			try {
				ThingId parsed = ThingId.parse(id);
				(parsed.type().equals(ThingId.LINK) ? links : things).add(parsed.key());
			}
			catch (Problem problem) {
				// The edit itself tells
			}
		});
		this.working.prepare(things, links);
	}

	private void carryOut() {
		ThingEdits things = new ThingEdits(this.working, this.today);
		LinkEdits links = new LinkEdits(this.working, this.editor);
		for (int i = 0; i < this.edits.size(); i++) {
			try {
				this.edits.get(i).carryOut(things, links, i + 1);
			}
			catch (Faulted ex) {
				this.faults.add(new Place(0, i + 1), ex.fault());
			}
		}
	}

	private void judgeEnds() {
		if (isErasure()) {
			// What only loses a name is as sound as it was
			return;
		}
		List<LinkState> links = this.working.touchedLinks();
		RetiredEnds ends = new RetiredEnds(this.working);
		ends.prepare(links);
		links.forEach((link) -> ends.judge(link, taker(place(link.edit()))));
	}

	private void draft(Survey survey) {
		this.working.touchedThings().stream().filter((thing) -> !thing.isWithdrawn()).forEach((thing) -> {
			Place place = place(thing.edit());
			ThingDraft draft = this.objects.thing(thing.type(), thing.object(), taker(place)).orElse(null);
			if (draft != null) {
				this.drafts.put(draft, place);
				survey.thing(place, draft);
			}
			else {
				survey.faultyThing(place, thing.type(), thing.key());
			}
		});
		this.working.touchedLinks().stream().filter((link) -> !link.isWithdrawn()).forEach((link) -> {
			Place place = place(link.edit());
			try {
				this.objects.link(link.object(), isErasure() ? null : this.editor, taker(place)).ifPresent((draft) -> {
					this.drafts.put(draft, place);
					survey.link(place, draft);
				});
			}
			catch (LineFault ex) {
				this.faults.add(place, ex.fault());
			}
		});
	}

	private boolean isErasure() {
		return !this.working.erasing().erasure().isNone();
	}

	private FaultTaker taker(Place place) {
		return (fault) -> this.faults.add(place, fault);
	}

	private static Place place(@Nullable Integer edit) {
		return new Place(0, Objects.requireNonNull(edit));
	}

	private UserError error(Fault fault, Place place) {
		if (this.undoes != null) {
			return UserError.of(fault, List.of("number"));
		}
		Edit edit = this.edits.get(place.line() - 1);
		String field = fault.field();
		return UserError.of(fault, (field != null) ? edit.pathOf(field) : edit.path());
	}

	@Override
	public void read(DraftTaker taker) {
		this.drafts.forEach((draft, place) -> {
			if (draft instanceof ThingDraft thing) {
				taker.thing(place, thing);
			}
			else if (draft instanceof LinkDraft link) {
				taker.link(place, link);
			}
		});
	}

	/** The keys of all things that were touched and are in the present. */
	List<String> things() {
		return all(ThingDraft.class).map(ThingDraft::id).toList();
	}

	/** The ids of all links that were touched and are in the present. */
	List<String> links() {
		return all(LinkDraft.class).map(LinkDraft::id).toList();
	}

	private <D extends Draft> Stream<D> all(Class<D> type) {
		return this.drafts.keySet().stream().filter(type::isInstance).map(type::cast);
	}

}
