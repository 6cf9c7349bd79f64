package se.redthread.change.edit;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.FaultCode;
import se.redthread.model.ThingType;
import tools.jackson.databind.node.ObjectNode;

/** Carries out edits of things. */
final class ThingEdits {

	private static final int RANDOM_BITS = 65;

	private static final int BASE = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Working working;

	private final Inputs inputs = new Inputs();

	private final LocalDate today;

	ThingEdits(Working working, LocalDate today) {
		this.working = working;
		this.today = today;
	}

	void create(Edit.Create edit, int number) throws Faulted {
		String ownId = edit.ownId();
		String key = (ownId != null) ? ownId : ownKey(edit.type());
		if (ownId != null) {
			refuseUsed(key);
		}
		ObjectNode object = this.inputs.object(Map.of("type", edit.type().label(), "id", key));
		this.inputs.put(object, edit.type().label(), edit.says());
		ThingState thing = new ThingState(edit.type(), key, null, object);
		thing.touch(number);
		this.working.add(thing, edit.name());
	}

	private void refuseUsed(String key) throws Faulted {
		if (this.working.has(key)) {
			throw new Faulted(FaultCode.TAKEN, "id", "the id \"" + key + "\" belongs to a thing already.");
		}
		if (!this.working.stored().before(List.of(key), Undoing.NEVER).isEmpty()) {
			throw new Faulted(FaultCode.TAKEN, "id",
					"the id \"" + key + "\" belonged to a thing that was withdrawn, and is never used again.");
		}
	}

	/** Such as {@code assignment-1h7k0…}, which nobody else comes upon. */
	private static String ownKey(ThingType type) {
		String name = type.label().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
		return name + "-" + new BigInteger(RANDOM_BITS, RANDOM).toString(BASE);
	}

	void change(Edit.Change edit, int number) throws Faulted {
		ThingState thing = this.working.thing("id", edit.id());
		if (thing.type() != edit.type()) {
			throw new Faulted(FaultCode.WRONG_TYPE, "id", "\"" + thing.title() + "\" is of the type "
					+ thing.type().label() + ", and what is given is for the type " + edit.type().label() + ".");
		}
		refuseRetired(thing);
		refuseErased(thing, edit.says());
		expect(edit.expected(), thing);
		this.inputs.put(thing.object(), thing.type().label(), edit.says());
		thing.touch(number);
	}

	void retire(Edit.Retire edit, int number) throws Faulted {
		ThingState thing = this.working.thing("id", edit.id());
		if (thing.retiredOn() != null) {
			throw new Faulted(FaultCode.ALREADY_SO, "id",
					"\"" + thing.title() + "\" is retired from " + thing.retiredOn() + " already.");
		}
		expect(edit.expected(), thing);
		String validTo = thing.object().path("validTo").asString(null);
		if (validTo == null || LocalDate.parse(validTo).isAfter(edit.on())) {
			thing.object().put("validTo", edit.on().toString());
		}
		thing.object().put("retiredOn", edit.on().toString());
		thing.touch(number);
		this.working.linksOf(thing).forEach((link, from) -> {
			if (link.kind().isOngoing(from)) {
				end(link, edit.on(), number);
			}
		});
	}

	/** What would begin later never comes into force. */
	private static void end(LinkState link, LocalDate day, int number) {
		LocalDate begins = link.validFrom();
		LocalDate ends = link.validTo();
		if (begins != null && !begins.isBefore(day)) {
			link.withdraw(number);
		}
		else if (ends == null || ends.isAfter(day)) {
			link.object().put("validTo", day.toString());
			link.touch(number);
		}
	}

	void restore(Edit.Restore edit, int number) throws Faulted {
		ThingState thing = this.working.thing("id", edit.id());
		if (thing.retiredOn() == null) {
			throw new Faulted(FaultCode.ALREADY_SO, "id", "\"" + thing.title() + "\" isn't retired.");
		}
		expect(edit.expected(), thing);
		if (thing.edit() != null) {
			throw new Faulted(FaultCode.TWICE, "id",
					"\"" + thing.title() + "\" is changed by this request already; restore it in one of its own.");
		}
		StoredStates.Retirement retirement = this.working.stored().retirement(thing.key()).orElse(null);
		String ended = Objects.requireNonNull(thing.retiredOn());
		thing.object().remove("retiredOn");
		thing.touch(number);
		if (retirement == null) {
			if (ended.equals(thing.object().path("validTo").asString(null))) {
				thing.object().remove("validTo");
			}
			return;
		}
		this.working.stored()
			.before(List.of(thing.key()), retirement.at())
			.stream()
			.map(StoredStates.Before::object)
			.filter(Objects::nonNull)
			.forEach((before) -> copy("validTo", before, thing.object()));
		restoreLinks(thing, retirement, ended, number);
	}

	/** Those of its links that ended with it and that nobody has changed since. */
	private void restoreLinks(ThingState thing, StoredStates.Retirement retirement, String ended, int number)
			throws Faulted {
		this.working.prepare(List.of(), retirement.claims());
		for (StoredStates.Before before : this.working.stored().before(retirement.claims(), retirement.at())) {
			ObjectNode object = before.object();
			if (object == null || !before.standing()) {
				continue;
			}
			LinkState link = new LinkState(before.id(), before.version(), object);
			LinkState present = this.working.claim(before.id());
			boolean ownLink = link.from().equals(thing.key()) || link.to().equals(thing.key());
			boolean endedWithIt = (present == null) ? !before.present()
					: present.edit() == null && ended.equals(present.object().path("validTo").asString(null));
			if (ownLink && endedWithIt) {
				String other = this.working.byKey("id", link.from().equals(thing.key()) ? link.to() : link.from())
					.retiredOn();
				LocalDate ends = link.validTo();
				if (other != null && (ends == null || ends.isAfter(LocalDate.parse(other)))) {
					object.put("validTo", other);
				}
				link.touch(number);
				this.working.add(link);
			}
		}
	}

	private static void copy(String name, ObjectNode from, ObjectNode to) {
		if (from.has(name)) {
			to.set(name, from.get(name));
		}
		else {
			to.remove(name);
		}
	}

	private void expect(@Nullable Integer expected, ThingState thing) throws Faulted {
		Expected.check(expected, thing.version(), thing.key(), "\"" + thing.title() + "\"", this.working.stored());
	}

	void erase(Edit.Erase edit, int number) throws Faulted {
		this.working.erasing().person(edit, this.today, number);
	}

	private static void refuseErased(ThingState thing, Map<String, Object> says) throws Faulted {
		if (thing.erasedOn() == null) {
			return;
		}
		for (String field : Erasing.TEXTS) {
			if (says.get(field) != null) {
				throw new Faulted(FaultCode.ERASED, field,
						"what was said of \"" + thing.key() + "\" was erased on " + thing.erasedOn()
								+ ", and nothing personal is said of it again; leave out \"" + field + "\".");
			}
		}
	}

	private void refuseRetired(ThingState thing) throws Faulted {
		String day = thing.retiredOn();
		if (day != null && !LocalDate.parse(day).isAfter(this.today)) {
			throw new Faulted(FaultCode.RETIRED, "id",
					"\"" + thing.title() + "\" is retired from " + thing.retiredOn() + ".");
		}
	}

}
