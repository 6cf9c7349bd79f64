package se.redthread.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.redthread.scorecard.Scorecard;
import se.redthread.scorecard.ScorecardCard;
import se.redthread.thing.Thing;

/** What the changes do to budget and coverage. */
record ComparedFigures(ComparedCards total, List<ComparedCards> focusAreas) {

	/** Puts the cards of both sides beside each other: those of things that are kin. */
	static ComparedFigures of(Scorecard before, Scorecard after, Kin kin, ComparedTimes times) {
		Map<String, ComparedCards> pairs = new LinkedHashMap<>();
		after.cards().forEach((card) -> pair(pairs, card, kin, times).after().add(card));
		before.cards().forEach((card) -> pair(pairs, card, kin, times).before().add(card));
		return new ComparedFigures(new ComparedCards(times, List.of(before.total()), List.of(after.total())),
				List.copyOf(pairs.values()));
	}

	private static ComparedCards pair(Map<String, ComparedCards> pairs, ScorecardCard card, Kin kin,
			ComparedTimes times) {
		Thing thing = card.thing();
		String root = (thing != null) ? kin.root(thing.key()) : "";
		return pairs.computeIfAbsent(root, (key) -> new ComparedCards(times, new ArrayList<>(), new ArrayList<>()));
	}

}
