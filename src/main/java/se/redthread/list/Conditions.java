package se.redthread.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipChain;

import se.redthread.model.ClaimStatus;
import se.redthread.model.ThingType;

/**
 * The conditions that a filter may set, in Cypher. A link that is only suggested, or
 * rejected, fulfils none of them.
 *
 * @param day on which links must be in force; null for any
 */
record Conditions(ThingType type, Node node, @Nullable Expression day) {

	private static final int DEEPEST_CHAIN = 8;

	private static final Expression FOUNDED = Cypher
		.listOf(ClaimStatus.shown(false).stream().map(Cypher::<String>literalOf).toArray(Expression[]::new));

	Condition of(String name, Expression value, @Nullable Object given) {
		return switch (name) {
			case "planYear" -> statedInPlanOf(value);
			case "organization" ->
				heldOrAnsweredForBy(Cypher.node("Organization").named("body").withProperties("id", value));
			case "focusArea" -> underFocusArea(value);
			case "case" -> inCase(value);
			case "year" -> ofYear(value);
			default -> (given instanceof List) ? this.node.property(name).in(value)
					: this.node.property(name).isEqualTo(value);
		};
	}

	/**
	 * The things from which a list may begin, by the filter's fields; the first is the
	 * best.
	 */
	Optional<Anchor> anchor(Set<String> given) {
		// Without a label, so that no scan of all of the type can be chosen
		Conditions found = new Conditions(this.type, Cypher.anyNode(this.node.getRequiredSymbolicName()), this.day);
		return Stream.of("focusArea", "case", "organization")
			.filter(given::contains)
			.flatMap((name) -> found.anchor(name).stream())
			.findFirst();
	}

	private Optional<Anchor> anchor(String name) {
		Node thing = Cypher.node("Thing").named("anchor");
		return switch (name) {
			case "focusArea" -> Optional.of(new Anchor(name, thing, "FocusArea", chainTo(thing), areFounded("chain")));
			case "case" -> Optional
				.of(new Anchor(name, thing, "Case", entered(thing), areFounded("entering").and(isFounded("about"))));
			default -> answeringFor(thing);
		};
	}

	/** A case is an organisation's in two ways, which are no one way. */
	private Optional<Anchor> answeringFor(Node body) {
		return switch (this.type) {
			case CASE -> Optional.empty();
			case AGENDA_ITEM, DECISION, PROPOSAL -> Optional.of(new Anchor("organization", body, "Organization",
					handling(this.node, body), areFounded("handled").and(isFounded("held"))));
			default -> Optional
				.of(new Anchor("organization", body, "Organization", direct(body).named("link"), isFounded("link")));
		};
	}

	/** Whether a thing itself is in force on the day. */
	Condition inForce() {
		return begins(this.node.property("validFrom")).and(goesOn(this.node.property("validTo")))
			.and(goesOn(this.node.property("retiredOn")));
	}

	private Condition begins(Property from) {
		return from.isNull().or(from.lte(this.day));
	}

	private Condition goesOn(Property to) {
		return to.isNull().or(to.gt(this.day));
	}

	private Condition statedInPlanOf(Expression year) {
		Node plan = Cypher.node("Plan").named("plan");
		Relationship stated = this.node.relationshipTo(plan, "STATED_IN").named("stated");
		return Cypher.match(stated).where(covers(plan, year)).and(isFounded("stated")).asCondition();
	}

	private Condition heldOrAnsweredForBy(Node body) {
		return switch (this.type) {
			case AGENDA_ITEM, DECISION, PROPOSAL -> handledBy(body);
			case CASE -> linked(direct(body)).or(takenUpBy(body));
			default -> linked(direct(body));
		};
	}

	private Relationship direct(Node body) {
		return switch (this.type) {
			case MEETING -> this.node.relationshipTo(body, "HELD_BY");
			case MEMBERSHIP -> this.node.relationshipTo(body, "PART_OF");
			default -> this.node.relationshipFrom(body, "RESPONSIBLE_FOR");
		};
	}

	private Condition linked(Relationship link) {
		return Cypher.match(link.named("link")).where(isFounded("link")).asCondition();
	}

	private Condition handledBy(Node body) {
		return Cypher.match(handling(this.node, body))
			.where(areFounded("handled"))
			.and(isFounded("held"))
			.asCondition();
	}

	private Condition takenUpBy(Node body) {
		Node item = Cypher.node("AgendaItem").named("item");
		return Cypher.match(this.node.relationshipFrom(item, "ABOUT_CASE").named("about"), handling(item, body))
			.where(isFounded("about"))
			.and(areFounded("handled"))
			.and(isFounded("held"))
			.asCondition();
	}

	/** Whether the case is the thing's own, or that of the item it stands under. */
	private Condition inCase(Expression entry) {
		return Cypher.match(entered(Cypher.node("Case").named("entry").withProperties("id", entry)))
			.where(areFounded("entering"))
			.and(isFounded("about"))
			.asCondition();
	}

	private RelationshipChain entered(Node entry) {
		return this.node.relationshipTo(Cypher.anyNode("under"), "HANDLED_AT")
			.named("entering")
			.length(0, 1)
			.relationshipTo(entry, "ABOUT_CASE")
			.named("about");
	}

	private Condition underFocusArea(Expression area) {
		return Cypher.match(chainTo(Cypher.node("FocusArea").named("area").withProperties("id", area)))
			.where(areFounded("chain"))
			.asCondition();
	}

	private Relationship chainTo(Node area) {
		return this.node.relationshipTo(area, "SERVES", "PART_OF", "FUNDS", "MEASURES", "THREATENS")
			.named("chain")
			.length(1, DEEPEST_CHAIN);
	}

	private Condition ofYear(Expression year) {
		return switch (this.type) {
			case PLAN -> covers(this.node, year);
			case BUDGET_ITEM -> year.in(this.node.property("amountYears"));
			default -> this.node.property("year").isEqualTo(year);
		};
	}

	private static Condition covers(Node plan, Expression year) {
		return plan.property("year")
			.lte(year)
			.and(Cypher.coalesce(plan.property("yearTo"), plan.property("year")).gte(year));
	}

	/** A clause is handled under an item, and an item or clause at a meeting. */
	private static RelationshipChain handling(Node item, Node body) {
		return item.relationshipTo(Cypher.node("Meeting").named("meeting"), "HANDLED_AT")
			.named("handled")
			.length(1, 2)
			.relationshipTo(body, "HELD_BY")
			.named("held");
	}

	private Condition isFounded(String link) {
		Condition founded = Cypher.property(link, "status").in(FOUNDED);
		return (this.day != null)
				? founded.and(begins(Cypher.property(link, "validFrom"))).and(goesOn(Cypher.property(link, "validTo")))
				: founded;
	}

	private Condition areFounded(String links) {
		return Cypher.all("step").in(Cypher.name(links)).where(isFounded("step"));
	}

}
