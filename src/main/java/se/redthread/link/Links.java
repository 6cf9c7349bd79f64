package se.redthread.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import se.redthread.graph.CypherFile;
import se.redthread.graph.Graph;
import se.redthread.graph.KnownAt;
import se.redthread.graph.NamedQuery;
import se.redthread.graph.StatementTexts;
import se.redthread.page.Cursor;
import se.redthread.page.Page;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;
import se.redthread.thing.ThingViews;

import org.springframework.stereotype.Component;

/** Links, by the things they join and by their ids. */
@Component
public class Links {

	private static final CypherFile BY_KEYS = CypherFile.named("link/byKeys");

	private static final StatementTexts<List<LinkQuery>> TEXTS = new StatementTexts<>();

	private final Graph graph;

	private final ThingViews views;

	Links(Graph graph, ThingViews views) {
		this.graph = graph;
		this.views = views;
	}

	/**
	 * Answers all questions of one level of a request in one statement, one a record
	 * time.
	 */
	Map<LinkKey, Page<LinkEdge>> pages(Collection<LinkKey> keys) {
		Map<Optional<KnownAt>, List<LinkKey>> times = keys.stream()
			.collect(Collectors.groupingBy((key) -> Optional.ofNullable(key.query().knownAt())));
		Map<LinkKey, Page<LinkEdge>> pages = new HashMap<>();
		times.forEach((time, asked) -> pages.putAll(KnownAt.during(time.orElse(null), () -> pagesOf(asked))));
		return pages;
	}

	private Map<LinkKey, Page<LinkEdge>> pagesOf(Collection<LinkKey> keys) {
		Map<LinkQuery, List<String>> questions = new LinkedHashMap<>();
		keys.forEach((key) -> questions.computeIfAbsent(key.query(), (query) -> new ArrayList<>()).add(key.thing()));
		List<LinkQuery> asked = List.copyOf(questions.keySet());
		Map<LinkKey, Page<LinkEdge>> pages = new HashMap<>();
		for (Record answer : this.graph.read(query(asked, LinkStatement.of(questions)))) {
			LinkQuery query = asked.get(answer.get("query").asInt());
			pages.put(new LinkKey(answer.get("thing").asString(), query), page(answer, query));
		}
		return pages;
	}

	/** The links with these keys, by key; those that don't exist are left out. */
	public Map<String, Link> byKeys(Collection<String> keys) {
		Map<String, Link> links = new HashMap<>();
		for (Record answer : this.graph.read(BY_KEYS.with(Map.of("keys", List.copyOf(keys))))) {
			if (!answer.get("link").get("kind").isNull()) {
				Link link = link(new Row(answer.get("link")), thing(answer, "from"), thing(answer, "to"));
				links.put(link.key(), link);
			}
		}
		return links;
	}

	/** A link between two things from the row that a {@link LinkProjection} returned. */
	public Link link(Row row, Thing from, Thing to) {
		List<Evidence> evidence = FormerEvidence.places(row.row("record"))
			.stream()
			.map((place) -> new Evidence(place, this.views.thing(place.row("document"))))
			.toList();
		return new Link(row, from, to, evidence);
	}

	private Query query(List<LinkQuery> asked, List<LinkStatement> parts) {
		Map<String, Object> parameters = new HashMap<>();
		parts.forEach((part) -> parameters.putAll(part.parameters()));
		List<LinkQuery> shapes = asked.stream().map(LinkQuery::shape).toList();
		return new NamedQuery("link/LinkStatement", TEXTS.of(shapes, () -> statement(parts)), parameters);
	}

	private static Statement statement(List<LinkStatement> parts) {
		List<Statement> statements = parts.stream().map(LinkStatement::statement).toList();
		return (statements.size() == 1) ? statements.get(0) : Cypher.unionAll(statements);
	}

	private Page<LinkEdge> page(Record answer, LinkQuery query) {
		List<LinkEdge> edges = answer.get("items").asList((value) -> edge(new Row(value)));
		return Page.of(edges, query.page(), answer.get("behind").asBoolean(),
				query.total() ? answer.get("total").asInt() : null);
	}

	private LinkEdge edge(Row item) {
		Thing near = this.views.thing(item.row("near"));
		Thing far = this.views.thing(item.row("far"));
		boolean outgoing = item.values().get("outgoing").asBoolean();
		Link link = link(item.row("link"), outgoing ? near : far, outgoing ? far : near);
		Cursor cursor = new Cursor(LinkQuery.ORDER, List.of(item.need("title"), link.key()));
		return new LinkEdge(cursor.toString(), far, link);
	}

	private Thing thing(Record answer, String name) {
		return this.views.thing(new Row(answer.get(name)));
	}

}
