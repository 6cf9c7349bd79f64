package se.redthread.trace;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

import se.redthread.clock.InForce;

/**
 * The part of a trace's statement that tells which targets of one budget item lie above
 * each other, also outside the trace. Cost: nothing but for items with several targets
 * without shares; for those, all that lies above the targets.
 */
final class SharedFunding {

	static final SymbolicName CHAIN = Cypher.name("chain");

	private static final String[] KINDS = { "SERVES", "PART_OF" };

	private SharedFunding() {
	}

	static Statement chainAbove(Expression items) {
		Node item = Cypher.node("Thing").named("item");
		Node target = Cypher.node("Thing").named("target");
		Node child = Cypher.node("Thing").named("child");
		Node parent = Cypher.node("Thing").named("parent");
		SymbolicName targets = Cypher.name("targets");
		Relationship funding = item.relationshipTo(target, "FUNDS").named("funding");
		Relationship link = child.relationshipTo(parent, KINDS).named("link");
		Condition open = InForce.link(Cypher.name("funding")).and(funding.property("share").isNull());
		Condition walked = Cypher.all("step").in(Cypher.name("steps")).where(InForce.link(Cypher.name("step")));
		return Cypher.unwind(items)
			.as("item")
			.match(funding)
			.where(open)
			.with(InForce.DAY, item.getRequiredSymbolicName(), Cypher.collectDistinct(target).as(targets))
			.where(Cypher.size(targets).gt(Cypher.literalOf(1)))
			.unwind(targets)
			.as("target")
			.withDistinct(InForce.DAY, target.getRequiredSymbolicName())
			.match(target.relationshipTo(child, KINDS).named("steps").min(0))
			.where(walked)
			.withDistinct(InForce.DAY, child.getRequiredSymbolicName())
			.match(link)
			.where(InForce.link(Cypher.name("link")))
			.returning(Cypher
				.collectDistinct(Cypher.mapOf("from", child.property("id"), "to", parent.property("id"), "status",
						link.property("status")))
				.as(CHAIN))
			.build();
	}

}
