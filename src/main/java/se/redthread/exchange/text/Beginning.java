package se.redthread.exchange.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The first bytes of a file, which tell when it is one of another format. */
final class Beginning {

	private static final int BYTES = 4096;

	private final byte[] bytes;

	private Beginning(byte[] bytes) {
		this.bytes = bytes;
	}

	static Beginning of(Source source) throws IOException {
		try (InputStream in = source.content().open()) {
			return new Beginning(in.readNBytes(BYTES));
		}
	}

	/** What the file is instead of one of the exchange format, and what to do with it. */
	Optional<String> otherFormat() {
		if (isBackup(this.bytes)) {
			return Optional
				.of("the file is a backup that was unpacked; use restore, with the file as backup wrote it.");
		}
		if (!isPacked()) {
			return Optional.empty();
		}
		return Optional.of(isBackup(unpacked()) ? "the file is a backup; use restore to put it into an empty graph."
				: "the file is packed by gzip; unpack it and import what was in it.");
	}

	private boolean isPacked() {
		return this.bytes.length > 2 && (this.bytes[0] & 0xff) == 0x1f && (this.bytes[1] & 0xff) == 0x8b;
	}

	private byte[] unpacked() {
		byte[] text = new byte[64];
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(this.bytes))) {
			in.readNBytes(text, 0, text.length);
		}
		catch (IOException ex) {
			// What came before its end is enough
		}
		return text;
	}

	private static boolean isBackup(byte[] text) {
		return new String(text, 0, Math.min(text.length, 64), StandardCharsets.ISO_8859_1)
			.startsWith("{\"redthread\":\"archive\"");
	}

}
