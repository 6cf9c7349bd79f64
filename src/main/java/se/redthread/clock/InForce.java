package se.redthread.clock;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The clock in Cypher: which day an answer holds for, and which links are in force on it.
 * A statement that uses it has the parameters validAt, today and statuses.
 */
public final class InForce {

	/** The name that carries the day through a statement. */
	public static final SymbolicName DAY = Cypher.name("day");

	private InForce() {
	}

	/**
	 * The day asked for, or else today when the thing is in force today, its last day in
	 * force when it has ended, its first when it hasn't begun.
	 */
	public static Expression dayFor(Node thing) {
		return dayFor(thing.property("validFrom"), thing.property("validTo"));
	}

	/**
	 * The day asked for, or else today when both things are in force today, the last day
	 * that both were, or the first that both will be.
	 */
	public static Expression dayForBoth(Node one, Node other) {
		Expression oneBegins = one.property("validFrom");
		Expression otherBegins = other.property("validFrom");
		Expression oneEnds = one.property("validTo");
		Expression otherEnds = other.property("validTo");
		return dayFor(pick(oneBegins, otherBegins, oneBegins.gte(otherBegins)),
				pick(oneEnds, otherEnds, oneEnds.lte(otherEnds)));
	}

	/** The one where the condition holds or there is no other. */
	private static Expression pick(Expression one, Expression other, Condition condition) {
		return Cypher.caseExpression().when(other.isNull().or(condition)).then(one).elseDefault(other);
	}

	private static Expression dayFor(Expression begins, Expression ends) {
		Expression today = Cypher.parameter("today");
		return Cypher.caseExpression()
			.when(Cypher.parameter("validAt").isNotNull())
			.then(Cypher.parameter("validAt"))
			.when(ends.lte(today))
			.then(ends.subtract(Cypher.duration(Cypher.mapOf("days", Cypher.literalOf(1)))))
			.when(begins.gt(today))
			.then(begins)
			.elseDefault(today);
	}

	/** Whether a link has one of the statuses asked for and is in force on the day. */
	public static Condition link(SymbolicName link) {
		Expression from = Cypher.property(link, "validFrom");
		Expression to = Cypher.property(link, "validTo");
		return Cypher.property(link, "status")
			.in(Cypher.parameter("statuses"))
			.and(from.isNull().or(from.lte(DAY)))
			.and(to.isNull().or(to.gt(DAY)));
	}

}
