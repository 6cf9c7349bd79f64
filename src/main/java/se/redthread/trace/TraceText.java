package se.redthread.trace;

import java.util.Set;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.NamedPath;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

import se.redthread.clock.InForce;
import se.redthread.link.LinkProjection;
import se.redthread.model.LinkKind;
import se.redthread.thing.Projection;

/**
 * The one statement of a trace. Each side is a breadth-first walk that visits a thing
 * once and ends when it has found enough; then the links of what was found are read from
 * the child's end, where there are few. Cost: the things found and their links upwards.
 * These are all that the text depends on.
 */
record TraceText(String type, TraceDirection direction, Set<LinkKind> kinds, int depth, Projection thing,
		LinkProjection link, boolean clock, boolean budget) {

	private static final Node START = Cypher.node("Thing").named("start");

	private static final SymbolicName ALL = Cypher.name("all");

	private static final SymbolicName ABOVE = Cypher.name("above");

	private static final SymbolicName BELOW = Cypher.name("below");

	private static final SymbolicName UPWARD = Cypher.name("upward");

	private static final SymbolicName DOWNWARD = Cypher.name("downward");

	private static final SymbolicName LINKS = Cypher.name("links");

	static TraceText of(TraceRequest request) {
		return new TraceText(request.from().type(), request.direction(), request.kinds(), request.depth(),
				request.thing(), request.link(), request.clock(), request.budget());
	}

	Statement statement() {
		Node found = START.withProperties("id", Cypher.parameter("id"));
		return Cypher.match(found)
			.usingIndex(found.property("id"))
			.where(START.hasLabels(this.type))
			.with(START, InForce.dayFor(START).as(InForce.DAY))
			.call(side(true), START, InForce.DAY)
			.call(side(false), START, InForce.DAY)
			.with(START, InForce.DAY, ABOVE, BELOW, startAnd("aboveThings").as(UPWARD),
					startAnd("belowThings").as(DOWNWARD))
			.with(START, InForce.DAY, ABOVE, BELOW, UPWARD, DOWNWARD, UPWARD.add(DOWNWARD).as(ALL))
			.call(ended(UPWARD, true), InForce.DAY, UPWARD)
			.call(ended(DOWNWARD, false), InForce.DAY, DOWNWARD)
			.call(links(), InForce.DAY, ALL)
			.call(SharedFunding.chainAbove(this.budget ? DOWNWARD : Cypher.listOf()), InForce.DAY, DOWNWARD)
			.returning(this.thing.expression(START).as("start"), InForce.DAY, ABOVE, BELOW, LINKS, SharedFunding.CHAIN,
					ended(UPWARD), ended(DOWNWARD))
			.build();
	}

	/**
	 * When the last of the links that led on from these things, and have ended, did so.
	 */
	private Statement ended(SymbolicName things, boolean above) {
		Node near = Cypher.node("Thing").named("near");
		Relationship link = step(near, Cypher.node("Thing").named("far"), above).named("link");
		Expression end = Cypher.property("link", "validTo");
		boolean asked = this.clock && follows(above);
		return Cypher.unwind(asked ? things : Cypher.listOf())
			.as("near")
			.match((PatternElement) link)
			.where(Cypher.property("link", "status").in(Cypher.parameter("statuses")).and(end.lte(InForce.DAY)))
			.returning(Cypher.max(end).as(ended(things)))
			.build();
	}

	private static SymbolicName ended(SymbolicName things) {
		return Cypher.name(things.getValue() + "Ended");
	}

	private boolean follows(boolean above) {
		return above ? this.direction.above() : this.direction.below();
	}

	private Statement side(boolean above) {
		String name = above ? "above" : "below";
		Node thing = Cypher.node("Thing").named("thing");
		SymbolicName distance = Cypher.name("distance");
		NamedPath route = Cypher.path("route")
			.definedBy(step(START, thing, above).named("steps").length(1, this.depth));
		Condition walked = Cypher.all("step").in(Cypher.name("steps")).where(InForce.link(Cypher.name("step")));
		Expression item = Cypher.mapOf("thing", this.thing.expression(thing), "distance", distance, "beyond",
				beyond(thing, above, distance));
		return Cypher.match(route)
			.where(follows(above) ? walked : walked.and(Cypher.literalFalse().asCondition()))
			.with(thing, Cypher.min(Cypher.length(route)).as(distance))
			.limit(Cypher.parameter("limit"))
			.returning(Cypher.collect(thing).as(name + "Things"), Cypher.collect(item).as(name))
			.build();
	}

	/** The things that links lead on to from a thing at the greatest depth. */
	private Expression beyond(Node thing, boolean above, SymbolicName distance) {
		Node beyond = Cypher.node("Thing").named("beyond");
		Statement next = Cypher.match(step(thing, beyond, above).named("next"))
			.where(InForce.link(Cypher.name("next")))
			.returningDistinct(beyond.property("id"))
			.limit(Cypher.parameter("limit"))
			.build();
		return Cypher.caseExpression()
			.when(distance.isEqualTo(Cypher.parameter("depth")))
			.then(Cypher.collect(next))
			.elseDefault(Cypher.listOf());
	}

	private static Expression startAnd(String things) {
		return Cypher.listOf(START.getRequiredSymbolicName()).add(Cypher.name(things));
	}

	private Statement links() {
		Node child = Cypher.node("Thing").named("child");
		Node parent = Cypher.node("Thing").named("parent");
		Relationship link = step(child, parent, true).named("link");
		Expression item = Cypher.mapOf("link", this.link.expression(link), "from", child.property("id"), "to",
				parent.property("id"));
		return Cypher.unwind(ALL)
			.as("each")
			.withDistinct(Cypher.name("each").as("child"), InForce.DAY)
			.match((PatternElement) link)
			.where(InForce.link(Cypher.name("link")))
			.returning(Cypher.collect(item).as("links"))
			.build();
	}

	private Relationship step(Node near, Node far, boolean above) {
		return above ? near.relationshipTo(far, kindNames()) : near.relationshipFrom(far, kindNames());
	}

	private String[] kindNames() {
		return this.kinds.stream().map(LinkKind::name).toArray(String[]::new);
	}

}
