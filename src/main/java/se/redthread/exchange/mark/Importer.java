package se.redthread.exchange.mark;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that imports.
 *
 * @param host the machine it runs on
 * @param process its number there
 * @param born when it started, which tells it from a later process with its number
 */
public record Importer(String host, long process, String born) {

	/** This process. */
	public static Importer self() {
		ProcessHandle self = ProcessHandle.current();
		return new Importer(thisHost(), self.pid(), born(self));
	}

	/** Whether it runs, or ran, on this machine. */
	boolean isHere() {
		return this.host.equals(thisHost());
	}

	/** Whether it runs on this machine now. */
	boolean isAlive() {
		Optional<ProcessHandle> found = ProcessHandle.of(this.process);
		return found.isPresent() && found.get().isAlive() && born(found.get()).equals(this.born);
	}

	private static String born(ProcessHandle process) {
		return process.info().startInstant().map(Instant::toString).orElse("");
	}

	private static String thisHost() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "localhost";
		}
	}

}
