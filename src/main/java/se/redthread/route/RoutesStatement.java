package se.redthread.route;

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
import se.redthread.graph.NamedQuery;

import se.redthread.clock.InForce;

/**
 * The statement that reads what routes may pass: the things that links lead to from the
 * lower end, or either way half of the length from both ends, and the links among them.
 * Links point upwards, where there are few. Cost: these things and their links.
 */
record RoutesStatement(RoutesRequest request, LocalDate today, int mostThings) {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_26).build());

	private static final Node FROM = Cypher.node("Thing").named("from");

	private static final Node TO = Cypher.node("Thing").named("to");

	private static final SymbolicName ALL = Cypher.name("all");

	private static final SymbolicName NEAR_FROM = Cypher.name("nearFrom");

	private static final SymbolicName NEAR_TO = Cypher.name("nearTo");

	Query query() {
		Node from = FROM.withProperties("id", Cypher.parameter("from"));
		Node to = TO.withProperties("id", Cypher.parameter("to"));
		boolean any = this.request.direction() == RouteDirection.ANY;
		int half = this.request.maxLength() / 2;
		int length = this.request.maxLength();
		Statement statement = Cypher.optionalMatch(from)
			.usingIndex(from.property("id"))
			.where(FROM.hasLabels(this.request.from().type()))
			.optionalMatch(to)
			.usingIndex(to.property("id"))
			.where(TO.hasLabels(this.request.to().type()))
			.with(FROM, TO, InForce.dayForBoth(FROM, TO).as(InForce.DAY))
			.call(near(FROM, NEAR_FROM, any ? half : length, any || this.request.direction().along()), FROM,
					InForce.DAY)
			.call(near(TO, NEAR_TO, any ? length - half : length, any || this.request.direction().against()), TO,
					InForce.DAY)
			.with(FROM, TO, InForce.DAY, NEAR_FROM, NEAR_TO,
					Cypher.listOf(FROM.getRequiredSymbolicName(), TO.getRequiredSymbolicName())
						.add(NEAR_FROM)
						.add(NEAR_TO)
						.as(ALL))
			.call(things(), ALL)
			.call(links(), InForce.DAY, ALL)
			.returning(whole(FROM).as("from"), whole(TO).as("to"), InForce.DAY,
					Cypher.size(NEAR_FROM).gt(Cypher.parameter("most")).as("fromCut"),
					Cypher.size(NEAR_TO).gt(Cypher.parameter("most")).as("toCut"), Cypher.name("things"),
					Cypher.name("links"))
			.build();
		return new NamedQuery("route/RoutesStatement", RENDERER.render(statement), parameters());
	}

	private static Expression whole(Node thing) {
		return thing.project(Cypher.asterisk(), "labels", Cypher.labels(thing));
	}

	/** The things near one of the ends, the nearest first; none where not wanted. */
	private Statement near(Node end, SymbolicName name, int length, boolean wanted) {
		Node thing = Cypher.node("Thing").named("thing");
		boolean any = this.request.direction() == RouteDirection.ANY;
		Relationship steps = any ? end.relationshipBetween(thing, this.request.kindNames())
				: end.relationshipTo(thing, this.request.kindNames());
		NamedPath route = Cypher.path("route").definedBy(steps.named("steps").length(1, Math.max(length, 1)));
		Condition walked = Cypher.all("step").in(Cypher.name("steps")).where(InForce.link(Cypher.name("step")));
		return Cypher.match(route)
			.where((wanted && length > 0) ? walked : walked.and(Cypher.literalFalse().asCondition()))
			.with(thing, Cypher.min(Cypher.length(route)).as("distance"))
			.limit(Cypher.parameter("limit"))
			.returning(Cypher.collect(thing).as(name))
			.build();
	}

	private static Statement things() {
		Node thing = Cypher.node("Thing").named("thing");
		return Cypher.unwind(ALL)
			.as("each")
			.withDistinct(Cypher.name("each").as("thing"))
			.returning(Cypher.collect(thing.project("id", "titleKey", "labels", Cypher.labels(thing))).as("things"))
			.build();
	}

	private Statement links() {
		Node child = Cypher.node("Thing").named("child");
		Node parent = Cypher.node("Thing").named("parent");
		Relationship link = child.relationshipTo(parent, this.request.kindNames()).named("link");
		Expression item = Cypher.mapOf("link",
				link.project("claim", "status", "validFrom", "validTo", "kind", Cypher.type(link)), "from",
				child.property("id"), "to", parent.property("id"));
		return Cypher.unwind(ALL)
			.as("each")
			.withDistinct(Cypher.name("each").as("child"), InForce.DAY)
			.match((PatternElement) link)
			.where(InForce.link(Cypher.name("link")))
			.returning(Cypher.collect(item).as("links"))
			.build();
	}

	private Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("from", this.request.from().key());
		parameters.put("to", this.request.to().key());
		parameters.put("validAt", this.request.validAt());
		parameters.put("today", this.today);
		parameters.put("statuses", this.request.statuses());
		parameters.put("most", this.mostThings);
		parameters.put("limit", this.mostThings + 1);
		return parameters;
	}

}
