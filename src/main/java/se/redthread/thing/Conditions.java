package se.redthread.thing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;

import se.redthread.graph.ThingType;

/**
 * The conditions that a filter may set, in Cypher. A link that is only suggested fulfils
 * none of them.
 */
record Conditions(ThingType type, Node node) {

	private static final int DEEPEST_CHAIN = 8;

	Condition of(String name, Expression value, @Nullable Object given) {
		return switch (name) {
			case "planYear" -> statedInPlanOf(value);
			case "organization" -> heldOrAnsweredForBy(value);
			case "focusArea" -> underFocusArea(value);
			case "case" -> inCase(value);
			case "year" -> ofYear(value);
			default -> (given instanceof List) ? this.node.property(name).in(value)
					: this.node.property(name).isEqualTo(value);
		};
	}

	private Condition statedInPlanOf(Expression year) {
		Node plan = Cypher.node("Plan").named("plan");
		Relationship stated = this.node.relationshipTo(plan, "STATED_IN").named("stated");
		return Cypher.match(stated).where(covers(plan, year)).and(isFounded(stated)).asCondition();
	}

	private Condition heldOrAnsweredForBy(Expression organization) {
		Node body = Cypher.node("Organization").named("body").withProperties("id", organization);
		return switch (this.type) {
			case MEETING -> Cypher.exists(this.node.relationshipTo(body, "HELD_BY"));
			case MEMBERSHIP -> Cypher.exists(this.node.relationshipTo(body, "PART_OF"));
			case AGENDA_ITEM, DECISION, PROPOSAL ->
				Cypher.match(this.node.relationshipTo(Cypher.node("Meeting").named("meeting"), "HANDLED_AT")
					.length(1, 2)
					.relationshipTo(body, "HELD_BY")).asCondition();
			default -> {
				Relationship answers = this.node.relationshipFrom(body, "RESPONSIBLE_FOR").named("answers");
				yield Cypher.match(answers).where(isFounded(answers)).asCondition();
			}
		};
	}

	private Condition underFocusArea(Expression area) {
		Relationship chain = this.node
			.relationshipTo(Cypher.node("FocusArea").named("area").withProperties("id", area), "SERVES", "PART_OF",
					"FUNDS", "MEASURES", "THREATENS")
			.named("chain")
			.length(1, DEEPEST_CHAIN);
		Condition founded = Cypher.all("step")
			.in(Cypher.name("chain"))
			.where(Cypher.property("step", "status").isNotEqualTo(Cypher.literalOf("SUGGESTED")));
		return Cypher.match(chain).where(founded).asCondition();
	}

	private Condition inCase(Expression entry) {
		return Cypher
			.match(this.node.relationshipTo(Cypher.anyNode("handled"), "HANDLED_AT")
				.length(0, 1)
				.relationshipTo(Cypher.node("Case").named("entry").withProperties("id", entry), "ABOUT_CASE"))
			.asCondition();
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

	private static Condition isFounded(Relationship link) {
		return link.property("status").isNotEqualTo(Cypher.literalOf("SUGGESTED"));
	}

}
