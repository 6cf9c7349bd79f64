package se.redthread.archive;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import org.awaitility.Awaitility;
import se.redthread.exchange.Imports;
import se.redthread.exchange.text.Source;

/** Imports one file after another while this is open. */
final class Importing implements AutoCloseable {

	private final AtomicInteger rounds = new AtomicInteger();

	private final CompletableFuture<Void> work;

	private volatile boolean ended;

	Importing(Imports imports, IntFunction<Source> files) {
		this.work = CompletableFuture.runAsync(() -> {
			while (!this.ended) {
				imports.run(List.of(files.apply(this.rounds.get() + 1)));
				this.rounds.incrementAndGet();
			}
		});
	}

	/** Waits until one more is in. */
	void awaitAnother() {
		int now = this.rounds.get();
		Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> this.rounds.get() > now);
	}

	@Override
	public void close() {
		this.ended = true;
		this.work.join();
	}

}
