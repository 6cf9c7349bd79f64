package se.redthread.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples in src/docs/exchange.md do what it says. */
class ExchangeDocTests {

	@Test
	void theWholeFileIsSound() throws IOException {
		assertThat(faults(block("jsonl"))).isEmpty();
	}

	@Test
	void theFaultyFileHasTheFaultsThatAreShown() throws IOException {
		assertThat(faults(block("jsonl faulty"))).isEqualTo(block("text").lines().toList());
	}

	private static List<String> faults(String file) {
		return Lines.faults(Lines.file("file", file.getBytes(StandardCharsets.UTF_8)));
	}

	private static String block(String language) throws IOException {
		Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("src/docs/exchange.md")));
		assertThat(block.find()).isTrue();
		return block.group(1);
	}

}
