package se.redthread;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What former versions left is taken as it is and brought to today, as a folder and as a
 * backup.
 */
@Timeout(600)
@ExtendWith(OutputCaptureExtension.class)
class UpgradeIT {

	private static final String UPGRADED = "was prepared by an earlier Redthread and has been upgraded: ";

	private static final List<String> ONE = List.of("trace-assignment");

	@TempDir
	private Path temporary;

	@ParameterizedTest
	@CsvSource({ "002", "003" })
	void anOldFolderIsBroughtToTodayAndSoIsItsBackup(String scripts, CapturedOutput output) throws IOException {
		Path folder = unzipped("scripts-" + scripts + ".zip");
		Path backup = this.temporary.resolve("backup");
		assertThat(RedthreadApplication.COMMANDS.run("backup", backup.toString(), "--redthread.data=" + folder))
			.hasValue(0);
		if (isOlder(scripts)) {
			assertThat(RedthreadApplication.COMMANDS.run("export", this.temporary.resolve("state").toString(),
					"--redthread.data=" + folder))
				.hasValue(1);
			assertThat(output)
				.contains("Back it up, start this version on it once, which upgrades it, then try again.");
		}
		assertThat(output).doesNotContain(UPGRADED);
		List<String> upgraded = startsAndAnswers(folder, new ExampleFiles("").names());
		assertThat(output.toString().contains(UPGRADED)).isEqualTo(isOlder(scripts));
		try (Running again = Running.on(folder)) {
			assertThat(again.dump()).isEqualTo(upgraded);
		}
		Path restored = this.temporary.resolve("restored");
		assertThat(RedthreadApplication.COMMANDS.run("restore", backup.toString(), "--redthread.data=" + restored))
			.hasValue(0);
		assertThat(startsAndAnswers(restored, ONE)).isEqualTo(upgraded);
	}

	@ParameterizedTest
	@CsvSource({ "002", "003" })
	void anOldBackupIsBroughtToToday(String scripts) throws IOException {
		Path restored = this.temporary.resolve("restored");
		String backup = "src/test/resources/folders/scripts-" + scripts + ".redthread";
		assertThat(RedthreadApplication.COMMANDS.run("restore", backup, "--redthread.data=" + restored)).hasValue(0);
		startsAndAnswers(restored, ONE);
	}

	@Test
	void aFolderThatALaterVersionHasPreparedIsRefused(CapturedOutput output) throws IOException {
		Path folder = unzipped("scripts-003.zip");
		try (Running running = Running.on(folder)) {
			running.driver()
				.executableQuery("CREATE (:SchemaScript {version: '999', name: 'later', checksum: ''})")
				.execute();
		}
		assertThat(RedthreadApplication.COMMANDS.run("export", "-", "--redthread.data=" + folder)).hasValue(1);
		assertThat(output).contains("The database was prepared by a newer Redthread (its schema script 999 is unknown "
				+ "here). Start it with that version or a later one.");
	}

	/** All that the folder holds then. */
	private static List<String> startsAndAnswers(Path folder, List<String> examples) throws IOException {
		try (Running running = Running.on(folder)) {
			for (String name : examples) {
				new ExampleFiles("").check(name, running.tester());
			}
			assertThat(running.driver()
				.executableQuery("MATCH (script:SchemaScript) RETURN script.version AS version ORDER BY version")
				.execute()
				.records()).extracting((row) -> row.get("version").asString()).containsExactlyElementsOf(scripts());
			List<String> dump = running.dump();
			assertThat(dump).filteredOn((line) -> line.startsWith("[\"Thing\"")).hasSize(307);
			assertThat(dump).filteredOn((line) -> line.startsWith("[\"Claim\"")).hasSize(779);
			return dump;
		}
	}

	private static boolean isOlder(String version) throws IOException {
		List<String> all = scripts();
		return version.compareTo(all.get(all.size() - 1)) < 0;
	}

	private static List<String> scripts() throws IOException {
		try (var files = Files.list(Path.of("cypher/schema"))) {
			return files.map((file) -> file.getFileName().toString().substring(1, 4)).sorted().toList();
		}
	}

	private Path unzipped(String name) throws IOException {
		Path folder = this.temporary.resolve("old");
		try (InputStream file = UpgradeIT.class.getResourceAsStream("/folders/" + name);
				ZipInputStream zip = new ZipInputStream(file)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path target = folder.resolve(entry.getName());
				if (entry.isDirectory()) {
					Files.createDirectories(target);
				}
				else {
					Files.createDirectories(target.getParent());
					Files.copy(zip, target);
				}
			}
		}
		return folder;
	}

}
