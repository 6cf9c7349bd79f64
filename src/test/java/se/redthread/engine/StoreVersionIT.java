package se.redthread.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.kernel.internal.Version;
import se.redthread.start.StartRefused;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A folder knows which Neo4j has used it last. */
@ExtendWith(OutputCaptureExtension.class)
class StoreVersionIT {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "5.26.999", "5.27.0", "2026.08.1" })
	void refusesAFolderThatALaterOneHasUsedBeforeTouchingIt(String later) throws IOException {
		Files.writeString(this.folder.resolve("neo4j.version"), later);
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> TestEngine.start(this.folder, 0))
			.withMessage("The database in " + this.folder + " was last used by Neo4j " + later
					+ ", and this Redthread brings " + Version.getNeo4jVersion()
					+ ", which can't read it; start the Redthread that used it last or a later one, or restore a backup into a new folder");
		assertThat(this.folder.resolve("neo4j")).doesNotExist();
	}

	@Test
	void takesOverAFolderThatAnEarlierOneHasUsed(CapturedOutput output) throws IOException {
		Path file = Files.writeString(this.folder.resolve("neo4j.version"), "5.26.3");
		TestEngine.start(this.folder, 0).close();
		assertThat(output).contains("was last used by Neo4j 5.26.3 and is taken over by " + Version.getNeo4jVersion());
		assertThat(file).content().isEqualTo(Version.getNeo4jVersion());
	}

}
