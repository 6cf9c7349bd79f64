package se.redthread.intake.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultList;
import se.redthread.intake.fault.Place;
import se.redthread.intake.fault.Words;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;

/** Each link's ends exist, and their types are such as the kind may join. */
final class Ends {

	private static final int AT_ONCE = 10_000;

	private final Things things;

	private final Links links;

	Ends(Things things, Links links) {
		this.things = things;
		this.links = links;
	}

	void judge(StoredGraph stored, FaultList faults) {
		learnTypes(stored, faults);
		for (int i = 0; i < this.links.size(); i++) {
			Place place = this.links.place(i);
			ThingType from = end("from", this.links.from(i), place, faults);
			ThingType to = end("to", this.links.to(i), place, faults);
			LinkKind kind = this.links.kind(i);
			if (from != null && to != null && !kind.joins(from, to)) {
				faults.add(place, FaultCode.WRONG_ENDS, "to", refusal(kind, i, from, to));
			}
		}
	}

	private @Nullable ThingType end(String name, int number, Place place, FaultList faults) {
		ThingType type = this.things.type(number);
		if (type == null) {
			faults.add(place, FaultCode.NOT_FOUND, name,
					"\"" + name + "\" is \"" + this.things.id(number) + "\", which is neither given nor in the graph.");
		}
		return type;
	}

	private String refusal(LinkKind kind, int link, ThingType from, ThingType to) {
		Collection<ThingType> targets = kind.targetsOf(from);
		Collection<ThingType> sources = kind.sourcesOf(to);
		String source = Words.a(from.label());
		String target = Words.a(to.label());
		return kind + " can't go from \"" + this.things.id(this.links.from(link)) + "\", " + source + ", to \""
				+ this.things.id(this.links.to(link)) + "\", " + target + ". From " + source + " it goes to "
				+ labels(targets) + "; to " + target + " it comes from " + labels(sources) + ".";
	}

	private String labels(Collection<ThingType> types) {
		return types.isEmpty() ? "nothing"
				: types.stream().sorted().map(ThingType::label).collect(Collectors.joining(", "));
	}

	private void learnTypes(StoredGraph stored, FaultList faults) {
		List<String> ids = new ArrayList<>();
		int size = this.things.size();
		for (int number = 0; number < size; number++) {
			ids.add(this.things.id(number));
			if (ids.size() == AT_ONCE || number == size - 1) {
				compare(stored.types(ids), faults);
				refuseOtherType(stored.withdrawn(ids), faults);
				ids.clear();
			}
		}
	}

	private void refuseOtherType(Map<String, String> withdrawn, FaultList faults) {
		withdrawn.forEach((id, type) -> {
			int number = this.things.number(id);
			Place place = this.things.place(number);
			ThingType given = this.things.type(number);
			if (place != null && given != null && !given.label().equals(type)) {
				faults.add(place, FaultCode.TAKEN, "id", "\"" + id + "\" was " + Words.a(type)
						+ ", which has been withdrawn, and an id is never used again for another. Give this one an id of its own.");
			}
		});
	}

	private void compare(Map<String, ThingType> stored, FaultList faults) {
		stored.forEach((id, type) -> {
			int number = this.things.number(id);
			Place place = this.things.place(number);
			if (place == null) {
				this.things.stored(number, type);
			}
			else if (this.things.type(number) != type) {
				faults.add(place, FaultCode.TAKEN, "id", "\"" + id + "\" is " + Words.a(type.label())
						+ " in the graph, and a thing never changes its type. Give this one an id of its own.");
			}
		});
	}

}
