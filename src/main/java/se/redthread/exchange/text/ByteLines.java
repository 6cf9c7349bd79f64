package se.redthread.exchange.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines; of a line that is too long it keeps nothing. */
final class ByteLines {

	/** The longest line, in bytes. */
	static final int LONGEST = 1_000_000;

	private static final int BUFFER = 1 << 16;

	private final InputStream in;

	private final byte[] buffer = new byte[BUFFER];

	private int at;

	private int end;

	ByteLines(InputStream in) {
		this.in = in;
	}

	/** The next line without its end, or null after the last. */
	@Nullable Line next() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
		long length = 0;
		boolean any = false;
		while (fill()) {
			any = true;
			int from = this.at;
			while (this.at < this.end && this.buffer[this.at] != '\n') {
				this.at++;
			}
			length += this.at - from;
			if (length <= LONGEST) {
				bytes.write(this.buffer, from, this.at - from);
			}
			if (this.at < this.end) {
				this.at++;
				break;
			}
		}
		return any ? new Line(bytes.toByteArray(), length > LONGEST) : null;
	}

	private boolean fill() throws IOException {
		if (this.at < this.end) {
			return true;
		}
		this.at = 0;
		this.end = this.in.read(this.buffer);
		return this.end > 0;
	}

	record Line(byte[] bytes, boolean tooLong) {

		boolean isBlank() {
			for (byte value : this.bytes) {
				if (value != ' ' && value != '\t' && value != '\r') {
					return false;
				}
			}
			return !this.tooLong;
		}

	}

}
