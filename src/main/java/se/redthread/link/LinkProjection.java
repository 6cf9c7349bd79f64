package se.redthread.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;

import se.redthread.thing.Projection;
import se.redthread.thing.Selection;

/**
 * What a statement returns of a link: always the thin relationship, and the claim with
 * its evidence only when the request asks for them.
 *
 * @param claim the properties of the claim that are asked for
 * @param evidence the properties of its places; empty when no evidence is asked for
 * @param document what is asked of the places' documents
 */
public record LinkProjection(Set<String> claim, Set<String> evidence, Projection document) {

	private static final Set<String> CLAIM_FIELDS = Set.of("confidence", "rule", "reason", "assertedBy", "assertedAt",
			"decidedBy", "decidedAt", "version", "effect", "change", "dueDate", "role", "party", "paragraphs");

	private static final String[] THIN = { "claim", "status", "validFrom", "validTo", "knownFrom", "share" };

	/** Projects what is selected of a link, and of the places that bear it out. */
	public static LinkProjection of(Selection link, Selection places) {
		Set<String> claim = new TreeSet<>(link.leaves());
		claim.retainAll(CLAIM_FIELDS);
		Set<String> evidence = new TreeSet<>(places.leaves());
		if (!places.isEmpty()) {
			evidence.add("position");
		}
		return new LinkProjection(claim, evidence, Projection.of(places.below("document")));
	}

	public Expression expression(Relationship link) {
		List<Object> parts = new ArrayList<>(List.of((Object[]) THIN));
		parts.add("kind");
		parts.add(Cypher.type(link));
		if (!this.claim.isEmpty() || !this.evidence.isEmpty()) {
			parts.add("record");
			parts.add(record(link));
		}
		return link.project(parts);
	}

	private Expression record(Relationship link) {
		Node record = Cypher.node("Claim").named("record").withProperties("id", link.property("claim"));
		List<Object> parts = new ArrayList<>(this.claim);
		if (!this.evidence.isEmpty()) {
			parts.add("evidence");
			parts.add(places(record));
		}
		// Named, since on stale statistics the planner would rather look through all
		// claims
		Statement one = Cypher.match(record).usingIndex(record.property("id")).returning(record.project(parts)).build();
		return Cypher.call("head").withArgs(Cypher.collect(one)).asFunction();
	}

	private Expression places(Node record) {
		Node cited = Cypher.node("Document").named("cited");
		Relationship place = record.relationshipTo(cited, "CITES").named("place");
		List<Object> parts = new ArrayList<>(this.evidence);
		parts.add("document");
		parts.add(this.document.expression(cited));
		return Cypher.collect(Cypher.match(place)
			.with(place, cited)
			.orderBy(place.property("position").ascending())
			.returning(place.project(parts))
			.build());
	}

}
