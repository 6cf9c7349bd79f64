package se.redthread.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import se.redthread.graph.KnownAt;
import se.redthread.model.ClaimStatus;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;
import se.redthread.page.PageRequest;
import se.redthread.thing.Projection;
import se.redthread.thing.RootDay;
import se.redthread.thing.Selection;

/**
 * Which links of a thing are asked for, which page, and what of them and their ends. The
 * same question about several things is answered together.
 *
 * @param kinds the kinds wanted; empty for all
 * @param direction seen from the thing; null for both
 * @param types the types wanted at the other end; empty for all
 * @param validAt the day on which they must be in force; null for any
 * @param knownAt the record time that they are told for; null for now
 * @param near what is wanted of the thing itself, as an end of the links
 * @param far what is wanted of the things at the other ends
 */
record LinkQuery(Set<String> kinds, @Nullable LinkDirection direction, Set<String> types, List<String> statuses,
		PageRequest page, @Nullable LocalDate validAt, @Nullable KnownAt knownAt, Projection near, Projection far,
		LinkProjection link, boolean total) {

	/** The name that cursors of links carry for their order. */
	static final String ORDER = "LINK";

	/** A link's place is its far end's sort key and its own id. */
	static final int CURSOR_PARTS = 2;

	private static final LocalDate ANY_DAY = LocalDate.EPOCH;

	/** Smaller than a list's page: links stand within lists. */
	private static final int USUAL_SIZE = 20;

	/** Reads the arguments of a field that leads along one kind of link. */
	static LinkQuery of(LinkKind kind, LinkDirection direction, DataFetchingEnvironment field) {
		return of(Set.of(kind.name()), direction, field);
	}

	/** Reads the arguments of the field that leads along links of any kind. */
	static LinkQuery ofAny(DataFetchingEnvironment field) {
		String direction = field.getArgument("direction");
		return of(names(field.getArgument("kinds")), (direction != null) ? LinkDirection.valueOf(direction) : null,
				field);
	}

	private static LinkQuery of(Set<String> kinds, @Nullable LinkDirection direction, DataFetchingEnvironment field) {
		Selection selection = Selection.of(field);
		Selection edges = selection.below("edges");
		Selection link = edges.below("link");
		Selection ends = link.below("from").and(link.below("to"));
		Selection nodes = edges.below("node").and(selection.below("nodes"));
		Selection places = edges.below("evidence").and(link.below("evidence"));
		return new LinkQuery(kinds, direction, labels(field.getArgument("types")),
				ClaimStatus.shown(field.getArgumentOrDefault("includeSuggested", true)),
				PageRequest.of(field.getArguments(), ORDER, CURSOR_PARTS, USUAL_SIZE), RootDay.of(field),
				KnownAt.current(), Projection.of(ends), Projection.of(nodes.and(ends)), LinkProjection.of(link, places),
				selection.has("totalCount"));
	}

	/** The same question at any place: two of one shape have the same text. */
	LinkQuery shape() {
		return new LinkQuery(this.kinds, this.direction, this.types, this.statuses, this.page.shape(),
				(this.validAt != null) ? ANY_DAY : null, null, this.near, this.far, this.link, this.total);
	}

	private static Set<String> names(@Nullable List<String> values) {
		return (values != null) ? new TreeSet<>(values) : Set.of();
	}

	private static Set<String> labels(@Nullable List<String> types) {
		Set<String> labels = new TreeSet<>();
		names(types).forEach((type) -> labels.add(ThingType.valueOf(type).label()));
		return labels;
	}

}
