package se.redthread.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class CommandsTests {

	private final List<CommandLine> done = new ArrayList<>();

	private final Commands commands = new Commands(new Greeting());

	@Test
	void serveWhenNoneIsAskedFor() {
		assertThat(this.commands.run()).isEmpty();
		assertThat(this.commands.run("--server.port=0", "--debug")).isEmpty();
	}

	@Test
	void areFoundWhereverTheyStandAmongTheSettings() {
		assertThat(this.commands.run("--redthread.data=x", "greet", "--twice", "greet", "--a.b=c")).hasValue(7);
		assertThat(this.done).singleElement().satisfies((line) -> {
			assertThat(line.names()).containsExactly("greet");
			assertThat(line.has("--twice")).isTrue();
			assertThat(line.settings()).containsExactly("--redthread.data=x", "--a.b=c");
		});
	}

	@Test
	void keepWhatTheyYieldApartFromAllElseThatIsPrinted(CapturedOutput output) {
		this.commands.run("greet");
		assertThat(output.getOut()).isEqualTo("yielded\n");
		assertThat(output.getErr()).isEqualTo("beside\n");
		System.out.println("after");
		assertThat(output.getOut()).endsWith("after\n");
	}

	@Test
	void refuseAnUnknownWordAndTellTheKnown(CapturedOutput output) {
		assertThat(this.commands.run("gret")).hasValue(1);
		assertThat(output.getErr()).contains("There is no command gret.", "  greet [NAME]\n      says hello");
	}

	@Test
	void refuseAFlagThatIsNone(CapturedOutput output) {
		assertThat(this.commands.run("greet", "--twise")).hasValue(1);
		assertThat(output.getErr()).isEqualTo("--twise is neither of the command greet nor a setting; it is called "
				+ "greet [NAME], and a setting is given as --name=value.\n");
		assertThat(this.done).isEmpty();
	}

	@Test
	void refuseWhatIsNoSettingBeforeServing(CapturedOutput output) {
		assertThat(this.commands.run("--version")).hasValue(1);
		assertThat(output.getErr()).startsWith("--version is no setting; settings are given as --name=value.");
	}

	@Test
	void tellWhatThereIs(CapturedOutput output) {
		assertThat(this.commands.run("--help")).hasValue(0);
		assertThat(output.getOut()).contains("Without a command Redthread serves.", "greet [NAME]", "says hello");
	}

	private final class Greeting implements Command {

		@Override
		public String name() {
			return "greet";
		}

		@Override
		public String arguments() {
			return "[NAME]";
		}

		@Override
		public String purpose() {
			return "says hello";
		}

		@Override
		public Set<String> flags() {
			return Set.of("--twice");
		}

		@Override
		public int run(CommandLine line, PrintStream out) {
			CommandsTests.this.done.add(line);
			out.println("yielded");
			System.out.println("beside");
			return 7;
		}

	}

}
