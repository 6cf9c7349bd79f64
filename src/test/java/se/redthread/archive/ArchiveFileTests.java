package se.redthread.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.redthread.command.CommandRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is not a whole archive is refused, whatever was done to it. */
class ArchiveFileTests {

	@TempDir
	private Path folder;

	private Path file;

	@BeforeEach
	void write() throws IOException {
		this.file = this.folder.resolve("backup");
		try (OutputStream out = Files.newOutputStream(this.file); ArchiveWriter archive = new ArchiveWriter(out)) {
			archive.head(new Head(Head.KIND, Head.FORMAT, "1.0", null, Map.of("001", "sum"), Map.of("Thing", 2L), 1));
			archive.node(List.of("Thing", "Vision"), Map.of("id", "a", "title", "A", "version", 1L));
			archive.node(List.of("Thing", "Vision"), Map.of("id", "b", "half", 0.5));
			archive.relationship(
					ArchiveWriter.relationship("SUCCEEDS", List.of("Thing", "a"), List.of("Thing", "b"), Map.of()));
			archive.seal();
		}
	}

	@Test
	void isWholeAsItWasWritten() {
		assertThat(read().head().size()).isEqualTo("2 nodes and 1 relationships");
	}

	@Test
	void isRefusedWhereverItIsCutOff() throws IOException {
		byte[] whole = Files.readAllBytes(this.file);
		for (int length = 0; length < whole.length; length++) {
			Files.write(this.file, Arrays.copyOf(whole, length));
			refused("is cut off, damaged or none at all (");
		}
	}

	@Test
	void isRefusedWhicheverByteIsAnother() throws IOException {
		byte[] whole = Files.readAllBytes(this.file);
		// The first ten are gzip's own, and say nothing of the content
		for (int place : IntStream.range(10, whole.length).toArray()) {
			byte[] other = whole.clone();
			other[place] ^= 0x10;
			Files.write(this.file, other);
			refused("The backup " + this.file);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"title":"A"    | "title":"B"     | its end doesn't agree with the rest
					"nodes":2,     | "nodes":1,      | its end doesn't agree with the rest
					"archive","ver | "exchange","ver | its first line is not that of a backup
					{"end"         | {"ende"         | its end doesn't agree with the rest
					"version":1,"p | "version":2,"p  | was made by a newer Redthread (1.0). Restore it with that version or a later one.
					"half":{"float | "half":{"flaot  | an unknown value
					""")
	void isRefusedWhenALineIsAnother(String part, String other, String refusal) throws IOException {
		assertThat(Altered.of(this.file).text()).contains(part);
		Files.write(this.file, Altered.of(this.file).replace(part, other).zipped());
		refused(refusal);
	}

	@Test
	void isRefusedWithALineMoreOrLess() throws IOException {
		List<String> lines = Altered.of(this.file).text().lines().toList();
		for (int left = 0; left < lines.size(); left++) {
			String without = String.join("\n", lines.subList(0, left)) + "\n"
					+ String.join("\n", lines.subList(left + 1, lines.size())) + "\n";
			Files.write(this.file, new Altered(without.strip() + "\n").zipped());
			refused("is cut off, damaged or none at all (");
		}
		Files.write(this.file, new Altered(String.join("\n", lines) + "\n{}\n").zipped());
		refused("there is more after its end");
	}

	@Test
	void isRefusedWhenSomethingStandsAfterIt() throws IOException {
		byte[] whole = Files.readAllBytes(this.file);
		for (byte[] more : List.of("hallo\n".getBytes(StandardCharsets.UTF_8), new byte[1], new byte[70_000], whole,
				new Altered("").zipped(), new Altered("{}\n").zipped())) {
			byte[] longer = Arrays.copyOf(whole, whole.length + more.length);
			System.arraycopy(more, 0, longer, whole.length, more.length);
			Files.write(this.file, longer);
			refused("there is more after its end");
		}
	}

	@Test
	void isWholeWhenSomebodyPackedItAnew() throws IOException {
		byte[] packed = Altered.of(this.file).zipped();
		byte[] named = new byte[packed.length + 2];
		System.arraycopy(packed, 0, named, 0, 10);
		// The flag for a name, which ends with a zero
		named[3] = 8;
		named[10] = 'b';
		System.arraycopy(packed, 10, named, 12, packed.length - 10);
		Files.write(this.file, named);
		isWholeAsItWasWritten();
	}

	@Test
	void isRefusedWhenItIsSomethingElse() throws IOException {
		Files.writeString(this.file, "{\"redthread\": \"exchange\", \"version\": 1}\n");
		refused("is cut off, damaged or none at all (Not in GZIP format)");
	}

	@Test
	void isRefusedWhenItIsEmpty() throws IOException {
		Files.write(this.file, new byte[0]);
		refused("is cut off, damaged or none at all (its end is missing)");
	}

	@Test
	void isRefusedBeforeALineFillsTheMemory() throws IOException {
		Files.write(this.file, new Altered("{\"redthread\": \"" + "x".repeat(21_000_000)).zipped());
		refused("a line of it is longer than 20000000 bytes");
	}

	private void refused(String part) {
		assertThatExceptionOfType(CommandRefused.class).isThrownBy(this::read).withMessageContaining(part);
	}

	private ArchiveFile.Sealed read() {
		return new ArchiveFile(this.file).read(new Nothing());
	}

}
