package se.redthread.exchange;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.redthread.Demonstration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demonstration data have a thing for each case that src/docs/demonstration.md names.
 */
class DemonstrationTests {

	private static final List<JsonNode> LINES = read();

	@Test
	void isSoundAndEveryThingSaysByItsIdThatItIsInvented() {
		assertThat(Lines.faults(Demonstration.file())).isEmpty();
		assertThat(LINES.stream().filter((line) -> line.has("id")))
			.allMatch((line) -> text(line, "id").startsWith("demo-"));
		assertThat(text(LINES.get(0), "title")).endsWith("(invented)");
	}

	@ParameterizedTest
	@CsvSource({ "Plan,2", "Vision,1", "Strategy,3", "FocusArea,7", "Assignment,16", "Activity,2", "BudgetItem,14",
			"BudgetCheck,2", "Indicator,4", "Measurement,10", "FollowUp,5", "Risk,6", "Organization,9", "Meeting,4",
			"AgendaItem,8", "Case,5", "Proposal,5", "Decision,9", "Commitment,3", "Document,9", "Person,3",
			"Membership,1" })
	void hasSoManyOfAType(String type, int count) {
		assertThat(LINES.stream().filter((line) -> text(line, "type").equals(type))).hasSize(count);
	}

	@Test
	void givesEachAgendaItemTheYearOfItsMeetingAndNoParagraphTwice() {
		Set<String> paragraphs = new TreeSet<>();
		assertThat(LINES.stream().filter((line) -> text(line, "type").equals("AgendaItem"))).isNotEmpty()
			.allSatisfy((item) -> {
				String id = text(item, "id").substring(5);
				String meeting = text(links("HANDLED_AT", id).get(0), "to");
				assertThat(meeting).contains("-" + text(item, "year") + "-")
					.contains(text(item, "body").substring("demo-org-".length()));
				assertThat(paragraphs.add(text(item, "body") + text(item, "year") + " §" + text(item, "number"))).as(id)
					.isTrue();
			});
	}

	@Test
	void citesADocumentForAllThatIsStated() {
		assertThat(links().filter((link) -> text(link, "status").equals("STATED"))).isNotEmpty()
			.allSatisfy((link) -> assertThat(text(link.get("evidence").get(0), "document")).startsWith("demo-doc-"));
	}

	@ParameterizedTest
	@CsvSource({ "klimat,STATED", "vard,DERIVED", "digital,SUGGESTED", "kompetens,", "invanare,STATED" })
	void givesEachFocusAreaItsOwnWayToAStrategy(String area, String status) {
		assertThat(links("SERVES", "fa-2026-" + area)).extracting((link) -> text(link, "status"))
			.isEqualTo((status != null) ? List.of(status) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "common-2026-energi,kontoret trafik vard", "common-2026-vantetider,kontoret trafik vard" })
	void hasCommonAssignmentsThatThreeAdministrationsServe(String common, String administrations) {
		Set<String> responsible = new TreeSet<>();
		into("SERVES", common).forEach(
				(child) -> into("RESPONSIBLE_FOR", child).forEach((org) -> responsible.add(org.replace("org-", ""))));
		assertThat(String.join(" ", responsible)).isEqualTo(administrations);
	}

	@Test
	void hasTheGapsThatThePageNames() {
		assertThat(assignmentsWithout("RESPONSIBLE_FOR")).containsExactly("a-2026-kompetens");
		assertThat(assignmentsWithout("FUNDS")).containsExactlyInAnyOrder("common-2026-energi", "a-2026-kompetens",
				"a-2026-vantetider-kansli", "a-2026-vantetider-vard");
		assertThat(into("SERVES", "fa-2026-invanare")).isEmpty();
		assertThat(links("SERVES", "a-2026-mottagning")).hasSize(2);
		assertThat(all("Risk", "2026").filter((risk) -> into("RESPONSIBLE_FOR", risk).isEmpty()))
			.containsExactly("risk-2026-bemanning");
		assertThat(all("Risk", "2026").filter((risk) -> links("TREATED_BY", risk).isEmpty()))
			.containsExactly("risk-2026-elpris");
		assertThat(all("BudgetItem", "inv-2026").filter((item) -> founded(links("FUNDS", item)).isEmpty()))
			.containsExactly("inv-2026-vantrum", "inv-2026-reservkraft");
	}

	@ParameterizedTest
	@CsvSource({ "inv-2026-solceller,40 60", "inv-2026-ventilation,30 50", "inv-2026-elbussar,-- --",
			"inv-2026-belysning,-- --", "budget-2026-vard-ovrigt,10" })
	void sharesItemsInEveryWay(String item, String shares) {
		assertThat(founded(links("FUNDS", item)).stream()
			.map((link) -> link.has("share") ? text(link, "share") : "--")
			.sorted()
			.collect(Collectors.joining(" "))).isEqualTo(shares);
	}

	@ParameterizedTest
	@CsvSource({ "proposal-styrelsen-21-1,decision-styrelsen-21-1", "decision-styrelsen-21-1,",
			"decision-styrelsen-12-1,decision-styrelsen-20-1", "decision-styrelsen-22-1,",
			"decision-styrelsen-11-1,decision-fullmaktige-5-1" })
	void letsALadderGoOnOrStop(String clause, String next) {
		assertThat(into("FOLLOWS", clause)).isEqualTo((next != null) ? List.of(next) : List.of());
	}

	private static List<String> assignmentsWithout(String kind) {
		return all("Assignment", "2026")
			.filter((id) -> founded(LINES.stream()
				.filter((line) -> text(line, "link").equals(kind) && text(line, "to").equals("demo-" + id))
				.toList()).isEmpty())
			.toList();
	}

	private static List<JsonNode> founded(List<JsonNode> links) {
		return links.stream().filter((link) -> text(link, "status").matches("STATED|DERIVED|CONFIRMED")).toList();
	}

	private static Stream<String> all(String type, String part) {
		return LINES.stream()
			.filter((line) -> text(line, "type").equals(type) && text(line, "id").contains(part))
			.map((line) -> text(line, "id").substring(5));
	}

	private static Stream<JsonNode> links() {
		return LINES.stream().filter((line) -> line.has("link"));
	}

	private static List<JsonNode> links(String kind, String from) {
		return links().filter((link) -> text(link, "link").equals(kind) && text(link, "from").equals("demo-" + from))
			.toList();
	}

	private static List<String> into(String kind, String to) {
		return links().filter((link) -> text(link, "link").equals(kind) && text(link, "to").equals("demo-" + to))
			.map((link) -> text(link, "from").substring(5))
			.toList();
	}

	private static String text(JsonNode line, String field) {
		return line.path(field).asString("");
	}

	private static List<JsonNode> read() {
		InputStream file = DemonstrationTests.class.getResourceAsStream("/sample/demonstration.jsonl");
		return new JsonMapper().readerFor(JsonNode.class).<JsonNode>readValues(file).readAll();
	}

}
