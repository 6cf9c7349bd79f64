package se.redthread.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

import se.redthread.assignment.Assignment;
import se.redthread.budget.BudgetItem;
import se.redthread.strategy.FocusArea;
import se.redthread.strategy.Vision;
import se.redthread.thing.Row;
import se.redthread.thing.Thing;

import static org.assertj.core.api.Assertions.assertThat;

class TraceLevelTests {

	private static final Thing VISION = new Vision(row("Vision", "COMMON"));

	private static final Thing FOCUS_AREA = new FocusArea(row("FocusArea", "COMMON"));

	private static final Thing ASSIGNMENT = new Assignment(row("Assignment", "ADMINISTRATION"));

	private static final Thing ITEM = new BudgetItem(row("BudgetItem", "COMMON"));

	@Test
	void aLevelThatTheThreadPassesByIsNotUsed() {
		assertThat(states(List.of(FOCUS_AREA, ASSIGNMENT, ITEM), ChainLevel.ADMINISTRATION_ASSIGNMENT, true, true))
			.containsEntry(ChainLevel.COMMON_ASSIGNMENT, LevelState.NOT_USED)
			.containsEntry(ChainLevel.SUB_ASSIGNMENT, LevelState.NOT_USED)
			.containsEntry(ChainLevel.ACTIVITY, LevelState.NOT_USED)
			.containsEntry(ChainLevel.BUDGET_ITEM, LevelState.PRESENT);
	}

	@Test
	void aLevelBeyondTheEndOfTheThreadIsNotReached() {
		assertThat(states(List.of(FOCUS_AREA, ASSIGNMENT), ChainLevel.ADMINISTRATION_ASSIGNMENT, true, true))
			.containsEntry(ChainLevel.VISION, LevelState.NOT_REACHED)
			.containsEntry(ChainLevel.STRATEGY, LevelState.NOT_REACHED)
			.containsEntry(ChainLevel.SUB_ASSIGNMENT, LevelState.NOT_REACHED)
			.containsEntry(ChainLevel.BUDGET_ITEM, LevelState.NOT_REACHED);
	}

	@Test
	void aLevelBeyondACutIsNotSaidToBeMissing() {
		assertThat(
				TraceLevel.of(List.of(FOCUS_AREA, ASSIGNMENT), ChainLevel.ADMINISTRATION_ASSIGNMENT, true, true, false))
			.contains(new TraceLevel(ChainLevel.VISION, LevelState.CUT, 0));
	}

	@Test
	void aLevelOnASideThatWasNotAskedForIsNotAsked() {
		assertThat(states(List.of(FOCUS_AREA, ASSIGNMENT), ChainLevel.FOCUS_AREA, false, true))
			.containsEntry(ChainLevel.VISION, LevelState.NOT_ASKED)
			.containsEntry(ChainLevel.COMMON_ASSIGNMENT, LevelState.NOT_USED);
	}

	@Test
	void levelsCountDistinctThings() {
		List<Thing> things = new ArrayList<>(List.of(VISION, FOCUS_AREA, ASSIGNMENT));
		things.add(new Assignment(row("Assignment", "ADMINISTRATION")));
		assertThat(TraceLevel.of(things, ChainLevel.VISION, true, true, true))
			.contains(new TraceLevel(ChainLevel.ADMINISTRATION_ASSIGNMENT, LevelState.PRESENT, 2));
	}

	private static Map<ChainLevel, LevelState> states(List<Thing> things, ChainLevel start, boolean above,
			boolean below) {
		return TraceLevel.of(things, start, above, below, true)
			.stream()
			.collect(Collectors.toMap(TraceLevel::level, TraceLevel::state));
	}

	private static Row row(String label, String level) {
		return new Row(Values.value(Map.of("labels", List.of("Thing", label), "level", level)));
	}

}
