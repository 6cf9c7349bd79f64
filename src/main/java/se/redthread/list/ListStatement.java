package se.redthread.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesSubqueryCall;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.driver.Query;
import se.redthread.graph.NamedQuery;
import se.redthread.graph.StatementTexts;
import se.redthread.thing.Thing;

/**
 * The one statement of a list: its page by keyset over a stored sort key, and on request
 * the total and whether there are others on the cursor's far side. Cost: what hangs on
 * the thing that the filter names; without one the page, where the filter lets most
 * through. The total costs all that the filter lets through.
 */
record ListStatement(ListRequest request) {

	private static final StatementTexts<ListRequest.Shape> TEXTS = new StatementTexts<>();

	Query query() {
		return new NamedQuery("list/ListStatement", TEXTS.of(this.request.shape(), this::statement), parameters());
	}

	private Statement statement() {
		List<Expression> results = new ArrayList<>(List.of(Cypher.name("items")));
		StatementBuilder.OngoingReadingWithoutWhere start = Cypher.call(items());
		ExposesSubqueryCall calls = (ExposesSubqueryCall) start;
		if (this.request.total()) {
			calls = calls.call(total());
			results.add(Cypher.name("total"));
		}
		if (this.request.page().from() != null) {
			calls = calls.call(behind());
			results.add(Cypher.name("behind"));
		}
		this.request.filter().named().keySet().forEach((name) -> results.add(known(name)));
		return ((StatementBuilder.OngoingReading) calls).returning(results).build();
	}

	private Statement items() {
		boolean up = up();
		Property key = key();
		return matching(beyond()).orderBy(up ? key.ascending() : key.descending())
			.limit(Cypher.parameter("limit"))
			.returning(Cypher.collect(this.request.projection().and(this.request.order().property()).expression(node()))
				.as("items"))
			.build();
	}

	private Statement total() {
		return matching(this.request.then() ? List.of(isThere()) : List.of())
			.returning(Cypher.count(node()).as("total"))
			.build();
	}

	private Statement behind() {
		Expression cursor = Cypher.parameter("cursor");
		Condition condition = up() ? key().lte(cursor) : key().gte(cursor);
		return matching(List.of(condition)).limit(1)
			.returning(Cypher.count(node()).gt(Cypher.literalOf(0)).as("behind"))
			.build();
	}

	/** Whether the thing that the filter's field names exists. */
	private Expression known(String name) {
		Node thing = Cypher.node("Thing").named("named").withProperties("id", Cypher.parameter(name));
		return Cypher.match(thing).asCondition().as("known_" + name);
	}

	private List<Condition> beyond() {
		if (this.request.page().from() == null) {
			// lets the planner walk the index of the sort key in order
			return List.of(isThere());
		}
		Expression cursor = Cypher.parameter("cursor");
		return List.of(up() ? key().gt(cursor) : key().lt(cursor));
	}

	/** Each thing has the sort key. */
	private Condition isThere() {
		return key().gte(Cypher.literalOf(""));
	}

	private StatementBuilder.OrderableOngoingReadingAndWith matching(List<Condition> more) {
		List<Condition> conditions = new ArrayList<>(more);
		conditions.addAll(this.request.filter().conditions(node()));
		Optional<Anchor> anchor = this.request.filter().anchor(node());
		if (anchor.isPresent()) {
			return anchor.get().matching(node(), this.request.type(), conditions);
		}
		Condition all = conditions.stream().reduce(Cypher.noCondition(), Condition::and);
		if (this.request.filter().words().isEmpty()) {
			return Cypher.match(node()).where(all).with(node());
		}
		return Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf("thing_text"), Cypher.parameter("words"))
			.yield(Cypher.name("node").as("n"))
			.where(node().hasLabels(this.request.type().label()).and(all))
			.with(node());
	}

	private Node node() {
		return Cypher.node(this.request.type().label()).named("n");
	}

	private Property key() {
		return node().property(this.request.order().property());
	}

	/**
	 * Whether the statement reads upwards: a page before a cursor reads the other way.
	 */
	private boolean up() {
		return this.request.order().ascending() == this.request.page().forward();
	}

	private Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(this.request.filter().parameters());
		parameters.put("limit", this.request.page().size() + 1);
		this.request.filter().words().ifPresent((words) -> parameters.put("words", words.query()));
		if (this.request.page().from() != null) {
			parameters.put("cursor", this.request.page().from().key().get(0));
		}
		return parameters;
	}

}
