package se.redthread.exchange.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import se.redthread.intake.fault.LineFault;

/** Reads bytes as UTF-8 and says where they are not. */
final class Utf8 {

	private static final int UTF_16_MARK = 0xFE;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPORT)
		.onUnmappableCharacter(CodingErrorAction.REPORT);

	String text(byte[] bytes, boolean first) throws LineFault {
		if (first) {
			refuseMark(bytes);
		}
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = this.decoder.reset().decode(in, out, true);
		if (result.isError()) {
			throw new LineFault(
					"byte " + (in.position() + 1) + " of the line (0x" + "%02X".formatted(bytes[in.position()])
							+ ") is not UTF-8. Save the file as UTF-8; it is probably in Latin-1 or Windows-1252.");
		}
		return out.flip().toString();
	}

	private void refuseMark(byte[] bytes) throws LineFault {
		if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
			throw new LineFault("the file begins with a byte order mark. Save it as UTF-8 without one.");
		}
		if (bytes.length >= 2 && (bytes[0] & 0xFF) >= UTF_16_MARK && (bytes[1] & 0xFF) >= UTF_16_MARK) {
			throw new LineFault("the file is in UTF-16. Save it as UTF-8.");
		}
	}

}
