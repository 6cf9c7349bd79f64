package se.redthread.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects what is written together, a thousand or so at a time. */
final class Batch<T> {

	private final List<T> entries = new ArrayList<>();

	private final int size;

	private final Consumer<List<T>> writer;

	Batch(int size, Consumer<List<T>> writer) {
		this.size = size;
		this.writer = writer;
	}

	void add(T entry) {
		this.entries.add(entry);
		if (this.entries.size() == this.size) {
			flush();
		}
	}

	void flush() {
		if (!this.entries.isEmpty()) {
			this.writer.accept(List.copyOf(this.entries));
			this.entries.clear();
		}
	}

}
