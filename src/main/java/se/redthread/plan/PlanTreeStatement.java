package se.redthread.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.Query;
import se.redthread.graph.NamedQuery;

import se.redthread.clock.InForce;

/**
 * The one statement of the trees of several plans: what each states below the strategies,
 * and the links among it. Cost: the things stated and their links upwards.
 */
record PlanTreeStatement(PlanTreeRequest request, Collection<String> plans, LocalDate today, int most) {

	/** The types that hang in a plan's tree. */
	private static final List<String> TYPES = List.of("FocusArea", "Assignment", "Activity", "Indicator", "BudgetItem",
			"BudgetCheck", "Risk", "Commitment");

	private static final String[] KINDS = { "SERVES", "PART_OF", "FUNDS", "MEASURES", "THREATENS" };

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_26).build());

	/** The index of ids is that of all things. */
	private static final Node PLAN = Cypher.node("Thing").named("plan");

	Query query() {
		Statement statement = Cypher.unwind(Cypher.parameter("plans"))
			.as("key")
			.match(PLAN.withProperties("id", Cypher.name("key")))
			.with(Cypher.name("key"), PLAN, InForce.dayFor(PLAN).as(InForce.DAY))
			.call(things(), PLAN, InForce.DAY)
			.call(links(), InForce.DAY, Cypher.name("stated"))
			.returning(Cypher.name("key"), InForce.DAY, Cypher.name("things"), Cypher.name("links"))
			.build();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("plans", List.copyOf(this.plans));
		parameters.put("validAt", this.request.validAt());
		parameters.put("today", this.today);
		parameters.put("statuses", this.request.statuses());
		parameters.put("types", TYPES);
		parameters.put("limit", this.most + 1);
		return new NamedQuery("plan/PlanTreeStatement", RENDERER.render(statement), parameters);
	}

	private Statement things() {
		Node thing = Cypher.node("Thing").named("thing");
		Relationship stating = PLAN.relationshipFrom(thing, "STATED_IN").named("stating");
		Condition hangs = Cypher.any("label")
			.in(Cypher.labels(thing))
			.where(Cypher.name("label").in(Cypher.parameter("types")));
		return Cypher.match(stating)
			.where(InForce.link(Cypher.name("stating")).and(hangs))
			.withDistinct(thing)
			.limit(Cypher.parameter("limit"))
			.returning(Cypher.collect(thing).as("stated"),
					Cypher.collect(this.request.thing().expression(thing)).as("things"))
			.build();
	}

	private Statement links() {
		Node child = Cypher.node("Thing").named("child");
		Node parent = Cypher.node("Thing").named("parent");
		Relationship link = child.relationshipTo(parent, KINDS).named("link");
		Expression item = Cypher.mapOf("link", this.request.link().expression(link), "from", child.property("id"), "to",
				parent.property("id"));
		return Cypher.unwind(Cypher.name("stated"))
			.as("child")
			.match(link)
			.where(InForce.link(Cypher.name("link")))
			.returning(Cypher.collect(item).as("links"))
			.build();
	}

}
