package se.redthread.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.redthread.exchange.integrity.Verified;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What verify says of what it found, and how it ends. */
@ExtendWith(OutputCaptureExtension.class)
class VerifyCommandTests {

	private static final Verified SOUND = new Verified(3, 2, 1, List.of(), 0, false);

	private static final Verified BROKEN = new Verified(3, 2, 1, List.of("Vision \"v\": it has no title."), 1, false);

	@Test
	void endsWithNothingWhenTheGraphIsSound() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(VerifyCommand.tell(SOUND, new PrintStream(out))).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8).strip())
			.isEqualTo("Sound: 3 things, 2 claims and 1 former states.");
	}

	@Test
	void endsWithOneWhenItIsNot() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(VerifyCommand.tell(BROKEN, new PrintStream(out))).isOne();
		assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Vision \"v\": it has no title.")
			.contains("1 finding among 3 things");
	}

	@Test
	void endsWithOneWhenNothingCouldBeTold(CapturedOutput output) {
		for (Verified verified : List.of(SOUND, BROKEN)) {
			assertThat(VerifyCommand.tell(verified, new PrintStream(new Full()))).isOne();
		}
		assertThat(output.getErr()).contains("could not be told, for the standard output can't be written (0 findings)")
			.contains("(1 finding)");
	}

	/** A disk without room. */
	private static final class Full extends OutputStream {

		@Override
		public void write(int one) throws IOException {
			throw new IOException("No space left on device");
		}

	}

}
