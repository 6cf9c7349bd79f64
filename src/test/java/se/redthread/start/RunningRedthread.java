package se.redthread.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Redthread in a process of its own, as its user starts it.
 */
public final class RunningRedthread implements AutoCloseable {

	private final Process process;

	private final BufferedReader output;

	private RunningRedthread(Process process) {
		this.process = process;
		this.output = process.inputReader();
	}

	public static RunningRedthread start(String... arguments) throws IOException {
		return java(List.of("-cp", System.getProperty("java.class.path"), "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
				"se.redthread.RedthreadApplication"), arguments);
	}

	/** Starts a jar that the build left. */
	public static RunningRedthread jar(Path jar, String... arguments) throws IOException {
		return java(List.of("-jar", jar.toString()), arguments);
	}

	private static RunningRedthread java(List<String> what, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Xmx512m", "-Dserver.port=0", "-Dredthread.warm-up=false"));
		command.addAll(what);
		command.addAll(List.of(arguments));
		return new RunningRedthread(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	/** Everything that it says until it ends by itself. */
	public List<String> untilTheEnd() {
		return this.output.lines().toList();
	}

	public String line() {
		try {
			return String.valueOf(this.output.readLine());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public int exitCode() throws InterruptedException {
		return this.process.waitFor();
	}

	/** The number of its process. */
	public long pid() {
		return this.process.pid();
	}

	/** Asks it to end, as an operating system does, and leaves its output open. */
	void terminate() {
		this.process.toHandle().destroy();
	}

	/** Ends it between two instructions, as {@code kill -9} does. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
