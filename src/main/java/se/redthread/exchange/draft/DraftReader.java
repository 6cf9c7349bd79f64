package se.redthread.exchange.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.redthread.exchange.shape.FieldType;
import se.redthread.exchange.shape.Format;
import se.redthread.exchange.shape.Nearest;
import se.redthread.exchange.shape.Shape;
import se.redthread.exchange.text.ExchangeText;
import se.redthread.exchange.text.FaultList;
import se.redthread.exchange.text.LineFault;
import se.redthread.exchange.text.Place;
import se.redthread.exchange.text.Words;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the lines of exchange files as drafts. */
public final class DraftReader implements ExchangeText.LineReader {

	private static final Set<String> LINK_ITSELF = Set.of("link", "from", "to", "key", "status", "evidence");

	private static final Set<String> THING_ITSELF = Set.of("type", "id", "amounts");

	private final Format format = new Format();

	private final Shape shape = new Shape(this.format);

	private final FaultList faults;

	private final DraftTaker taker;

	private @Nullable String assertedBy;

	public DraftReader(FaultList faults, DraftTaker taker) {
		this.faults = faults;
		this.taker = taker;
	}

	@Override
	public void line(Place place, ObjectNode object) throws LineFault {
		List<String> wrong = new ArrayList<>();
		if (place.line() == 1) {
			header(object, wrong);
		}
		else if (object.has("type")) {
			thing(place, object, wrong);
		}
		else if (object.has("link")) {
			link(place, object, wrong);
		}
		else if (object.has("redthread")) {
			wrong.add("the header stands on the first line of a file and nowhere else.");
		}
		else {
			wrong.add("the line is neither a thing, which has a \"type\", nor a link, which has a \"link\".");
		}
		wrong.forEach((reason) -> this.faults.add(place, reason));
	}

	private void header(ObjectNode object, List<String> wrong) throws LineFault {
		this.assertedBy = null;
		JsonNode version = object.path("version");
		if (!object.has("redthread")) {
			throw new LineFault("the first line must be the header {\"redthread\": \"exchange\", \"version\": 1}.");
		}
		if (version.isNumber() && version.doubleValue() != 1) {
			throw new LineFault(
					"the file is of version " + version + " of the format, and this program reads version 1.");
		}
		if (this.shape.holds(Format.HEADER, object, wrong::add)) {
			this.assertedBy = object.path("assertedBy").asString(null);
		}
	}

	private void thing(Place place, ObjectNode object, List<String> wrong) throws LineFault {
		ThingType type = named(object.path("type"), "type",
				Stream.of(ThingType.values()).map(ThingType::label).toList(), ThingType::ofLabel);
		String definition = type.label();
		if (this.shape.holds(definition, object, wrong::add)) {
			Map<String, Object> fields = Values.of(object, this.format.fields(definition), THING_ITSELF, wrong::add);
			fields.putAll(Values.amounts(object.path("amounts"), wrong::add));
			ThingDraft thing = new ThingDraft(type, object.path("id").stringValue(), fields);
			ThingRules.check(thing, wrong::add);
			if (wrong.isEmpty()) {
				this.taker.thing(place, thing);
				return;
			}
		}
		if (object.path("id").isString()) {
			this.taker.faultyThing(place, type, object.path("id").stringValue());
		}
	}

	private void link(Place place, ObjectNode object, List<String> wrong) throws LineFault {
		LinkKind kind = named(object.path("link"), "link", Stream.of(LinkKind.values()).map(LinkKind::name).toList(),
				(name) -> Optional.of(LinkKind.valueOf(name)));
		if (!this.shape.holds(Format.LINK, object, wrong::add)) {
			return;
		}
		Map<String, Object> fields = Values.of(object, this.format.fields(Format.LINK), LINK_ITSELF, wrong::add);
		if (this.assertedBy != null) {
			fields.putIfAbsent("assertedBy", this.assertedBy);
		}
		LinkDraft link = new LinkDraft(kind, object.path("from").stringValue(), object.path("to").stringValue(),
				object.path("key").asString(null), ClaimStatus.valueOf(object.path("status").stringValue()), fields,
				evidence(object.path("evidence"), wrong));
		LinkRules.check(link, wrong::add);
		if (wrong.isEmpty()) {
			this.taker.link(place, link);
		}
	}

	private List<EvidenceDraft> evidence(JsonNode list, List<String> wrong) {
		Map<String, FieldType> types = this.format.fields(Format.EVIDENCE);
		return list.valueStream()
			.map((place) -> new EvidenceDraft(place.path("document").stringValue(),
					Values.of(place, types, Set.of("document"), wrong::add)))
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
		throw new LineFault("\"" + field + "\" is " + Words.of(value) + ". " + hint + "It must be one of "
				+ String.join(", ", names) + ".");
	}

}
