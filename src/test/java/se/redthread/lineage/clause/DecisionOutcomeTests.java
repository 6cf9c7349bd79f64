package se.redthread.lineage.clause;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.redthread.decision.DecisionAction;

import static org.assertj.core.api.Assertions.assertThat;

/** What came of a matter, by the clause's verb and its links. */
class DecisionOutcomeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			APPROVE   | -     | false | false | DECIDED
			APPROVE   | -     | true  | false | RECOMMENDED
			ESTABLISH | -     | false | false | DECIDED
			ASSIGN    | -     | false | true  | DECIDED
			URGE      | -     | false | false | DECIDED
			HIGHLIGHT | -     | false | false | DECIDED
			APPOINT   | -     | false | false | DECIDED
			RECOMMEND | -     | false | false | RECOMMENDED
			RECOMMEND | true  | false | false | RECOMMENDED
			ENDORSE   | -     | false | false | RECOMMENDED
			ENDORSE   | false | false | false | RECOMMENDED
			ENDORSE   | true  | false | false | DECIDED
			ENDORSE   | true  | true  | false | RECOMMENDED
			NOTE      | -     | false | false | NOTED
			NOTE      | -     | true  | false | RECOMMENDED
			TABLE     | -     | true  | false | TABLED
			RETURN    | -     | true  | true  | RETURNED
			REJECT    | -     | false | false | REJECTED
			REJECT    | -     | true  | false | RECOMMENDED
			WITHDRAW  | -     | true  | false | WITHDRAWN
			OTHER     | -     | false | false | UNKNOWN
			OTHER     | true  | false | false | UNKNOWN
			OTHER     | -     | false | true  | DECIDED
			OTHER     | -     | true  | true  | RECOMMENDED
			""")
	void theOutcomeIsToldByTheActionAndTheLinks(DecisionAction action, @Nullable Boolean delegated, boolean recommends,
			boolean acts, DecisionOutcome outcome) {
		assertThat(DecisionOutcome.of(action, delegated, recommends, acts)).isEqualTo(outcome);
	}

}
