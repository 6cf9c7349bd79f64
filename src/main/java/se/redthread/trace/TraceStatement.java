package se.redthread.trace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.NamedPath;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.Query;

import se.redthread.clock.InForce;
import se.redthread.graph.LinkKind;

/**
 * The one statement of a trace. Each side is a breadth-first walk that visits a thing
 * once and ends when it has found enough; then the links of what was found are read from
 * the child's end, where there are few. Cost: the things found and their links upwards.
 */
record TraceStatement(TraceRequest request, LocalDate today) {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_26).build());

	private static final Node START = Cypher.node("Thing").named("start");

	private static final SymbolicName ALL = Cypher.name("all");

	Query query() {
		Node found = START.withProperties("id", Cypher.parameter("id"));
		Statement statement = Cypher.match(found)
			.with(START, InForce.dayFor(START).as(InForce.DAY))
			.call(side(true), START, InForce.DAY)
			.call(side(false), START, InForce.DAY)
			.with(START, InForce.DAY, Cypher.name("above"), Cypher.name("below"), allThings().as(ALL))
			.call(links(), InForce.DAY, ALL)
			.returning(this.request.thing().expression(START).as("start"), InForce.DAY, Cypher.name("above"),
					Cypher.name("below"), Cypher.name("links"))
			.build();
		return new Query(RENDERER.render(statement), parameters());
	}

	private Statement side(boolean above) {
		String name = above ? "above" : "below";
		Node thing = Cypher.node("Thing").named("thing");
		SymbolicName distance = Cypher.name("distance");
		boolean asked = above ? this.request.direction().above() : this.request.direction().below();
		NamedPath route = Cypher.path("route")
			.definedBy(step(START, thing, above).named("steps").length(1, this.request.depth()));
		Condition walked = Cypher.all("step").in(Cypher.name("steps")).where(InForce.link(Cypher.name("step")));
		Expression item = Cypher.mapOf("thing", this.request.thing().expression(thing), "distance", distance, "goesOn",
				goesOn(thing, above, distance));
		return Cypher.match(route)
			.where(asked ? walked : walked.and(Cypher.literalFalse().asCondition()))
			.with(thing, Cypher.min(Cypher.length(route)).as(distance))
			.limit(Cypher.parameter("limit"))
			.returning(Cypher.collect(thing).as(name + "Things"), Cypher.collect(item).as(name))
			.build();
	}

	/** Whether links lead on from a thing at the greatest depth. */
	private Expression goesOn(Node thing, boolean above, SymbolicName distance) {
		Relationship beyond = step(thing, Cypher.node("Thing").named("beyond"), above).named("next");
		Expression exists = Cypher.match(beyond).where(InForce.link(Cypher.name("next"))).asCondition();
		return Cypher.caseExpression()
			.when(distance.isEqualTo(Cypher.parameter("depth")))
			.then(exists)
			.elseDefault(Cypher.literalFalse());
	}

	private static Expression allThings() {
		return Cypher.listOf(START.getRequiredSymbolicName())
			.add(Cypher.name("aboveThings"))
			.add(Cypher.name("belowThings"));
	}

	private Statement links() {
		Node child = Cypher.node("Thing").named("child");
		Node parent = Cypher.node("Thing").named("parent");
		Relationship link = step(child, parent, true).named("link");
		Expression item = Cypher.mapOf("link", this.request.link().expression(link), "from", child.property("id"), "to",
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
		String[] kinds = this.request.kinds().stream().map(LinkKind::name).toArray(String[]::new);
		return above ? near.relationshipTo(far, kinds) : near.relationshipFrom(far, kinds);
	}

	private Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("id", this.request.from().key());
		parameters.put("validAt", this.request.validAt());
		parameters.put("today", this.today);
		parameters.put("statuses", this.request.statuses());
		parameters.put("depth", this.request.depth());
		parameters.put("limit", this.request.maxThings() + 1);
		return parameters;
	}

}
