package se.redthread.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import se.redthread.RedthreadApplication;
import se.redthread.command.CommandRefused;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a command that a reader is told to give is one that there is. */
final class Commands {

	private static final Set<String> TOOLS = Set.of("cd", "cp", "curl", "git", "npm");

	private static final Set<String> PHASES = Set.of("clean", "package", "test", "verify");

	private static final Set<String> FLAGS = Set.of("-q", "-o", "-B", "-ntp");

	private static final String POM = Settings.read(Path.of("pom.xml"));

	private Commands() {
	}

	static void check(String line, Set<String> settings) {
		List<String> words = Arrays.asList(line.split(" "));
		switch (words.get(0)) {
			case "mvn" -> words.stream().skip(1).forEach((word) -> checkMaven(word, settings));
			case "java" -> checkJava(words, settings);
			case ".ci/run" -> assertThat(Path.of(line)).isExecutable();
			default -> assertThat(TOOLS).contains(words.get(0));
		}
	}

	private static void checkMaven(String word, Set<String> settings) {
		if (word.startsWith("-Dspring-boot.run.arguments=")) {
			checkSetting(word.substring(word.indexOf('=') + 1), settings);
		}
		else if (word.startsWith("-Dtest=") || word.startsWith("-Dit.test=")) {
			checkTest(word.substring(word.indexOf('=') + 1));
		}
		else if (word.startsWith("-P")) {
			assertThat(POM).contains("<id>" + word.substring(2) + "</id>");
		}
		else if (word.startsWith("-D")) {
			assertThat(POM).contains("<name>" + word.substring(2) + "</name>");
		}
		else if (word.contains(":")) {
			assertThat(POM).contains("<artifactId>" + word.substring(0, word.indexOf(':')) + "-maven-plugin<");
		}
		else {
			assertThat(FLAGS.contains(word) || PHASES.contains(word)).as(word).isTrue();
		}
	}

	private static void checkJava(List<String> words, Set<String> settings) {
		int jar = words.indexOf("-jar");
		assertThat(words.subList(1, Math.max(1, jar))).allMatch((option) -> option.matches("-(XX:|D)\\S+"));
		assertThat(words.get(jar + 1)).isIn("target/redthread.jar", "target/redthread-thin.jar",
				"unpacked/redthread.jar");
		assertThat(POM).contains("<finalName>redthread</finalName>", "<classifier>thin</classifier>");
		String[] arguments = words.stream().skip(jar + 2L).toArray(String[]::new);
		if (words.contains("-Djarmode=tools")) {
			return;
		}
		Set<String> flags = flags(arguments);
		for (String argument : arguments) {
			if (argument.startsWith("--") && !flags.contains(argument)) {
				checkSetting(argument, settings);
			}
		}
	}

	private static Set<String> flags(String... arguments) {
		try {
			return RedthreadApplication.COMMANDS.flagsOf(arguments);
		}
		catch (CommandRefused ex) {
			throw new AssertionError(ex.getMessage(), ex);
		}
	}

	private static void checkSetting(String argument, Set<String> settings) {
		String name = argument.substring(2, argument.indexOf('='));
		assertThat(argument).startsWith("--");
		assertThat(settings.contains(name) || name.startsWith("logging.level.")).as(name).isTrue();
	}

	private static void checkTest(String name) {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			assertThat(files).as(name).anyMatch((file) -> file.endsWith(name + ".java"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
