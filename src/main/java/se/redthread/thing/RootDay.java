package se.redthread.thing;

import java.time.LocalDate;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import se.redthread.model.ThingType;

/**
 * The day that is given to a field for one or many of a type, for all that is asked below
 * it.
 */
public final class RootDay {

	private static final String ARGUMENT = "validAt";

	private RootDay() {
	}

	/** The day that holds for a field; null where none is given, and any day counts. */
	public static @Nullable LocalDate of(DataFetchingEnvironment field) {
		ExecutionStepInfo step = field.getExecutionStepInfo();
		while (step.hasParent() && step.getParent().hasParent()) {
			step = step.getParent();
		}
		boolean ofThings = ThingType.ofField(step.getField().getName()).isPresent();
		return ofThings ? step.getArgument(ARGUMENT) : null;
	}

	/** Whether a thing is in force on a day. */
	static boolean isInForce(Thing thing, LocalDate day) {
		LocalDate from = thing.validFrom();
		LocalDate to = thing.validTo();
		LocalDate retired = thing.retiredOn();
		return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day))
				&& (retired == null || retired.isAfter(day));
	}

}
