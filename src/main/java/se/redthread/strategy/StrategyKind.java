package se.redthread.strategy;

/** What kind of long-term direction a strategy is. */
public enum StrategyKind {

	/** A strategy (strategi). */
	STRATEGY,

	/** A strategy that makes another strategy concrete (genomförandestrategi). */
	IMPLEMENTATION_STRATEGY,

	/** A programme (program). */
	PROGRAMME,

	/** A part of a strategy (strategiskt område). */
	AREA

}
