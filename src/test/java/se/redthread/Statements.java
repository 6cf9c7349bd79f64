package se.redthread;

import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts the statements that the application sends to the database. */
public final class Statements {

	private Statements() {
	}

	public static long during(MeterRegistry meters, Runnable work) {
		Supplier<Long> count = () -> meters.get("redthread.statements").timer().count();
		long before = count.get();
		work.run();
		return count.get() - before;
	}

}
