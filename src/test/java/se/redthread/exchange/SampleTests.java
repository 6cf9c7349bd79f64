package se.redthread.exchange;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample against numbers counted by hand in the three documents. */
class SampleTests {

	private static final List<JsonNode> LINES = read();

	@ParameterizedTest
	@CsvSource({ "ASSEMBLY,7", "BUDGET_CHAPTER,1", "ADMINISTRATION,1" })
	void keepsTheThreeOriginsOfFocusAreasApart(String origin, int count) {
		assertThat(things("FocusArea").filter(is("origin", origin))).hasSize(count);
	}

	@ParameterizedTest
	@CsvSource({ "2.1,2,0,0", "2.2,6,0,0", "2.3,2,1,2", "2.4,2,5,9", "2.5,0,2,3", "2.6,0,3,4", "2.7,0,3,3",
			"2.8,1,5,11", "2.9,1,0,0" })
	void hangsEveryAssignmentWhereChapterTwoHasIt(String number, int direct, int common, int underCommon) {
		String area = text(things("FocusArea").filter(is("number", number)).findFirst().orElseThrow(), "id");
		List<String> under = from(area, "SERVES").filter(at("COMMON")).toList();
		assertThat(from(area, "SERVES").filter(at("ADMINISTRATION"))).hasSize(direct);
		assertThat(under).hasSize(common);
		assertThat(under.stream().flatMap((id) -> from(id, "SERVES")).filter(at("ADMINISTRATION")))
			.hasSize(underCommon);
	}

	@Test
	void hasNoAssignmentsBesidesThose() {
		assertThat(things("Assignment").filter(is("level", "COMMON"))).hasSize(19);
		assertThat(things("Assignment").filter(is("level", "ADMINISTRATION"))).hasSize(46);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Arbeta för en hållbar plastanvändning",
			"Förbättra Region Hallands samlade avfallshantering", "Minska Region Hallands klimatpåverkande utsläpp" })
	void takesNoTitleForAnIdentity(String title) {
		assertThat(things("Assignment").filter((thing) -> titles(thing).anyMatch(title::equals)))
			.extracting((thing) -> text(thing, "level"))
			.containsExactlyInAnyOrder("COMMON", "ADMINISTRATION");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Framtagande av Plan för kärnenergi händelse|Framtagande av Plan för kärnenergihändelse
					Sänkt ambitionsnivå för vårdssystem i slutet av sin livscykel|Sänkt ambitionsnivå för vårdsystem i slutet av sin livscykel
					Leda och driva införandet av framtidens vårdinformativstöd (Visus)|Leda och driva införandet av framtidens vårdinformationsstöd (Visus)
					Strukturerera informationstillgångar|Strukturera informationstillgångar
					Akkumulerad budgetavvikelse|Ackumulerad budgetavvikelse
					Svensk avfallsstiftning|Svensk avfallslagstiftning
					Lokala nämnder - med örat mot marken, historieberivning 2007-2022|Lokala nämnder - med örat mot marken, historiebeskrivning 2007-2022
					Minska Region Hallands klimatpåverkande utsläpp|Region Hallands förvaltningar ska tillsammans arbeta för att minska Region Hallands klimatpåverkande utsläpp
					""")
	void keepsADamagedOrOtherSpellingAsAnAlternative(String printed, String title) {
		assertThat(LINES.stream().filter(is("title", title)).flatMap(SampleTests::titles)).contains(printed);
	}

	@Test
	void has2ActivitiesAnd10IndicatorsWithoutTargets() {
		assertThat(things("Activity").map((thing) -> text(thing, "number"))).containsExactly("3.2", "3.2");
		assertThat(things("Indicator").filter(is("category", "Medarbetare"))).hasSize(6);
		assertThat(things("Indicator").filter(is("category", "Ekonomi"))).hasSize(4);
		assertThat(things("Indicator").filter((indicator) -> indicator.has("targetNote"))).isEmpty();
		assertThat(text(thing("commitment-malvarden-kvalitetsindikatorer"), "dueBy")).isEqualTo("2022-01-31");
	}

	@ParameterizedTest
	@CsvSource({ "Regionkontoret inkl. IT,453100000.00", "Utveckling,148400000.00", "Förtroendevalda,48200000.00" })
	void sumsTheThreeClassesOfAUnitToItsPrintedNet(String unit, BigDecimal net) {
		List<JsonNode> cells = things("BudgetItem").filter(is("unit", unit)).toList();
		assertThat(cells).extracting((cell) -> text(cell, "accountClass"))
			.containsExactlyInAnyOrder("REVENUE", "PERSONNEL", "OTHER_OPERATING");
		assertThat(sum(cells.stream().map((cell) -> amount(cell, 2022)))).isEqualTo(net);
		assertThat(things("BudgetCheck").filter(is("unit", unit)).map((check) -> amount(check, 2022)))
			.containsExactly(net);
	}

	@ParameterizedTest
	@CsvSource({ "2022,90300000.00", "2023,56600000.00", "2024,56900000.00" })
	void sumsTheInvestmentsOfAYear(int year, BigDecimal sum) {
		assertThat(sum(investments().map((item) -> amount(item, year)))).isEqualTo(sum);
	}

	@Test
	void leavesTheFourUnprintedTotalsUnknown() {
		assertThat(investments()).hasSize(9);
		assertThat(investments().filter((item) -> !item.has("total"))).hasSize(4)
			.allMatch(is("category", "REINVESTMENT"));
		assertThat(sum(investments().filter((item) -> item.has("total")).map((item) -> money(item, "total"))))
			.isEqualTo("104000000.00");
	}

	@ParameterizedTest
	@CsvSource({ "SERVES,assignment-2022-destruktionsanlaggning-for-lustgas,common-2022-minska-utslapp,STATED",
			"SERVES,common-2022-minska-utslapp,fa-2022-gron-omstallning,STATED",
			"SERVES,strategy-hallbar-tillvaxt,strategy-rus-halland,STATED",
			"PART_OF,strategy-smart-specialisering,strategy-hallbar-tillvaxt,STATED",
			"SERVES,strategy-rus-halland,vision-halland-basta-livsplatsen,DERIVED",
			"FUNDS,inv-2022-fvis-visus,assignment-2022-inforande-av-fvis,SUGGESTED",
			"AFFECTS,decision-rsau-2022-237-1,assignment-2022-samlat-stod-sakerhet,SUGGESTED" })
	void claimsNoMoreThanTheTextsSay(String kind, String from, String to, String status) {
		assertThat(text(link(kind, from, to), "status")).isEqualTo(status);
	}

	@Test
	void derivesWhatPaysForTheLustgasPlant() {
		JsonNode funds = link("FUNDS", "inv-2022-destruktionsanlaggning-for-lustgas",
				"assignment-2022-destruktionsanlaggning-for-lustgas");
		assertThat(text(funds, "status")).isEqualTo("DERIVED");
		assertThat(text(funds, "rule"))
			.isEqualTo("the row bears the assignment's name and the assignment's text asks for investments");
		assertThat(funds.get("evidence").findValuesAsString("section")).containsExactly("4.2", "2.4.1");
		assertThat(amount(thing(text(funds, "from")), 2022)).isEqualTo("8000000.00");
	}

	@Test
	void doesNotTakeTheShownYearsOfFvisForItsTotal() {
		JsonNode fvis = thing("inv-2022-fvis-visus");
		assertThat(money(fvis, "total")).isEqualTo("56000000.00");
		assertThat(Stream.of(2022, 2023, 2024).map((year) -> amount(fvis, year))).map(BigDecimal::toString)
			.containsExactly("20000000.00", "18000000.00", "0.00");
	}

	@Test
	void statesNoStrategyOfAFocusArea() {
		assertThat(links("SERVES").filter((link) -> text(link, "from").startsWith("fa-"))).hasSize(9)
			.allMatch(is("status", "SUGGESTED"))
			.allMatch((link) -> link.has("reason") && link.get("confidence").asDouble() < 1);
	}

	@Test
	void has8ItemsWith10ClausesIn6CasesOn29November() {
		String meeting = "meeting-rsau-2022-11-29";
		List<String> items = from(meeting, "HANDLED_AT").toList();
		assertThat(items.stream().map((item) -> thing(item).get("number").asInt())).containsExactly(396, 397, 398, 399,
				400, 401, 402, 403);
		assertThat(clauses("Decision", items)).hasSize(10);
		assertThat(clauses("Proposal", items)).hasSize(10);
		assertThat(links("ABOUT_CASE").filter((link) -> items.contains(text(link, "from")))
			.map((link) -> text(thing(text(link, "to")), "caseNumber")))
			.containsExactly("RS220024", "RS220025", "RS221261", "RS220028", "RS220421", "RS220170");
		assertThat(clauses("Decision", items).stream().map((id) -> text(thing(id), "action")))
			.containsExactly("APPOINT", "APPROVE", "NOTE", "NOTE", "NOTE", "NOTE", "ENDORSE", "ASSIGN", "NOTE", "NOTE");
		assertThat(from(meeting, "ATTENDED")).hasSize(34);
	}

	@Test
	void sendsParagraph401ToAnotherThanTheAssignee() {
		String item = "item-rsau-2022-401";
		assertThat(clauses("Decision", List.of(item))).hasSize(3)
			.allMatch((id) -> thing(id).get("delegated").asBoolean());
		assertThat(to("decision-rsau-2022-401-3", "ASSIGNS")).containsExactly("org-regionkontoret");
		assertThat(to(item, "SENT_TO")).containsExactly("org-driftnamnden-regionservice");
		assertThat(to(item, "ABOUT_CASE")).containsExactly("case-rs220170");
	}

	@Test
	void doesNotDateTheMeetingOfParagraph237() {
		assertThat(to("item-rsau-2022-237", "HANDLED_AT").map(SampleTests::thing)).singleElement()
			.matches((meeting) -> !meeting.has("date"));
		assertThat(thing("decision-rsau-2022-237-1").has("date")).isFalse();
		assertThat(text(thing("doc-rsau-237-beslutsforslag"), "date")).isEqualTo("2022-06-20");
		assertThat(text(thing("case-rs210993"), "caseNumber")).isEqualTo("RS210993");
		JsonNode promise = thing("commitment-utvardering-samlat-stod-sakerhet");
		assertThat(text(promise, "dueFrom")).isEqualTo("2022-10-01");
		assertThat(text(promise, "dueBy")).isEqualTo("2022-12-31");
	}

	@Test
	void mergesNoPersonsOfTheSameName() {
		assertThat(things("Person").filter(is("title", "Christian Johansson"))).hasSize(2);
		assertThat(links("ATTENDED").map((link) -> text(link, "from"))).doesNotHaveDuplicates();
		assertThat(links("HELD_BY").map((link) -> text(link, "to")).filter((id) -> id.startsWith("person-")))
			.doesNotHaveDuplicates();
		assertThat(things("Person")).anyMatch(is("title", "Måns Arrrup"));
	}

	@Test
	void holdsNamesInThePersonsOwnRecordsOnly() {
		List<String> names = things("Person").map((person) -> text(person, "title")).toList();
		assertThat(LINES).filteredOn((line) -> !text(line, "type").equals("Person"))
			.noneMatch((line) -> names.stream().anyMatch(line.toString()::contains));
	}

	@Test
	void holdsTheBytesOfThreeDocuments() {
		assertThat(things("Document").filter((document) -> document.has("sha256")).map((held) -> text(held, "id")))
			.containsExactly("doc-rk-verksamhetsplan-2022", "doc-rsau-2022-11-29", "doc-rsau-237");
	}

	@Test
	void statesAndDerivesNothingWithoutALineOfAHeldDocument() {
		assertThat(links().filter((link) -> !text(link, "status").equals("SUGGESTED")))
			.allMatch((link) -> !link.path("evidence").isEmpty());
		assertThat(links().flatMap((link) -> link.path("evidence").valueStream()))
			.allMatch((place) -> place.has("line") && thing(text(place, "document")).has("sha256"));
	}

	@Test
	void statesEveryThingOfThePlanInThePlan() {
		List<String> stated = from("plan-rk-2022", "STATED_IN").toList();
		assertThat(Stream.of("FocusArea", "Assignment", "Activity", "Indicator", "BudgetItem", "BudgetCheck")
			.flatMap(SampleTests::things)
			.map((thing) -> text(thing, "id"))).hasSize(107).allMatch(stated::contains);
	}

	private static List<JsonNode> read() {
		InputStream file = SampleTests.class.getResourceAsStream("/sample/halland-2022.jsonl");
		return new JsonMapper().readerFor(JsonNode.class).<JsonNode>readValues(file).readAll();
	}

	private static Stream<JsonNode> things(String type) {
		return LINES.stream().filter(is("type", type));
	}

	private static JsonNode thing(String id) {
		return LINES.stream().filter(is("id", id)).findFirst().orElseThrow();
	}

	private static Stream<JsonNode> links() {
		return LINES.stream().filter((line) -> line.has("link"));
	}

	private static Stream<JsonNode> links(String kind) {
		return links().filter(is("link", kind));
	}

	private static JsonNode link(String kind, String from, String to) {
		return links(kind).filter(is("from", from)).filter(is("to", to)).findFirst().orElseThrow();
	}

	private static Stream<String> from(String to, String kind) {
		return links(kind).filter(is("to", to)).map((link) -> text(link, "from"));
	}

	private static Stream<String> to(String from, String kind) {
		return links(kind).filter(is("from", from)).map((link) -> text(link, "to"));
	}

	private static List<String> clauses(String type, List<String> items) {
		return items.stream()
			.flatMap((item) -> from(item, "HANDLED_AT"))
			.filter((id) -> text(thing(id), "type").equals(type))
			.toList();
	}

	private static Stream<JsonNode> investments() {
		return things("BudgetItem").filter(is("kind", "INVESTMENT"));
	}

	private static Predicate<String> at(String level) {
		return (id) -> text(thing(id), "level").equals(level);
	}

	private static Predicate<JsonNode> is(String field, String value) {
		return (line) -> text(line, field).equals(value);
	}

	private static Stream<String> titles(JsonNode thing) {
		return Stream.concat(Stream.of(thing.get("title")), thing.path("alternativeTitles").valueStream())
			.map(JsonNode::asString);
	}

	private static BigDecimal amount(JsonNode item, int year) {
		return item.get("amounts")
			.valueStream()
			.filter((amount) -> amount.get("year").asInt() == year)
			.map((amount) -> money(amount, "amount"))
			.findFirst()
			.orElseThrow();
	}

	private static BigDecimal money(JsonNode node, String field) {
		return new BigDecimal(text(node, field));
	}

	private static BigDecimal sum(Stream<BigDecimal> amounts) {
		return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static String text(JsonNode node, String field) {
		return node.path(field).asString("");
	}

}
