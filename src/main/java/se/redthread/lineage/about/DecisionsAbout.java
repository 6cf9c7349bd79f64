package se.redthread.lineage.about;

import java.util.Comparator;
import java.util.List;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import se.redthread.decision.Decision;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.link.Link;
import se.redthread.link.Links;
import se.redthread.page.Cursor;
import se.redthread.page.Page;
import se.redthread.problem.Problem;
import se.redthread.thing.Row;
import se.redthread.thing.ThingViews;

/** Reads the decisions about a thing, a page in one statement. */
@Component
class DecisionsAbout {

	private static final CypherFile ABOUT = CypherFile.named("lineage/decisionsAbout");

	private static final Comparator<AboutRelation> ORDER = Comparator.comparing(AboutRelation::relation)
		.thenComparing((relation) -> relation.links().size())
		.thenComparing((relation) -> relation.links().stream().map(Link::key).toList().toString());

	private final Graph graph;

	private final ThingViews views;

	private final Links links;

	DecisionsAbout(Graph graph, ThingViews views, Links links) {
		this.graph = graph;
		this.views = views;
		this.links = links;
	}

	Page<DecisionAboutEdge> page(AboutRequest request) {
		List<Record> answers = this.graph.read(ABOUT.with(request.parameters()));
		if (answers.isEmpty() || !new Row(answers.get(0).get("thing")).type().label().equals(request.thing().type())) {
			throw Problem.notFound("There is no " + request.thing().type() + " with the id \""
					+ Problem.shown(request.thing()) + "\". Use an id as an earlier answer gave it.");
		}
		Record answer = answers.get(0);
		List<DecisionAboutEdge> edges = answer.get("items").asList((value) -> edge(new Row(value)));
		return Page.of(edges, request.page(), answer.get("behind").asBoolean(),
				request.total() ? answer.get("total").asInt() : null);
	}

	private DecisionAboutEdge edge(Row item) {
		Decision decision = (Decision) this.views.thing(item.row("decision"));
		List<AboutRelation> relations = item.list("ways", Row::new).stream().map(this::relation).sorted(ORDER).toList();
		return new DecisionAboutEdge(new Cursor(AboutRequest.ORDER, List.of(item.need("key"))).toString(),
				new DecisionAbout(decision, item.day("date"), relations));
	}

	private AboutRelation relation(Row way) {
		List<Link> steps = way.list("way", Row::new)
			.stream()
			.map((step) -> this.links.link(step.row("link"), this.views.thing(step.row("from")),
					this.views.thing(step.row("to"))))
			.toList();
		return new AboutRelation(way.needOneOf(DecisionRelation.class, "relation"), steps);
	}

}
