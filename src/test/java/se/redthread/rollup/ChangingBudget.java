package se.redthread.rollup;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.neo4j.driver.Driver;
import se.redthread.exchange.ImportResult;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A budget of three plans, of which two are of one year, that changes at random: by
 * imports, some of which are refused, and behind the application's back.
 */
final class ChangingBudget {

	static final List<String> PLANS = List.of("plan-a", "plan-b", "plan-c");

	private static final String RULE = "'status': 'DERIVED', 'rule': 'For a test.'";

	private static final String SUGGESTED = "'status': 'SUGGESTED', 'confidence': 0.5, 'reason': 'For a test.'";

	private static final String REJECTED = "'status': 'REJECTED', 'decidedBy': 'A test', 'decidedAt': '2022-03-01T09:05:00Z', 'reason': 'For a test.'";

	private final Imports imports;

	private final Driver driver;

	private final Random random;

	private int made;

	ChangingBudget(Imports imports, Driver driver, int seed) {
		this.imports = imports;
		this.driver = driver;
		this.random = new Random(seed);
	}

	void begin() {
		assertThat(add("{'type': 'Plan', 'id': 'plan-a', 'title': 'A', 'kind': 'BUDGET', 'year': 2031}",
				"{'type': 'Plan', 'id': 'plan-b', 'title': 'B', 'kind': 'BUDGET', 'year': 2031}",
				"{'type': 'Plan', 'id': 'plan-c', 'title': 'C', 'kind': 'BUDGET', 'year': 2032}",
				"{'type': 'Strategy', 'id': 's0', 'title': 'S0', 'kind': 'STRATEGY'}",
				"{'type': 'Strategy', 'id': 's1', 'title': 'S1', 'kind': 'STRATEGY'}", area(0), area(1), area(2),
				assignment(0), assignment(1), assignment(2), assignment(3), organization(0), organization(1),
				organization(2), risk(0), check("check0", "plan-a"), check("check1", "plan-c"),
				link("STATED_IN", "f0", "plan-a", RULE), link("STATED_IN", "check0", "plan-a", RULE),
				link("STATED_IN", "check1", "plan-c", RULE)))
			.isTrue();
		for (int at = 0; at < 8; at++) {
			assertThat(add(item("i" + at), link("STATED_IN", "i" + at, PLANS.get(at % 3), RULE))).isTrue();
		}
		this.made = 8;
	}

	/** Does one change, and says which. */
	String change() {
		int kind = this.random.nextInt(22);
		return switch (kind) {
			case 0 -> told(item("i" + this.made++));
			case 1, 2 -> told(item(someItem()));
			case 3 -> told(link("STATED_IN", someItem(), some(PLANS), status()));
			case 4, 5, 6 -> told(link("FUNDS", someItem(), some(List.of("a0", "a1", "a2", "a3", "f0", "f1", "s0")),
					status() + share()));
			case 7 -> told(link("RESPONSIBLE_FOR", "o" + number(3), someItem(), status()));
			case 8, 9 -> told(link("SERVES", "a" + number(4), some(List.of("f0", "f1", "f2", "a0")), status()));
			case 10 -> told(link("SERVES", "f" + number(3), "s" + number(2), status()));
			case 11 -> told(link("PART_OF", "o" + number(3), "o" + number(3), status()));
			case 12 -> told(some(List.of(area(number(3)), organization(number(3)))));
			case 13 -> told(link("STATED_IN", some(List.of("f0", "f1", "f2", "a1", "s1")), some(PLANS), status()));
			case 14 -> told(assignment(number(4)));
			case 15 -> told(risk(this.made++));
			case 16 -> told(link("THREATENS", "risk0", "a" + number(4), status()));
			default -> behind();
		};
	}

	private String behind() {
		String item = someItem();
		return switch (this.random.nextInt(9)) {
			case 0 -> run("MATCH (n:Thing {id: '%s'}) SET n.amounts = [%d], n.amountYears = [2031]".formatted(item,
					number(1000) - 500));
			case 1 -> run("MATCH (n:Thing {id: '%s'})-[link:FUNDS]->() SET link.share = %d, link.claim = link.claim"
				.formatted(item, number(10_000)));
			case 2 -> run("MATCH (n:Thing {id: '%s'})-[link:FUNDS|STATED_IN]-() WITH link LIMIT 1 DELETE link"
				.formatted(item));
			case 3 -> run("MATCH (n:Thing {id: 'a%d'})-[link:SERVES]->() SET link.status = '%s'".formatted(number(4),
					some(List.of("DERIVED", "SUGGESTED"))));
			case 4 -> run("MATCH (n:Thing {id: 'f%d'}) SET n.title = 'Raw %d'".formatted(number(3), number(99)));
			case 5 -> run("MATCH (n:Thing {id: '%s'}) DETACH DELETE n".formatted(item));
			case 6 -> run("MATCH (n:Thing {id: '%s'})-[link:FUNDS]->() SET link.validTo = date('2031-06-01')"
				.formatted(item));
			case 7 -> run("MATCH (n:Thing {id: 'check0'}) SET n.amounts = [%d]".formatted(number(500)));
			default -> run("MATCH (n:Thing {id: 'a3'}) %s".formatted(
					some(List.of("REMOVE n:Assignment SET n:FocusArea", "REMOVE n:FocusArea SET n:Assignment"))));
		};
	}

	private String run(String statement) {
		this.driver.executableQuery(statement).execute();
		return statement;
	}

	private String told(String line) {
		return (add(line) ? "" : "refused: ") + line;
	}

	/** Whether it was imported; a line may well be wrong where the graph is as it is. */
	boolean add(String... lines) {
		String text = ("{'redthread': 'exchange', 'version': 1, 'assertedBy': 'A test'}\n" + String.join("\n", lines))
			.replace('\'', '"');
		ImportResult result = this.imports
			.run(List.of(new Source("random", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
		return result instanceof ImportResult.Imported;
	}

	private String item(String key) {
		String what = some(List.of("'kind': 'INVESTMENT', 'category': 'DECIDED'",
				"'kind': 'INVESTMENT', 'category': 'NEW_NEED'", "'kind': 'OPERATING', 'accountClass': 'PERSONNEL'",
				"'kind': 'OPERATING', 'accountClass': 'REVENUE', 'unit': 'U'"));
		String total = this.random.nextBoolean() ? ", 'total': '%d.%02d'".formatted(number(900) - 300, number(100))
				: "";
		return "{'type': 'BudgetItem', 'id': '%s', 'title': 'I', %s, 'amounts': [{'year': 2031, 'amount': '%d.%02d'}, {'year': %d, 'amount': '%d.00'}]%s, 'precision': '%d.00'}"
			.formatted(key, what, number(900) - 300, number(100), 2032 + number(2), number(100), total, 1 + number(3));
	}

	private String area(int at) {
		return "{'type': 'FocusArea', 'id': 'f%d', 'title': 'F %d', 'origin': 'ASSEMBLY'}".formatted(at, number(99));
	}

	private String assignment(int at) {
		return "{'type': 'Assignment', 'id': 'a%d', 'title': 'A %d', 'level': 'ADMINISTRATION'}".formatted(at,
				number(99));
	}

	private String organization(int at) {
		return "{'type': 'Organization', 'id': 'o%d', 'title': 'O %d', 'kind': 'ADMINISTRATION'}".formatted(at,
				number(99));
	}

	private static String risk(int at) {
		return "{'type': 'Risk', 'id': 'risk%d', 'title': 'R', 'likelihood': 1, 'consequence': 1, 'scale': 4}"
			.formatted(at);
	}

	private static String check(String key, String plan) {
		return "{'type': 'BudgetCheck', 'id': '%s', 'title': '%s', 'kind': 'OPERATING', 'accountClass': 'NET', 'amounts': [{'year': 2031, 'amount': '10.00'}]}"
			.formatted(key, plan);
	}

	private static String link(String kind, String from, String to, String more) {
		return "{'link': '%s', 'from': '%s', 'to': '%s', %s}".formatted(kind, from, to, more);
	}

	private String status() {
		return some(List.of(RULE, RULE, RULE, SUGGESTED, REJECTED));
	}

	private String share() {
		return this.random.nextBoolean() ? ", 'share': '%d'".formatted(1 + number(60)) : "";
	}

	private String someItem() {
		return "i" + number(this.made);
	}

	private int number(int below) {
		return this.random.nextInt(below);
	}

	<T> T some(List<T> values) {
		return values.get(number(values.size()));
	}

}
