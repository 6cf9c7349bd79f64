package se.redthread.lineage.about;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;

/** How a decision can be about a thing. */
public enum DecisionRelation {

	/** It affects the thing. */
	AFFECTS(LinkKind.AFFECTS, ThingType.DECISION),

	/** It assigns something to the organisation or person. */
	ASSIGNS(LinkKind.ASSIGNS, ThingType.DECISION),

	/** The organisation or person gets it, or its item. */
	SENT_TO(LinkKind.SENT_TO, ThingType.DECISION, ThingType.AGENDA_ITEM),

	/** The body made it. */
	MADE_BY(LinkKind.HELD_BY, ThingType.MEETING),

	/** It is recommended to the body. */
	RECOMMENDED_TO(LinkKind.PROPOSES_TO, ThingType.DECISION),

	/** It, or its item, belongs to the case. */
	IN_CASE(LinkKind.ABOUT_CASE, ThingType.DECISION, ThingType.AGENDA_ITEM),

	/** It, or its item, mentions the thing. */
	REFERS_TO(LinkKind.REFERS_TO, ThingType.DECISION, ThingType.AGENDA_ITEM),

	/** It, or its item, rests on the document. */
	BASED_ON(LinkKind.BASED_ON, ThingType.DECISION, ThingType.AGENDA_ITEM),

	/** It, or its item, promises the commitment, or one that mentions the thing. */
	PROMISES(LinkKind.PROMISED, ThingType.DECISION, ThingType.AGENDA_ITEM);

	private final LinkKind kind;

	private final Set<ThingType> from;

	DecisionRelation(LinkKind kind, ThingType... from) {
		this.kind = kind;
		this.from = Set.of(from);
	}

	/** The relations in which a decision can stand to a thing of the type. */
	static Set<DecisionRelation> to(ThingType type) {
		Set<DecisionRelation> possible = EnumSet.noneOf(DecisionRelation.class);
		Stream.of(values()).filter((relation) -> relation.canLeadTo(type)).forEach(possible::add);
		return possible;
	}

	/** The types that a decision can be about, in the order of the model. */
	static String types() {
		return Stream.of(ThingType.values())
			.filter((type) -> !to(type).isEmpty())
			.map(ThingType::label)
			.collect(Collectors.joining(", "));
	}

	/** The relations of the links that a clause and its item may have alike. */
	static Map<String, String> named() {
		Map<String, String> named = new TreeMap<>();
		Stream.of(SENT_TO, IN_CASE, REFERS_TO, BASED_ON)
			.forEach((relation) -> named.put(relation.kind.name(), relation.name()));
		return named;
	}

	private boolean canLeadTo(ThingType type) {
		boolean straight = this.from.stream().anyMatch((each) -> this.kind.joins(each, type));
		return straight || (this == PROMISES && LinkKind.REFERS_TO.joins(ThingType.COMMITMENT, type));
	}

}
