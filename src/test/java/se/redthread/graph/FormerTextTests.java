package se.redthread.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FormerTextTests {

	private static final String THEN = "CASE WHEN a.knownFrom <= $knownAt AND NOT a:Withdrawn THEN a ELSE head(COLLECT {"
			+ " MATCH (was_:Version {of: a.id}) USING INDEX was_:Version(of, knownFrom, knownTo) WHERE was_.knownFrom <= $knownAt AND was_.knownTo > $knownAt"
			+ " AND was_.was IS NULL RETURN was_ }) END";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"MATCH (a:Thing {id: $id}) USING INDEX a:Thing(id) | MATCH (a:Thing!FormerThing {id: $id})",
			"MATCH ()-[steps:`SERVES`!PART_OF*1..8]->() | MATCH ()-[steps:SERVES!FORMER_SERVES!PART_OF!FORMER_PART_OF*1..8]->()",
			"WHERE step.status IN $statuses | WHERE step.knownFrom <= $knownAt AND coalesce(step.knownTo > $knownAt, true) AND step.status IN $statuses",
			"RETURN type(link) = 'FUNDS' | RETURN replace(type(link), 'FORMER_', '') = 'FUNDS'",
			"RETURN labels(a) | RETURN [each_ IN labels(a) ! replace(each_, 'Former', '')]",
			"WHERE a:Risk | WHERE 'Risk' IN [each_ IN labels(a) ! replace(each_, 'Former', '')]",
			"MATCH (a) RETURN a.title, a.id | MATCH (a) RETURN (THEN).title, a.id",
			"MATCH (a) RETURN a {.id, .title} | MATCH (a) RETURN head([a_ IN [THEN] ! a_ {id: a.id, .title}])",
			"MATCH (a) RETURN a {.*, b: 1} | MATCH (a) RETURN head([a_ IN [THEN] ! a_ {.*, id: a.id, erasedOn: a.erasedOn, b: 1}])",
			"MATCH (a)-[link:FUNDS]->() RETURN link.share, $begins.year | MATCH (a)-[link:FUNDS!FORMER_FUNDS]->() RETURN link.share, $begins.year" })
	void eachFormIsTurned(String today, String then) {
		assertThat(FormerText.of(today.replace('!', '|')).strip())
			.isEqualTo(then.replace('!', '|').replace("THEN]", THEN + "]").replace("(THEN)", "(" + THEN + ")"));
	}

	@Test
	void commentsAreNoStatement() {
		assertThat(FormerText.of("// a.title of (a)\nRETURN 1").strip()).isEqualTo("RETURN 1");
	}

	@Test
	void whatHasNoEndIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> FormerText.of("MATCH (a) RETURN a {.title"));
	}

}
