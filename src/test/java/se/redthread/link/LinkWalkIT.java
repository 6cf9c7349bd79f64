package se.redthread.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.redthread.Client;
import se.redthread.SampleFile;
import se.redthread.SampleTest;
import se.redthread.model.LinkKind;
import se.redthread.model.ThingType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every link of the sample through its named fields, and compares with the file.
 */
@SampleTest
class LinkWalkIT {

	private static final String LINK = """
			fragment Whole on Link { id kind from { id } to { id } status confidence rule reason assertedBy assertedAt
				decidedBy decidedAt validFrom validTo share effect change dueDate role party paragraphs version
				evidence { ...Place } }
			fragment Place on Evidence { document { id } section paragraph page line lineTo charFrom charTo note }
			""";

	private static final String WALK = " { edges { cursor status evidence { ...Place } node { id } link { ...Whole } }"
			+ " pageInfo { hasNextPage endCursor } }";

	@Autowired
	private HttpGraphQlTester graphQl;

	private Client client;

	@BeforeEach
	void connect() {
		this.client = new Client(this.graphQl);
	}

	@ParameterizedTest
	@EnumSource(LinkKind.class)
	void everyLinkIsFoundByItsNamedFieldsFromBothEnds(LinkKind kind) {
		List<Map<String, JsonNode>> file = claims(kind, (link) -> true);
		assertThat(walk(kind, true, true)).containsExactlyInAnyOrderElementsOf(file);
		assertThat(walk(kind, false, true)).containsExactlyInAnyOrderElementsOf(file);
	}

	@ParameterizedTest
	@EnumSource(names = { "SERVES", "PART_OF", "FUNDS", "AFFECTS", "REFERS_TO", "DEPENDS_ON" })
	void withoutSuggestionsJustTheSuggestedLinksAreHidden(LinkKind kind) {
		List<Map<String, JsonNode>> founded = claims(kind,
				(link) -> !SampleFile.text(link, "status").equals("SUGGESTED"));
		assertThat(founded).hasSizeLessThan(claims(kind, (link) -> true).size());
		assertThat(walk(kind, true, false)).containsExactlyInAnyOrderElementsOf(founded);
		assertThat(walk(kind, false, false)).containsExactlyInAnyOrderElementsOf(founded);
	}

	@Test
	void aLinkFetchedByItsIdTellsTheWholeClaim() {
		List<String> ids = new ArrayList<>();
		this.client.ask("{ focusAreas { nodes { links(first: 10) { edges { link { id } } } } } }")
			.at("/focusAreas/nodes")
			.forEach((area) -> area.at("/links/edges").forEach((edge) -> ids.add(edge.at("/link/id").asString())));
		assertThat(ids).hasSizeBetween(30, 100);
		JsonNode nodes = this.client
			.ask("query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Link { ...Whole } } }" + LINK, "ids", ids)
			.get("nodes");
		Set<Map<String, JsonNode>> file = SampleFile.links()
			.stream()
			.map(LinkWalkIT::claimOf)
			.collect(Collectors.toSet());
		assertThat(nodes.valueStream().map((node) -> SampleFile.text(node, "id"))).containsExactlyElementsOf(ids);
		nodes.forEach((node) -> {
			assertThat(((ObjectNode) node).remove("__typename").asString()).isEqualTo("Link");
			assertThat(file).contains(claim(node));
		});
	}

	/**
	 * All links of a kind, as the field that leads along them finds them from one end.
	 */
	private List<Map<String, JsonNode>> walk(LinkKind kind, boolean outgoing, boolean suggested) {
		List<Map<String, JsonNode>> walked = new ArrayList<>();
		for (ThingType type : ThingType.values()) {
			if (!(outgoing ? kind.targetsOf(type) : kind.sourcesOf(type)).isEmpty()) {
				linksOf(type, kind, outgoing, suggested).forEach((link) -> walked.add(claim(link)));
			}
		}
		return walked;
	}

	private List<JsonNode> linksOf(ThingType type, LinkKind kind, boolean outgoing, boolean suggested) {
		String field = outgoing ? kind.outgoing() : kind.incoming();
		String walk = field + "(first: 100, after: $links, includeSuggested: " + suggested + ")" + WALK;
		List<JsonNode> links = new ArrayList<>();
		JsonNode page;
		String after = null;
		do {
			page = this.client
				.ask("query($after: String, $links: String) { list: " + type.plural()
						+ "(first: 20, after: $after) { nodes { id " + walk
						+ " } pageInfo { hasNextPage endCursor } } }" + LINK, "after", after)
				.get("list");
			for (JsonNode thing : page.get("nodes")) {
				String id = SampleFile.text(thing, "id");
				JsonNode found = thing.get(field);
				links.addAll(links(found, id, kind, outgoing));
				while (found.at("/pageInfo/hasNextPage").asBoolean()) {
					found = this.client
						.ask("query($id: ID!, $links: String) { one: " + type.singular() + "(id: $id) { " + walk
								+ " } }" + LINK, "id", id, "links", found.at("/pageInfo/endCursor").asString())
						.at("/one/" + field);
					links.addAll(links(found, id, kind, outgoing));
				}
			}
			after = page.at("/pageInfo/endCursor").asString(null);
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		return links;
	}

	private static List<JsonNode> links(JsonNode page, String id, LinkKind kind, boolean outgoing) {
		List<JsonNode> links = new ArrayList<>();
		for (JsonNode edge : page.get("edges")) {
			JsonNode link = edge.get("link");
			assertThat(edge.get("status")).isEqualTo(link.get("status"));
			assertThat(edge.get("evidence")).isEqualTo(link.get("evidence"));
			assertThat(SampleFile.text(link, "kind")).isEqualTo(kind.name());
			assertThat(link.at(outgoing ? "/from/id" : "/to/id").asString()).isEqualTo(id);
			assertThat(link.at(outgoing ? "/to/id" : "/from/id")).isEqualTo(edge.at("/node/id"));
			links.add(link);
		}
		return links;
	}

	private static List<Map<String, JsonNode>> claims(LinkKind kind, Predicate<JsonNode> wanted) {
		return SampleFile.links()
			.stream()
			.filter((link) -> SampleFile.text(link, "link").equals(kind.name()))
			.filter(wanted)
			.map(LinkWalkIT::claimOf)
			.toList();
	}

	/** What the answer tells of a link, without what is null or the system's own. */
	private static Map<String, JsonNode> claim(JsonNode link) {
		Map<String, JsonNode> claim = new TreeMap<>();
		link.propertyStream()
			.filter((field) -> !field.getValue().isNull() && !Set.of("id", "version").contains(field.getKey()))
			.forEach((field) -> claim.put(field.getKey(), field.getValue().deepCopy()));
		claim.put("from", link.at("/from/id"));
		claim.put("to", link.at("/to/id"));
		claim.get("evidence").forEach((place) -> {
			ObjectNode at = (ObjectNode) place;
			at.set("document", at.at("/document/id"));
			at.propertyStream()
				.filter((field) -> field.getValue().isNull())
				.map(Map.Entry::getKey)
				.toList()
				.forEach(at::remove);
		});
		return claim;
	}

	/** The same of a line of the file. */
	private static Map<String, JsonNode> claimOf(JsonNode line) {
		ObjectNode link = (ObjectNode) line.deepCopy();
		link.set("kind", link.remove("link"));
		link.remove("key");
		link.put("from", SampleFile.id(SampleFile.text(line, "from")));
		link.put("to", SampleFile.id(SampleFile.text(line, "to")));
		link.putIfAbsent("assertedBy", link.stringNode("Redthread sample"));
		link.withArray("evidence")
			.forEach(
					(place) -> ((ObjectNode) place).put("document", SampleFile.id(SampleFile.text(place, "document"))));
		Map<String, JsonNode> claim = new TreeMap<>();
		link.propertyStream().forEach((field) -> claim.put(field.getKey(), field.getValue()));
		return claim;
	}

}
