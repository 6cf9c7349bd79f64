package se.redthread.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesSubqueryCall;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import se.redthread.model.LinkKind;
import se.redthread.page.PageRequest;

/**
 * The part of a statement that answers one question about the links of several things.
 * Cost: the links of those things; sorted by the far end's title.
 */
class LinkStatement {

	/** Named, for links of former times are relationships too. */
	private static final String[] ALL = Stream.of(LinkKind.values()).map(LinkKind::name).toArray(String[]::new);

	private final int number;

	private final LinkQuery query;

	private final List<String> things;

	private final Node near = Cypher.node("Thing").named("near");

	private final Node far = Cypher.node("Thing").named("far");

	private final Relationship link;

	LinkStatement(int number, LinkQuery query, List<String> things) {
		this.number = number;
		this.query = query;
		this.things = things;
		this.link = pattern();
	}

	Statement statement() {
		Node found = this.near.withProperties("id", Cypher.name("thing"));
		StatementBuilder.OngoingReading start = Cypher.unwind(parameter("things"))
			.as("thing")
			.match(found)
			.usingIndex(found.property("id"));
		ExposesSubqueryCall calls = ((ExposesSubqueryCall) start).call(items(), this.near);
		if (this.query.total()) {
			calls = calls.call(total(), this.near);
		}
		if (this.query.page().from() != null) {
			calls = calls.call(behind(), this.near);
		}
		return ((StatementBuilder.OngoingReading) calls)
			.returning(Cypher.literalOf(this.number).as("query"), Cypher.name("thing"), Cypher.name("items"),
					(this.query.total() ? Cypher.name("total") : Cypher.literalNull()).as("total"),
					((this.query.page().from() != null) ? Cypher.name("behind") : Cypher.literalFalse()).as("behind"))
			.build();
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		PageRequest page = this.query.page();
		parameters.put(name("things"), this.things);
		parameters.put(name("statuses"), this.query.statuses());
		parameters.put(name("types"), List.copyOf(this.query.types()));
		parameters.put(name("limit"), page.size() + 1);
		if (this.query.validAt() != null) {
			parameters.put(name("validAt"), this.query.validAt());
		}
		if (page.from() != null) {
			parameters.put(name("title"), page.from().key().get(0));
			parameters.put(name("claim"), page.from().key().get(1));
		}
		return parameters;
	}

	private Statement items() {
		boolean up = this.query.page().forward();
		Property title = this.far.property("titleKey");
		Property claim = this.link.property("claim");
		Condition wanted = (this.query.page().from() != null) ? shown().and(beyond(up)) : shown();
		Expression item = Cypher.mapOf("link", this.query.link().expression(this.link), "far",
				this.query.far().expression(this.far), "near", this.query.near().expression(this.near), "outgoing",
				Cypher.startNode(this.link).isEqualTo(this.near.getRequiredSymbolicName()), "title", title);
		return Cypher.match(this.link)
			.where(wanted)
			.with(this.near, this.link, this.far)
			.orderBy(up ? title.ascending() : title.descending(), up ? claim.ascending() : claim.descending())
			.limit(parameter("limit"))
			.returning(Cypher.collect(item).as("items"))
			.build();
	}

	private Statement total() {
		return Cypher.match(this.link)
			.where(shown())
			.returning(Cypher.count(this.link.getRequiredSymbolicName()).as("total"))
			.build();
	}

	private Statement behind() {
		return Cypher.match(this.link)
			.where(shown().and(beyond(this.query.page().forward()).not()))
			.with(this.link)
			.limit(1)
			.returning(Cypher.count(this.link.getRequiredSymbolicName()).gt(Cypher.literalOf(0)).as("behind"))
			.build();
	}

	private Condition shown() {
		Condition shown = this.link.property("status").in(parameter("statuses"));
		if (this.query.validAt() != null) {
			Property from = this.link.property("validFrom");
			Property to = this.link.property("validTo");
			shown = shown.and(from.isNull().or(from.lte(parameter("validAt"))))
				.and(to.isNull().or(to.gt(parameter("validAt"))));
		}
		if (this.query.types().isEmpty()) {
			return shown;
		}
		return shown
			.and(Cypher.any("label").in(Cypher.labels(this.far)).where(Cypher.name("label").in(parameter("types"))));
	}

	private Condition beyond(boolean up) {
		Property title = this.far.property("titleKey");
		Property claim = this.link.property("claim");
		Expression atTitle = parameter("title");
		Expression atClaim = parameter("claim");
		Condition past = up ? title.gt(atTitle) : title.lt(atTitle);
		Condition same = title.isEqualTo(atTitle).and(up ? claim.gt(atClaim) : claim.lt(atClaim));
		return past.or(same);
	}

	private Relationship pattern() {
		String[] kinds = this.query.kinds().isEmpty() ? ALL : this.query.kinds().toArray(String[]::new);
		if (this.query.direction() == null) {
			return this.near.relationshipBetween(this.far, kinds).named("link");
		}
		return switch (this.query.direction()) {
			case OUTGOING -> this.near.relationshipTo(this.far, kinds).named("link");
			case INCOMING -> this.near.relationshipFrom(this.far, kinds).named("link");
		};
	}

	private Expression parameter(String name) {
		return Cypher.parameter(name(name));
	}

	private String name(String name) {
		return name + this.number;
	}

	static List<LinkStatement> of(Map<LinkQuery, List<String>> questions) {
		List<LinkStatement> statements = new ArrayList<>();
		questions.forEach((query, things) -> statements.add(new LinkStatement(statements.size(), query, things)));
		return statements;
	}

}
