package se.redthread.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import se.redthread.model.ThingType;
import se.redthread.page.Cursor;
import se.redthread.page.Page;
import se.redthread.page.PageRequest;
import se.redthread.problem.Problem;
import se.redthread.thing.Arguments;

/** Cuts pages from the changes of a comparison. */
final class ChangePages {

	/** The name that cursors of changes carry for their order. */
	private static final String ORDER = "CHANGE";

	private static final int USUAL_SIZE = 20;

	private ChangePages() {
	}

	static Wanted request(DataFetchingEnvironment field, @Nullable List<ComparisonKind> kinds) {
		List<String> types = new Arguments(field).get("types");
		Set<ThingType> wanted = EnumSet.noneOf(ThingType.class);
		if (types != null) {
			types.forEach((type) -> wanted.add(ThingType.valueOf(type)));
		}
		return new Wanted((kinds != null) ? Set.copyOf(kinds) : Set.of(), wanted,
				PageRequest.of(field.getArguments(), ORDER, 3, USUAL_SIZE));
	}

	static Page<ThingChangeEdge> page(List<ThingChange> all, Wanted wanted) {
		List<ThingChange> changes = new ArrayList<>(all.stream().filter(wanted::has).toList());
		PageRequest request = wanted.page();
		if (!request.forward()) {
			Collections.reverse(changes);
		}
		Cursor from = request.from();
		int begin = (from != null) ? begin(changes, key(from), request.forward()) : 0;
		int end = Math.min(changes.size(), begin + request.size() + 1);
		return Page.of(changes.subList(begin, end).stream().map(ChangePages::edge).toList(), request, begin > 0,
				changes.size());
	}

	/** The place of the first change beyond the cursor. */
	private static int begin(List<ThingChange> changes, List<String> cursor, boolean forward) {
		int place = 0;
		for (ThingChange change : changes) {
			int order = compare(key(change), cursor);
			if (forward ? order > 0 : order < 0) {
				return place;
			}
			place++;
		}
		return place;
	}

	private static int compare(List<String> one, List<String> other) {
		for (int part = 0; part < one.size(); part++) {
			int order = (part == 0) ? ThingType.valueOf(one.get(0)).compareTo(ThingType.valueOf(other.get(0)))
					: one.get(part).compareTo(other.get(part));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

	private static List<String> key(ThingChange change) {
		return List.of(change.type().name(), change.first().row().need("titleKey"), change.first().key());
	}

	private static List<String> key(Cursor cursor) {
		try {
			ThingType.valueOf(cursor.key().get(0));
			return cursor.key();
		}
		catch (IllegalArgumentException ex) {
			throw Problem.badRequest("The cursor \"" + Problem.shown(cursor)
					+ "\" names no type. Use a cursor as an earlier answer gave it, in pageInfo or edges.");
		}
	}

	private static ThingChangeEdge edge(ThingChange change) {
		return new ThingChangeEdge(new Cursor(ORDER, key(change)).toString(), change);
	}

	/**
	 * Which changes are asked for; all of no kind or type are of any.
	 */
	record Wanted(Set<ComparisonKind> kinds, Set<ThingType> types, PageRequest page) {

		boolean has(ThingChange change) {
			return (this.kinds.isEmpty() || !Collections.disjoint(this.kinds, change.kinds()))
					&& (this.types.isEmpty() || this.types.contains(change.type()));
		}

	}

}
