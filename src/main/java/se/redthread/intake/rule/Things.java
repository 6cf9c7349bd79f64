package se.redthread.intake.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.intake.fault.Place;
import se.redthread.model.ThingType;

/**
 * Every thing that the files give or mention, by a number: its id, its type and where it
 * is given.
 */
final class Things {

	private static final ThingType[] TYPES = ThingType.values();

	private static final long NOWHERE = -1;

	private static final long NO_TYPE = -1;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<String> ids = new ArrayList<>();

	private final Numbers places = new Numbers();

	private final Numbers types = new Numbers();

	private int given;

	/** The number of a thing that the files give or mention. */
	int number(String id) {
		return this.numbers.computeIfAbsent(id, (unknown) -> {
			this.ids.add(unknown);
			this.places.add(NOWHERE);
			this.types.add(NO_TYPE);
			return this.ids.size() - 1;
		});
	}

	/** Notes that a line gives the thing; returns the line that gave it before. */
	@Nullable Place give(int number, ThingType type, Place place) {
		Place before = place(number);
		if (before == null) {
			this.places.set(number, place.packed());
			this.types.set(number, type.ordinal());
			this.given++;
		}
		return before;
	}

	/** Notes the type that a thing has in the graph. */
	void stored(int number, ThingType type) {
		this.types.set(number, type.ordinal());
	}

	@Nullable ThingType type(int number) {
		long type = this.types.get(number);
		return (type != NO_TYPE) ? TYPES[(int) type] : null;
	}

	/** Where the files give the thing, if they do. */
	@Nullable Place place(int number) {
		long place = this.places.get(number);
		return (place != NOWHERE) ? Place.unpacked(place) : null;
	}

	String id(int number) {
		return this.ids.get(number);
	}

	/** How many things are given or mentioned. */
	int size() {
		return this.ids.size();
	}

	/** How many things the files give. */
	int given() {
		return this.given;
	}

}
