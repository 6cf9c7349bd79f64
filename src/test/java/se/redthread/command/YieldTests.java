package se.redthread.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class YieldTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void isThereWhenItIsWholeAndItsOwnersOnly() throws IOException {
		Path file = this.folder.resolve("file");
		String told = named(file.toString()).make((temporary) -> {
			assertThat(file).doesNotExist();
			assertThat(temporary).hasParent(this.folder);
			Files.writeString(temporary, "whole");
			return "told";
		});
		assertThat(told).isEqualTo("told");
		assertThat(file).hasContent("whole");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		isAllThereIs("file");
	}

	@Test
	void replacesOnlyWhenToldTo() throws IOException {
		String file = Files.writeString(this.folder.resolve("file"), "old").toString();
		refused(file, "The file " + file + " is there already; name another, or replace it with --replace.");
		named(file, Yield.REPLACE).make((temporary) -> Files.writeString(temporary, "new").toString());
		assertThat(Path.of(file)).hasContent("new");
		isAllThereIs("file");
	}

	@Test
	void leavesWhatWasThereWhenItFails() throws IOException {
		String file = Files.writeString(this.folder.resolve("file"), "old").toString();
		assertThatExceptionOfType(CommandRefused.class)
			.isThrownBy(() -> named(file, Yield.REPLACE).make((temporary) -> {
				Files.writeString(temporary, "half");
				throw new UncheckedIOException(new IOException("No space left on device"));
			}))
			.withMessage("The file " + file
					+ " can't be written (No space left on device); make room, see to the rights, or name another. Nothing is left of it.");
		assertThat(Path.of(file)).hasContent("old");
		isAllThereIs("file");
	}

	@Test
	void refusesWhereItCanNotBeBeforeAnythingIsDone() {
		refused(this.folder.toString(), this.folder + " is a folder; name a file in it.");
		refused(this.folder + "/no/file", "There is no folder " + this.folder + "/no; make it, or name another.");
	}

	@Test
	void leavesAloneWhatIsNoFileOfItsOwn() throws IOException {
		Path kept = Files.writeString(this.folder.resolve("kept"), "kept");
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), kept);
		refused(link.toString(), link
				+ " is no file of its own but a device, a link or the like, and is left alone; name another, or - for the standard output.");
		assertThat(kept).hasContent("kept");
	}

	@Test
	void isTheStandardOutputWhenThatIsNamed() {
		Yield made = named("-");
		made.make((temporary) -> {
			Files.writeString(temporary, "whole");
			return "";
		});
		made.say("beside it");
		assertThat(this.out).hasToString("whole");
	}

	@Test
	void saysWhatItIsWhereThatDoesNotDisturb() {
		named(this.folder.resolve("file").toString()).say("Done.");
		assertThat(this.out.toString()).isEqualToIgnoringNewLines("Done.");
	}

	private void refused(String file, String sentence) {
		assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> named(file)).withMessage(sentence);
	}

	private Yield named(String name, String... flags) {
		return Yield.of(new CommandLine(List.of(name), Set.of(flags), List.of()), new PrintStream(this.out, true));
	}

	private void isAllThereIs(String name) {
		assertThat(this.folder.toFile().list()).containsExactly(name);
	}

}
