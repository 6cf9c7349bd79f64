package se.redthread;

import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts the statements that the application sends to the database. */
public final class Statements {

	private Statements() {
	}

	public static long during(MeterRegistry meters, Runnable work) {
		Supplier<Long> count = () -> meters.find("db.client.operation.duration")
			.timers()
			.stream()
			.mapToLong(Timer::count)
			.sum();
		long before = count.get();
		work.run();
		return count.get() - before;
	}

}
