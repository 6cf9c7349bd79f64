package se.redthread.engine;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set about the embedded database.
 *
 * @param data the folder of everything that lasts; text, because Spring would look for a
 * {@code Path} on the class path first
 * @param engine what is set about the database itself
 */
@ConfigurationProperties("redthread")
record EngineProperties(@DefaultValue("./data") String data, @DefaultValue Engine engine) {

	Path folder() {
		return Path.of(this.data).toAbsolutePath().normalize();
	}

	/**
	 * What is set about the database itself.
	 *
	 * @param boltPort the port on 127.0.0.1; 0 takes a free one
	 * @param pageCache memory for the pages of the store, beside the heap
	 * @param transactionTimeout ends a transaction that set no time of its own
	 */
	record Engine(@DefaultValue("0") int boltPort, @DefaultValue("256MB") DataSize pageCache,
			@DefaultValue("30s") Duration transactionTimeout) {

		/** The same on another port. */
		Engine on(int port) {
			return new Engine(port, this.pageCache, this.transactionTimeout);
		}

	}

}
