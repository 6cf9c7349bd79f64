package se.redthread.engine;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TornLogTests {

	@TempDir
	private Path folder;

	@Test
	void isExpectedByTheNextProcessTooUntilTheDatabaseHasStarted() {
		assertThat(new TornLog(this.folder).isTorn()).isFalse();
		new TornLog(this.folder).expect();
		TornLog next = new TornLog(this.folder);
		assertThat(next.isTorn()).isTrue();
		next.mended();
		assertThat(next.isTorn()).isFalse();
		assertThat(new TornLog(this.folder).isTorn()).isFalse();
	}

	@Test
	void isRememberedWhereNoFileCanBeMade() {
		TornLog log = new TornLog(this.folder.resolve("nowhere"));
		log.expect();
		assertThat(log.isTorn()).isTrue();
	}

}
