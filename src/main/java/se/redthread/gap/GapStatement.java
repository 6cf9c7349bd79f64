package se.redthread.gap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.driver.Query;
import se.redthread.graph.NamedQuery;

import se.redthread.graph.CypherFile;
import se.redthread.graph.StatementTexts;
import se.redthread.model.ClaimStatus;
import se.redthread.page.Cursor;

/**
 * The one statement of a question about gaps. The files of the kinds asked for examine
 * what they examine, one row each; around them stand the counts and the page. It is the
 * same text whatever is asked of the gaps, since planning it takes longer than running
 * it. Cost: what the files examine, and the links of the gaps of the page.
 *
 * @param scope the parameters that tell what is examined
 */
record GapStatement(GapRequest request, Map<String, Object> scope, LocalDate asOf) {

	private static final StatementTexts<Shape> TEXTS = new StatementTexts<>();

	/** Before and after the key of any gap. */
	private static final String FIRST = "";

	private static final String LAST = "~";

	private static final SymbolicName KIND = Cypher.name("kind");

	private static final SymbolicName GAP = Cypher.name("gap");

	private static final SymbolicName ALL = Cypher.name("all");

	private static final Node THING = Cypher.node("Thing").named("thing");

	Query query() {
		Shape shape = new Shape(List.copyOf(this.request.kinds()), this.request.page().forward());
		return new NamedQuery("gap/GapStatement", TEXTS.of(shape, this::statement), parameters());
	}

	private Statement statement() {
		String examine = this.request.kinds()
			.stream()
			.map(GapKind::file)
			.distinct()
			.map(CypherFile::text)
			.collect(Collectors.joining("UNION ALL\n"));
		SymbolicName each = Cypher.name("each");
		SymbolicName gaps = Cypher.name("gaps");
		StatementBuilder.OngoingReadingWithoutWhere examined = (StatementBuilder.OngoingReadingWithoutWhere) Cypher
			.callRawCypher("\n" + examine);
		return examined
			.with(KIND, Cypher.count(Cypher.asterisk()).as("examined"),
					Cypher.collect(Cypher.caseExpression().when(isUnfilled()).then(row())).as("gaps"))
			.with(Cypher
				.collect(Cypher.mapOf("kind", KIND, "examined", Cypher.name("examined"), "gaps", Cypher.size(gaps)))
				.as("counts"),
					Cypher.reduce(ALL)
						.in(Cypher.collect(gaps))
						.map(ALL.add(each))
						.accumulateOn(each)
						.withInitialValueOf(Cypher.listOf())
						.as("all"))
			.call(items(), ALL)
			.returning(Cypher.name("counts"), Cypher.name("items"),
					Cypher.any("gap").in(ALL).where(beyond().not()).as("behind"))
			.build();
	}

	/** Whether no route is wholly founded. */
	private static Condition isUnfilled() {
		return Cypher.none("route")
			.in(Cypher.name("routes"))
			.where(Cypher.all("step")
				.in(Cypher.name("route"))
				.where(Cypher.property("step", "status").in(Cypher.parameter("founded"))));
	}

	private static Expression row() {
		SymbolicName other = Cypher.name("other");
		Expression key = Cypher.property(Cypher.parameter("numbers"), KIND)
			.add(THING.property("titleKey"))
			.add(Cypher.literalOf(" "))
			.add(Cypher.coalesce(Cypher.property(other, "id"), Cypher.literalOf("")));
		return Cypher.mapOf("kind", KIND, "key", key, "thing", THING.getRequiredSymbolicName(), "other", other,
				"routes", Cypher.name("routes"), "mends", Cypher.name("mends"), "told", Cypher.name("told"));
	}

	private Statement items() {
		Node other = Cypher.node("Thing").named("other");
		boolean up = this.request.page().forward();
		Expression key = Cypher.property(GAP, "key");
		Expression item = Cypher.mapOf("kind", Cypher.property(GAP, "kind"), "key", key, "thing",
				GapDetails.thing(THING), "other", GapDetails.thing(other), "suggestions",
				GapDetails.suggestions(Cypher.property(GAP, "routes")), "mends",
				GapDetails.things(Cypher.property(GAP, "mends")), "told",
				GapDetails.things(Cypher.property(GAP, "told")), "stated", GapDetails.stated());
		return Cypher.unwind(ALL)
			.as("gap")
			.with(GAP)
			.where(beyond())
			.with(GAP, Cypher.property(GAP, "thing").as("thing"), Cypher.property(GAP, "other").as("other"))
			.orderBy(up ? Cypher.sort(key).ascending() : Cypher.sort(key).descending())
			.limit(Cypher.parameter("size"))
			.returning(Cypher.collect(item).as("items"))
			.build();
	}

	private Condition beyond() {
		Expression key = Cypher.property(GAP, "key");
		Expression cursor = Cypher.parameter("cursor");
		return this.request.page().forward() ? key.gt(cursor) : key.lt(cursor);
	}

	private Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(this.scope);
		parameters.put("asOf", this.asOf);
		parameters.put("kinds", this.request.kinds().stream().map(GapKind::name).toList());
		parameters.put("numbers",
				Arrays.stream(GapKind.values()).collect(Collectors.toMap(GapKind::name, GapKind::number)));
		parameters.put("size", this.request.page().size() + 1);
		parameters.put("cursor", cursor());
		return parameters;
	}

	private String cursor() {
		Cursor from = this.request.page().from();
		if (from != null) {
			return GapCursor.key(from);
		}
		return this.request.page().forward() ? FIRST : LAST;
	}

	/** All that the text depends on. */
	private record Shape(List<GapKind> kinds, boolean forward) {

	}

}
