package se.redthread.list;

import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.StatementBuilder;
import se.redthread.model.ThingType;

/**
 * A thing that a filter names, and the way from there to what is listed. A list that
 * begins there costs what hangs on that thing; in the order of titles it would look at
 * all of its type.
 *
 * @param field the filter's field
 * @param thing that thing
 * @param label what it must be
 * @param way the pattern from what is listed to it
 * @param founded which ways count
 */
record Anchor(String field, Node thing, String label, RelationshipPattern way, Condition founded) {

	/**
	 * What is listed, each once, of which the conditions hold. The thing is found first,
	 * so that the planner can begin nowhere else.
	 */
	StatementBuilder.OrderableOngoingReadingAndWith matching(Node listed, ThingType type, List<Condition> conditions) {
		Condition all = conditions.stream().reduce(Cypher.noCondition(), Condition::and);
		return Cypher.match(this.thing)
			.usingIndex(this.thing.property("id"))
			.where(this.thing.property("id")
				.isEqualTo(Cypher.parameter(this.field))
				.and(this.thing.hasLabels(this.label)))
			.with(this.thing)
			.match(this.way)
			.where(this.founded.and(Cypher.literalOf(type.label()).in(Cypher.labels(listed))))
			.withDistinct(listed)
			.where(all)
			.with(listed);
	}

}
