package se.redthread.strategy;

import se.redthread.thing.Row;
import se.redthread.thing.Thing;

/**
 * Long-term direction (strategi, genomförandestrategi, program). May serve another
 * strategy or be a part of one.
 */
public record Strategy(Row row) implements Thing {

	public StrategyKind kind() {
		return this.row.needOneOf(StrategyKind.class, "kind");
	}

}
