package se.redthread.intake.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.Fault;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultTaker;
import se.redthread.intake.fault.LineFault;
import se.redthread.intake.fault.Words;
import se.redthread.intake.shape.FieldType;
import se.redthread.intake.shape.Format;
import se.redthread.intake.shape.Nearest;
import se.redthread.intake.shape.Shape;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads objects of the exchange format as drafts, and holds each to the rules that it can
 * break alone.
 */
public final class ObjectDrafts {

	private static final Set<String> LINK_ITSELF = Set.of("link", "from", "to", "key", "status", "evidence");

	private static final Set<String> THING_ITSELF = Set.of("type", "id", "amounts");

	private final Format format = new Format();

	private final Shape shape = new Shape(this.format);

	/** The type that an object names. */
	public ThingType type(ObjectNode object) throws LineFault {
		return named(object.path("type"), "type", Stream.of(ThingType.values()).map(ThingType::label).toList(),
				ThingType::ofLabel);
	}

	/** Whether the object is as a definition of the format wants it. */
	public boolean holds(String definition, ObjectNode object, FaultTaker faults) {
		return this.shape.holds(definition, object, faults);
	}

	/** The thing; empty where it has faults. */
	public Optional<ThingDraft> thing(ThingType type, ObjectNode object, FaultTaker faults) {
		String definition = type.label();
		if (!this.shape.holds(definition, object, faults)) {
			return Optional.empty();
		}
		Told told = new Told(faults);
		Map<String, Object> fields = Values.of(object, this.format.fields(definition), THING_ITSELF, told);
		fields.putAll(Values.amounts(object.path("amounts"), told));
		ThingDraft thing = new ThingDraft(type, object.path("id").stringValue(), fields);
		ThingRules.check(thing, told);
		return told.any ? Optional.empty() : Optional.of(thing);
	}

	/**
	 * The link; empty where it has faults.
	 * @param assertedBy who asserts it where it doesn't say so
	 */
	public Optional<LinkDraft> link(ObjectNode object, @Nullable String assertedBy, FaultTaker faults)
			throws LineFault {
		LinkKind kind = named(object.path("link"), "link", Stream.of(LinkKind.values()).map(LinkKind::name).toList(),
				(name) -> Optional.of(LinkKind.valueOf(name)));
		if (!this.shape.holds(Format.LINK, object, faults)) {
			return Optional.empty();
		}
		Told told = new Told(faults);
		Map<String, Object> fields = Values.of(object, this.format.fields(Format.LINK), LINK_ITSELF, told);
		if (assertedBy != null) {
			fields.putIfAbsent("assertedBy", assertedBy);
		}
		LinkDraft link = new LinkDraft(kind, object.path("from").stringValue(), object.path("to").stringValue(),
				object.path("key").asString(null), ClaimStatus.valueOf(object.path("status").stringValue()), fields,
				evidence(object.path("evidence"), told));
		LinkRules.check(link, told);
		return told.any ? Optional.empty() : Optional.of(link);
	}

	private List<EvidenceDraft> evidence(JsonNode list, FaultTaker faults) {
		Map<String, FieldType> types = this.format.fields(Format.EVIDENCE);
		return list.valueStream()
			.map((place) -> new EvidenceDraft(place.path("document").stringValue(),
					Values.of(place, types, Set.of("document"), faults)))
			.toList();
	}

	private <T> T named(JsonNode value, String field, List<String> names, Function<String, Optional<T>> find)
			throws LineFault {
		if (value.isString() && names.contains(value.stringValue())) {
			return find.apply(value.stringValue()).orElseThrow();
		}
		String hint = value.isString() ? Nearest.to(value.stringValue(), names)
			.map((nearest) -> "Did you mean \"" + nearest + "\"? ")
			.orElse("") : "";
		throw new LineFault(FaultCode.INVALID, field, "\"" + field + "\" is " + Words.of(value) + ". " + hint
				+ "It must be one of " + String.join(", ", names) + ".");
	}

	/** Remembers whether there was any fault. */
	private static final class Told implements FaultTaker {

		private final FaultTaker faults;

		private boolean any;

		Told(FaultTaker faults) {
			this.faults = faults;
		}

		@Override
		public void take(Fault fault) {
			this.any = true;
			this.faults.take(fault);
		}

	}

}
