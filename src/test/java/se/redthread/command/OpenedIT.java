package se.redthread.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.redthread.start.DataUse;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class OpenedIT {

	@TempDir
	private Path folder;

	@Test
	void aCommandThatIsEndedSaysSoInASentence(CapturedOutput output) {
		assertThat(run((context) -> {
			((ConfigurableApplicationContext) context).close();
			throw new IllegalStateException("the driver is closed");
		})).isEqualTo(1);
		assertThat(output.getAll()).contains("The command was ended before it was done.")
			.doesNotContain("the driver is closed");
	}

	@Test
	void aCommandThatFailsOfItselfIsLogged(CapturedOutput output) {
		assertThat(run((context) -> {
			throw new IllegalStateException("a fault of its own");
		})).isEqualTo(1);
		assertThat(output.getAll()).contains("The command failed", "a fault of its own");
	}

	private int run(ToIntFunction<ApplicationContext> part) {
		CommandLine line = new CommandLine(List.of(), Set.of(),
				List.of("--redthread.data=" + this.folder.resolve("data")));
		return Opened.with(line, DataUse.WRITE, part);
	}

}
