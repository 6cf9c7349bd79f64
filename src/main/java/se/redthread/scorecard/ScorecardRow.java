package se.redthread.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.redthread.assignment.ProgressStatus;
import se.redthread.budget.AmountRange;
import se.redthread.budget.BudgetKind;
import se.redthread.budget.BudgetSum;
import se.redthread.model.ThingId;
import se.redthread.period.AnswerPeriod;
import se.redthread.scorecard.ScorecardCard.SeverityCount;
import se.redthread.scorecard.ScorecardCard.StatusCount;

/** A card in one flat row, with the amounts of the years of the period. */
record ScorecardRow(ScorecardCard card, AnswerPeriod period) {

	public LocalDate periodFrom() {
		return this.period.from();
	}

	public LocalDate periodTo() {
		return this.period.to();
	}

	public @Nullable ThingId thing() {
		return (this.card.thing() != null) ? this.card.thing().id() : null;
	}

	public @Nullable String title() {
		return (this.card.thing() != null) ? this.card.thing().title() : null;
	}

	public int assignments() {
		return this.card.assignments();
	}

	public int assignmentsBySuggestion() {
		return this.card.assignmentsBySuggestion();
	}

	public int notStarted() {
		return status(ProgressStatus.NOT_STARTED);
	}

	public int ongoing() {
		return status(ProgressStatus.ONGOING);
	}

	public int delayed() {
		return status(ProgressStatus.DELAYED);
	}

	public int paused() {
		return status(ProgressStatus.PAUSED);
	}

	public int done() {
		return status(ProgressStatus.DONE);
	}

	public int cancelled() {
		return status(ProgressStatus.CANCELLED);
	}

	public int statusUnknown() {
		return status(null);
	}

	public int reachingStrategy() {
		return this.card.reachingStrategy().assignments();
	}

	public @Nullable BigDecimal reachingStrategyPercent() {
		return this.card.reachingStrategy().percent();
	}

	public @Nullable Double reachingStrategyPercentNumber() {
		return number(reachingStrategyPercent());
	}

	public int funded() {
		return this.card.funded().assignments();
	}

	public @Nullable BigDecimal fundedPercent() {
		return this.card.funded().percent();
	}

	public @Nullable Double fundedPercentNumber() {
		return number(fundedPercent());
	}

	public @Nullable BigDecimal operatingFrom() {
		return from(amount(this.card.budget().sums(), BudgetKind.OPERATING));
	}

	public @Nullable Double operatingFromNumber() {
		return number(operatingFrom());
	}

	public @Nullable BigDecimal operatingTo() {
		return to(amount(this.card.budget().sums(), BudgetKind.OPERATING));
	}

	public @Nullable Double operatingToNumber() {
		return number(operatingTo());
	}

	public @Nullable BigDecimal investmentFrom() {
		return from(amount(this.card.budget().sums(), BudgetKind.INVESTMENT));
	}

	public @Nullable Double investmentFromNumber() {
		return number(investmentFrom());
	}

	public @Nullable BigDecimal investmentTo() {
		return to(amount(this.card.budget().sums(), BudgetKind.INVESTMENT));
	}

	public @Nullable Double investmentToNumber() {
		return number(investmentTo());
	}

	public @Nullable BigDecimal operatingSuggestionsAddTo() {
		return to(amount(this.card.budget().suggestionsAdd(), BudgetKind.OPERATING));
	}

	public @Nullable Double operatingSuggestionsAddToNumber() {
		return number(operatingSuggestionsAddTo());
	}

	public @Nullable BigDecimal investmentSuggestionsAddTo() {
		return to(amount(this.card.budget().suggestionsAdd(), BudgetKind.INVESTMENT));
	}

	public @Nullable Double investmentSuggestionsAddToNumber() {
		return number(investmentSuggestionsAddTo());
	}

	public int indicators() {
		return this.card.indicators().size();
	}

	public int indicatorsWithOutcome() {
		return (int) this.card.indicators().stream().filter((told) -> told.outcome() != null).count();
	}

	public int risksLow() {
		return risks(RiskSeverity.LOW);
	}

	public int risksMedium() {
		return risks(RiskSeverity.MEDIUM);
	}

	public int risksHigh() {
		return risks(RiskSeverity.HIGH);
	}

	public int risksUnknown() {
		return risks(RiskSeverity.UNKNOWN);
	}

	public int decisions() {
		return this.card.decisions();
	}

	public int decisionsBySuggestion() {
		return this.card.decisionsBySuggestion();
	}

	private int status(@Nullable ProgressStatus status) {
		return this.card.byStatus()
			.stream()
			.filter((count) -> count.status() == status)
			.mapToInt(StatusCount::assignments)
			.sum();
	}

	private int risks(RiskSeverity severity) {
		return this.card.risks()
			.stream()
			.filter((count) -> count.severity() == severity)
			.mapToInt(SeverityCount::risks)
			.sum();
	}

	private @Nullable AmountRange amount(List<BudgetSum> sums, BudgetKind kind) {
		return sums.stream()
			.filter((sum) -> sum.kind() == kind)
			.map((sum) -> sum.during(this.period.from().getYear(), this.period.to().minusDays(1).getYear()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable BigDecimal from(@Nullable AmountRange range) {
		return (range != null) ? range.from() : null;
	}

	private static @Nullable BigDecimal to(@Nullable AmountRange range) {
		return (range != null) ? range.to() : null;
	}

	private static @Nullable Double number(@Nullable BigDecimal value) {
		return (value != null) ? value.doubleValue() : null;
	}

}
