package se.redthread.change.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.draft.ThingRules;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.write.Erasure;
import se.redthread.model.ThingId;
import se.redthread.model.ThingType;
import se.redthread.problem.Problem;
import se.redthread.seal.Erased;
import tools.jackson.databind.node.ObjectNode;

/** Erases persons, and the names of those who made changes. */
final class Erasing {

	private static final List<String> WHO = List.of("assertedBy", "decidedBy");

	static final List<String> TEXTS = List.of("title", "alternativeTitles", "description");

	private final Erasure erasure = new Erasure();

	private final List<PersonName> names = new ArrayList<>();

	private final Working working;

	Erasing(Working working) {
		this.working = working;
	}

	/** What is to be erased beside what is written. */
	Erasure erasure() {
		return this.erasure;
	}

	/** Whether a text holds a name that is erased. */
	boolean isNamedIn(@Nullable String text) {
		return text != null && this.names.stream().anyMatch((name) -> name.isIn(text));
	}

	void person(Edit.Erase edit, LocalDate today, int number) throws Faulted {
		ThingState person = present(edit, today);
		if (person == null) {
			return;
		}
		if (person.type() != ThingType.PERSON) {
			throw new Faulted(FaultCode.WRONG_TYPE, "id", "\"" + person.title() + "\" is of the type "
					+ person.type().label() + ", and only a Person is erased.");
		}
		refuseErased(person.key(), person.erasedOn());
		Expected.check(edit.expected(), person.version(), person.key(), "\"" + person.title() + "\"",
				this.working.stored());
		noteNames(person.key(), person.object());
		erase(person, today, number);
		memberships(person.key(), today, number);
	}

	/** The person, if it is in the present; one that was withdrawn is erased too. */
	private @Nullable ThingState present(Edit.Erase edit, LocalDate today) throws Faulted {
		try {
			return this.working.thing("id", edit.id());
		}
		catch (Faulted absent) {
			String key = withdrawn(edit.id());
			if (key == null) {
				throw absent;
			}
			refuseErased(key, this.working.stored().persons().erasedOn(key));
			noteNames(key, null);
			this.erasure.withdrawn(key, today);
			memberships(key, today, 1);
			return null;
		}
	}

	private @Nullable String withdrawn(String id) {
		try {
			ThingId parsed = ThingId.parse(id);
			boolean person = parsed.type().equals(ThingType.PERSON.label()) && this.working.stored()
				.before(List.of(parsed.key()), Undoing.NEVER)
				.stream()
				.anyMatch((gone) -> !gone.present() && gone.type().equals(ThingType.PERSON.label()));
			return person ? parsed.key() : null;
		}
		catch (Problem problem) {
			return null;
		}
	}

	private static void refuseErased(String key, @Nullable String day) throws Faulted {
		if (day != null) {
			throw new Faulted(FaultCode.ALREADY_SO, "id",
					"the person \"" + key + "\" was erased on " + day + " already.");
		}
	}

	/** All names that the person has now or had before. */
	private void noteNames(String key, @Nullable ObjectNode now) {
		List<String> titles = new ArrayList<>(this.working.stored().persons().formerTexts(key, TEXTS.subList(0, 2)));
		if (now != null) {
			titles.addAll(texts(now, TEXTS.subList(0, 2)));
		}
		titles.stream().distinct().map(PersonName::new).forEach(this.names::add);
	}

	private static List<String> texts(ObjectNode object, List<String> fields) {
		List<String> texts = new ArrayList<>();
		fields.forEach((field) -> {
			if (object.path(field).isArray()) {
				object.path(field).forEach((one) -> texts.add(one.asString()));
			}
			else if (object.has(field)) {
				texts.add(object.path(field).asString());
			}
		});
		return texts;
	}

	private void erase(ThingState thing, LocalDate today, int number) {
		ObjectNode object = thing.object();
		TEXTS.forEach(object::remove);
		object.put("title", ThingRules.erasedTitle(thing.type()));
		object.put(ThingRules.ERASED_ON, today.toString());
		thing.touch(number);
		this.erasure.thing(thing.key(), today);
	}

	/** Those of the person's memberships that name the person, now or before. */
	private void memberships(String person, LocalDate today, int number) throws Faulted {
		for (StoredPersons.HeldMembership held : this.working.stored().persons().membershipsOf(person)) {
			List<String> texts = new ArrayList<>(this.working.stored().persons().formerTexts(held.id(), TEXTS));
			ThingState membership = held.withdrawn() ? null : this.working.byKey("id", held.id());
			if (membership != null) {
				texts.addAll(texts(membership.object(), TEXTS));
			}
			if (texts.stream().noneMatch(this::isNamedIn)) {
				continue;
			}
			if (membership == null) {
				this.erasure.withdrawn(held.id(), today);
			}
			else if (membership.erasedOn() == null) {
				erase(membership, today, number);
			}
		}
	}

	void editor(Edit.EraseEditor edit, String editor, int number) throws Faulted {
		String name = edit.name();
		if (name.isBlank()) {
			throw new Faulted(FaultCode.MISSING, "name",
					"the name is blank; give it as change sets and links tell it.");
		}
		if (Erased.isEditor(name)) {
			throw new Faulted(FaultCode.ALREADY_SO, "name", "\"" + name + "\" stands for a name that was erased.");
		}
		if (name.equals(editor)) {
			throw new Faulted(FaultCode.IN_THE_WAY, "name", "\"" + Problem.shown(name)
					+ "\" is the name under which this change would be made. Start the service with another redthread.editor first.");
		}
		StoredPersons stored = this.working.stored().persons();
		List<LinkState> links = stored.claimsNaming(name);
		if (links.isEmpty() && !stored.hasKey(name)) {
			throw new Faulted(FaultCode.NOT_FOUND, "name",
					"nobody has made a change, asserted or decided anything under the name \"" + Problem.shown(name)
							+ "\". Give it exactly as change sets and links tell it.");
		}
		String instead = stored.nameless(name);
		for (LinkState link : links) {
			WHO.stream()
				.filter((field) -> name.equals(link.object().path(field).asString(null)))
				.forEach((field) -> link.object().put(field, instead));
			link.touch(number);
			this.working.add(link);
		}
		this.names.add(new PersonName(name));
		this.erasure.name(name);
	}

}
