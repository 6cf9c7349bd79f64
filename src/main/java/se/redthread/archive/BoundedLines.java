package se.redthread.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends what has a line that no backup has, before it fills the memory. */
final class BoundedLines extends FilterInputStream {

	/** No node has as much: a line of an import has a million bytes at the most. */
	private static final int MOST_BYTES = 20_000_000;

	private int bytes;

	BoundedLines(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		for (int i = offset; i < offset + count; i++) {
			this.bytes = (buffer[i] == '\n') ? 0 : this.bytes + 1;
			if (this.bytes > MOST_BYTES) {
				throw new IOException("a line of it is longer than " + MOST_BYTES + " bytes");
			}
		}
		return count;
	}

}
