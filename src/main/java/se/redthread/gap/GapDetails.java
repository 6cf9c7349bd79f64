package se.redthread.gap;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;

import se.redthread.model.ClaimStatus;

/** What a statement returns of the gaps of a page: their things and links, whole. */
final class GapDetails {

	/** How many suggestions are told of a gap at most. */
	private static final int MOST_SUGGESTIONS = 20;

	private static final Relationship LINK = Cypher.anyNode("thing")
		.relationshipTo(Cypher.anyNode(), "STATED_IN")
		.named("link");

	private GapDetails() {
	}

	static Expression thing(Node node) {
		return node.project(Cypher.asterisk(), "labels", Cypher.labels(node));
	}

	static Expression things(Expression list) {
		Node each = Cypher.node("Thing").named("each");
		return Cypher.listWith(each.getRequiredSymbolicName()).in(list).returning(thing(each));
	}

	/** The suggested links on the routes that would fill the gap. */
	static Expression suggestions(Expression routes) {
		Node from = Cypher.node("Thing").named("source");
		Node to = Cypher.node("Thing").named("target");
		return Cypher.collect(Cypher.unwind(routes)
			.as("route")
			.unwind(Cypher.name("route"))
			.as("link")
			.withDistinct(Cypher.name("link"), Cypher.startNode(LINK).as("source"), Cypher.endNode(LINK).as("target"))
			.where(LINK.property("status").isEqualTo(Cypher.literalOf(ClaimStatus.SUGGESTED.name())))
			.with(Cypher.name("link"), Cypher.name("source"), Cypher.name("target"))
			.orderBy(to.property("titleKey").ascending(), from.property("titleKey").ascending(),
					LINK.property("claim").ascending())
			.limit(MOST_SUGGESTIONS)
			.returning(Cypher.mapOf("link", link(), "from", thing(from), "to", thing(to)))
			.build());
	}

	/** The links by which the thing is stated, for the places that they cite. */
	static Expression stated() {
		return Cypher.collect(Cypher.match(LINK)
			.where(LINK.property("status").in(Cypher.parameter("founded")))
			.with(Cypher.name("link"))
			.orderBy(LINK.property("claim").ascending())
			.returning(link())
			.build());
	}

	private static Expression link() {
		Node record = Cypher.node("Claim").named("record").withProperties("id", LINK.property("claim"));
		Statement claim = Cypher.match(record)
			.usingIndex(record.property("id"))
			.returning(record.project(Cypher.asterisk(), "evidence", places(record)))
			.build();
		return LINK.project(Cypher.asterisk(), "kind", Cypher.type(LINK), "record",
				Cypher.call("head").withArgs(Cypher.collect(claim)).asFunction());
	}

	private static Expression places(Node record) {
		Node cited = Cypher.node("Document").named("cited");
		Relationship place = record.relationshipTo(cited, "CITES").named("place");
		return Cypher.collect(Cypher.match(place)
			.with(place, cited)
			.orderBy(place.property("position").ascending())
			.returning(place.project(Cypher.asterisk(), "document", thing(cited)))
			.build());
	}

}
