package se.redthread.intake.rule;

import java.util.Arrays;

/** A growing list of numbers, eight bytes each. */
final class Numbers {

	private long[] values = new long[1024];

	private int size;

	void add(long value) {
		if (this.size == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.size * 2);
		}
		this.values[this.size++] = value;
	}

	long get(int index) {
		return this.values[index];
	}

	void set(int index, long value) {
		this.values[index] = value;
	}

	int size() {
		return this.size;
	}

}
