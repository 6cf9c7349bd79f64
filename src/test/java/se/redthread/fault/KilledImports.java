package se.redthread.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Processes that import, one after another, each killed at a random moment; the next
 * tells what it finds. Nothing that was acknowledged may be missing, and nothing be half
 * there.
 */
final class KilledImports {

	private final Random random;

	private final long seed;

	private final List<String> settings;

	private final Path errors;

	private int kills;

	private int whileWriting;

	private int acknowledged;

	/** What the process before was told to be done, and what it had begun. */
	private String done = "none";

	private String begun = "none";

	private boolean inBatches;

	KilledImports(Path errors, long seed, String... settings) {
		this.errors = errors;
		this.seed = seed;
		this.random = new Random(seed);
		this.settings = List.of(settings);
	}

	/**
	 * Kills so many, every third in an import in batches, and has one look at the end.
	 */
	void kill(int times) throws IOException, InterruptedException {
		for (int i = 0; i < times; i++) {
			run(i % 3 == 2, true);
		}
		run(false, false);
		// Else nothing would have been tried
		assertThat(this.acknowledged).isPositive();
		System.out.println(this.kills + " faults, " + this.kills + " survived: imports killed with -9 (seed "
				+ this.seed + "), " + this.whileWriting + " of them before what was begun was acknowledged, after "
				+ this.acknowledged + " imports that were");
	}

	private void run(boolean batches, boolean kill) throws IOException, InterruptedException {
		Process process = start(batches);
		try {
			BufferedReader output = process.inputReader();
			List<String> found = until(output, "ready");
			check(found.stream().filter((line) -> !line.equals("cleared")).toList());
			if (found.contains("cleared")) {
				this.done = "none";
				this.begun = "none";
			}
			if (kill) {
				List<String> lines = new ArrayList<>();
				if (this.kills == 0 || this.random.nextBoolean()) {
					// The moments after something was acknowledged
					lines.addAll(untilDone(output));
					TimeUnit.MILLISECONDS.sleep(this.random.nextInt(500));
				}
				else {
					TimeUnit.MILLISECONDS.sleep(this.random.nextInt(batches ? 8000 : 3000));
				}
				// As Process does it, its output would be lost
				assertThat(process.isAlive()).as("It ended by itself: %s", Files.readString(this.errors)).isTrue();
				process.toHandle().destroyForcibly();
				output.lines().forEach(lines::add);
				note(lines, batches);
			}
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

	private Process start(boolean batches) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
				"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", Importing.class.getName(),
				batches ? "batches" : "changes", "--redthread.import.one-transaction-things=1000"));
		command.addAll(this.settings);
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(this.errors.toFile()))
			.start();
	}

	private static List<String> until(BufferedReader output, String last) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line = output.readLine(); !last.equals(line); line = output.readLine()) {
			assertThat(line).as("It ended after " + lines).isNotNull();
			lines.add(line);
		}
		return lines;
	}

	private static List<String> untilDone(BufferedReader output) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			lines.add(line);
			if (line.startsWith("done ")) {
				break;
			}
		}
		return lines;
	}

	/** What the killed one left is what it acknowledged, or what it had begun. */
	private void check(List<String> found) {
		assertThat(found).as("seed " + this.seed + ", kill " + this.kills).hasSize(1);
		String[] state = found.get(0).split(" ");
		assertThat(state[1]).as("half of an import, seed " + this.seed).isEqualTo(state[2]);
		assertThat(state[1]).as("seed " + this.seed).isIn(this.done, this.begun);
		int things = this.inBatches ? Importing.AT_ONCE : Importing.CHANGED;
		if (!state[1].equals("none")) {
			assertThat(Integer.parseInt(state[3])).isEqualTo(things);
		}
	}

	private void note(List<String> lines, boolean batches) {
		this.kills++;
		for (String line : lines) {
			String[] words = line.split(" ");
			if (words.length == 2 && words[0].equals("begun")) {
				this.begun = words[1];
			}
			if (words.length == 2 && words[0].equals("done")) {
				this.acknowledged++;
				this.done = words[1];
			}
		}
		this.inBatches = batches;
		this.whileWriting += this.done.equals(this.begun) ? 0 : 1;
	}

}
