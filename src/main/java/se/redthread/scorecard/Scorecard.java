package se.redthread.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import se.redthread.period.AnswerPeriod;
import se.redthread.rollup.BudgetGroup;
import se.redthread.rollup.RollUp;
import se.redthread.scorecard.ScorecardCard.ScorecardBudget;
import se.redthread.thing.Thing;

/** The state of a plan or year in figures. */
public record Scorecard(AnswerPeriod period, ScorecardGrouping by, List<ScorecardCard> cards, ScorecardCard total) {

	/**
	 * Counts all cards.
	 * @param things the things that may have a card, in order
	 * @param budget what the budget items come to for them
	 */
	static Scorecard of(ScorecardGrouping by, ScorecardGraph graph, List<Thing> things, RollUp budget) {
		AnswerPeriod period = budget.period();
		LocalDate day = period.validAt();
		LocalDate before = (day != null) ? day.plusDays(1) : period.to();
		boolean organizations = by == ScorecardGrouping.ORGANIZATION;
		List<ScorecardCard> cards = things.stream()
			.map((thing) -> ScorecardCard.of(CardScope.of(graph, thing.key(), organizations), thing,
					budget(budget, thing), before))
			.filter((card) -> !organizations || answers(card))
			.toList();
		ScorecardBudget all = new ScorecardBudget(budget.total(), List.of());
		return new Scorecard(period, by, cards, ScorecardCard.of(CardScope.total(graph), null, all, before));
	}

	/** Organisations that only have parts that answer for something get no card. */
	private static boolean answers(ScorecardCard card) {
		return card.assignments() + card.assignmentsBySuggestion() > 0 || !card.budget().sums().isEmpty()
				|| !card.budget().suggestionsAdd().isEmpty();
	}

	private static ScorecardBudget budget(RollUp budget, Thing thing) {
		String id = thing.id().toString();
		return budget.groups()
			.stream()
			.filter((group) -> group.key().equals(id))
			.findFirst()
			.map(Scorecard::budget)
			.orElse(ScorecardBudget.NOTHING);
	}

	private static ScorecardBudget budget(BudgetGroup group) {
		return new ScorecardBudget(group.sums(), group.suggestionsAdd());
	}

	public List<ScorecardRow> rows() {
		return Stream.concat(this.cards.stream(), Stream.of(this.total))
			.map((card) -> new ScorecardRow(card, this.period))
			.toList();
	}

}
