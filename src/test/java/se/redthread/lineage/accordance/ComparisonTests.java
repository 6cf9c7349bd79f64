package se.redthread.lineage.accordance;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.redthread.decision.DecisionAction;

import static org.assertj.core.api.Assertions.assertThat;

/** When an outcome is as proposed, and in what it differs. */
class ComparisonTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "Buy two., Buy two., SAME", "Buy two., buy  two., SAME", "Buy two., Buy three., CHANGED",
					"-, Buy two., UNKNOWN", "Buy two., -, UNKNOWN", "-, -, UNKNOWN", "Buy two., BUY two., CHANGED" })
	void wordsDecideWhereNothingElseDiffers(@Nullable String proposed, @Nullable String decided,
			Accordance accordance) {
		assertThat(Comparison.of(said(DecisionAction.APPROVE, proposed), said(DecisionAction.APPROVE, decided))
			.accordance()).isEqualTo(accordance);
	}

	@Test
	void anotherActionIsAChangeEvenWhereAWordingIsMissing() {
		Comparison comparison = Comparison.of(said(DecisionAction.APPROVE, null), said(DecisionAction.REJECT, "No."));
		assertThat(comparison.accordance()).isEqualTo(Accordance.CHANGED);
		assertThat(comparison.differences()).singleElement()
			.hasToString("ProposalDifference[what=ACTION, proposed=[APPROVE], decided=[REJECT]]");
		assertThat(comparison.wording()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = DecisionAction.class, names = { "TABLE", "RETURN", "WITHDRAW" })
	void whatIsPutOffIsNotDecided(DecisionAction action) {
		assertThat(Comparison.of(said(DecisionAction.APPROVE, "Yes."), said(action, "Later.")))
			.isEqualTo(Comparison.NONE);
		assertThat(Comparison.of(said(action, "Later."), said(action, "Later.")).accordance())
			.isEqualTo(Accordance.SAME);
	}

	@ParameterizedTest
	@EnumSource(value = DecisionAction.class, mode = Mode.EXCLUDE, names = { "TABLE", "RETURN", "WITHDRAW", "APPROVE" })
	void anyOtherActionThanProposedIsAChange(DecisionAction action) {
		assertThat(Comparison.of(said(DecisionAction.APPROVE, "Yes."), said(action, "Yes.")).differences())
			.extracting(ProposalDifference::what)
			.containsExactly(ProposalAspect.ACTION);
	}

	@ParameterizedTest
	@EnumSource(value = ProposalAspect.class, mode = Mode.EXCLUDE, names = { "WORDING", "ACTION" })
	void whatBothNameOtherwiseIsAChange(ProposalAspect aspect) {
		Comparison comparison = Comparison.of(said("Yes.", aspect, "one"), said("Yes.", aspect, "two"));
		assertThat(comparison.accordance()).isEqualTo(Accordance.CHANGED);
		assertThat(comparison.differences()).singleElement()
			.hasToString("ProposalDifference[what=" + aspect + ", proposed=[The one], decided=[The two]]");
	}

	@Test
	void whatOneSideNamesIsAChangeOnlyWhereTheWordsDiffer() {
		Said named = said("Let one do it.", ProposalAspect.ASSIGNEE, "one");
		assertThat(Comparison.of(named, said(DecisionAction.ASSIGN, "Let one do it.")).accordance())
			.isEqualTo(Accordance.SAME);
		assertThat(Comparison.of(named, said(DecisionAction.ASSIGN, null)).accordance()).isEqualTo(Accordance.UNKNOWN);
		assertThat(Comparison.of(named, said(DecisionAction.ASSIGN, "Do it.")).differences())
			.extracting(ProposalDifference::what)
			.containsExactly(ProposalAspect.WORDING, ProposalAspect.ASSIGNEE);
	}

	@ParameterizedTest
	@EnumSource(value = ProposalAspect.class, names = { "RECIPIENT_BODY", "AFFECTED" })
	void whatIsSeldomEnteredForProposalsIsNoChangeWhereOneSideIsSilent(ProposalAspect aspect) {
		assertThat(
				Comparison.of(said(DecisionAction.ASSIGN, "Do it."), said("Do it now.", aspect, "one")).differences())
			.extracting(ProposalDifference::what)
			.containsExactly(ProposalAspect.WORDING);
	}

	private static Said said(DecisionAction action, @Nullable String wording) {
		return new Said(action, wording, Map.of());
	}

	private static Said said(String wording, ProposalAspect aspect, String key) {
		return new Said(DecisionAction.ASSIGN, wording, Map.of(aspect, new TreeMap<>(Map.of(key, "The " + key))));
	}

}
