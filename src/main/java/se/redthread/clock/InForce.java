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
		Expression today = Cypher.parameter("today");
		Expression begins = thing.property("validFrom");
		Expression ends = thing.property("validTo");
		return Cypher.caseExpression()
			.when(Cypher.parameter("validAt").isNotNull())
			.then(Cypher.parameter("validAt"))
			.when(ends.lte(today))
			.then(ends.subtract(Cypher.duration(Cypher.mapOf("days", Cypher.literalOf(1)))))
			.when(begins.gt(today))
			.then(begins)
			.elseDefault(today);
	}

	/**
	 * Whether a link has one of the statuses asked for and is in force on any day of the
	 * period from and to, which are parameters.
	 */
	public static Condition inPeriod(SymbolicName link) {
		Expression from = Cypher.property(link, "validFrom");
		Expression to = Cypher.property(link, "validTo");
		return Cypher.property(link, "status")
			.in(Cypher.parameter("statuses"))
			.and(from.isNull().or(from.lt(Cypher.parameter("to"))))
			.and(to.isNull().or(to.gt(Cypher.parameter("from"))));
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
