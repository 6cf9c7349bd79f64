package se.redthread.intake.mark;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
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

	/** A process's start is read a little differently when the machine's clock is set. */
	private static final Duration ABOUT = Duration.ofSeconds(5);

	private static final Importer SELF = new Importer(thisHost(), ProcessHandle.current().pid(),
			born(ProcessHandle.current()).map(Instant::toString).orElse(""));

	/** This process. */
	public static Importer self() {
		return SELF;
	}

	/** Whether it runs, or ran, on this machine. */
	boolean isHere() {
		return this.host.equals(thisHost());
	}

	/** Whether it runs on this machine now. */
	boolean isAlive() {
		return ProcessHandle.of(this.process)
			.filter(ProcessHandle::isAlive)
			.filter((found) -> born(found).map(this::isBornAbout).orElse(true))
			.isPresent();
	}

	/** Where it can't be told it counts as the same: what it imports is not removed. */
	private boolean isBornAbout(Instant instant) {
		try {
			return this.born.isEmpty()
					|| Duration.between(Instant.parse(this.born), instant).abs().compareTo(ABOUT) < 0;
		}
		catch (DateTimeException ex) {
			return true;
		}
	}

	private static Optional<Instant> born(ProcessHandle process) {
		return process.info().startInstant();
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
