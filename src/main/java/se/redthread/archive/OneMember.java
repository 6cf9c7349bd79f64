package se.redthread.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A file of gzip that is one piece and nothing beside it. Java's own reading passes over
 * whatever stands after the piece.
 */
final class OneMember extends GZIPInputStream {

	private static final int TRAILER = 8;

	private final long header;

	private final long size;

	private OneMember(Counted in, long size) throws IOException {
		super(in, 1 << 16);
		// The header has been read byte by byte, and nothing else so far
		this.header = in.bytes;
		this.size = size;
	}

	static OneMember of(Path path) throws IOException {
		InputStream in = Files.newInputStream(path);
		try {
			return new OneMember(new Counted(in), Files.size(path));
		}
		catch (IOException ex) {
			in.close();
			throw ex;
		}
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		if (count < 0 && this.header + this.inf.getBytesRead() + TRAILER != this.size) {
			throw new IOException("there is more after its end");
		}
		return count;
	}

	private static final class Counted extends FilterInputStream {

		private long bytes;

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			this.bytes += (one >= 0) ? 1 : 0;
			return one;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = super.read(buffer, offset, length);
			this.bytes += Math.max(count, 0);
			return count;
		}

	}

}
