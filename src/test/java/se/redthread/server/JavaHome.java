package se.redthread.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java on this machine: one of {@code -Dredthread.test.java=…}, of an environment
 * variable such as JAVA_HOME_25_X64, this one, or one where Javas are usually put.
 *
 * @param path its folder
 * @param feature its version, such as 25
 */
record JavaHome(Path path, int feature) {

	private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

	/** The oldest that is new enough. */
	static Optional<JavaHome> atLeast(int feature) {
		return candidates().stream()
			.flatMap((path) -> of(path).stream())
			.filter((java) -> java.feature >= feature)
			.min(Comparator.comparingInt(JavaHome::feature));
	}

	String command() {
		return this.path.resolve("bin/java").toString();
	}

	private static List<Path> candidates() {
		List<Path> found = new ArrayList<>();
		found.add(Path.of(System.getProperty("redthread.test.java", System.getProperty("java.home"))));
		found.add(Path.of(System.getProperty("java.home")));
		new TreeMap<>(System.getenv()).forEach((name, value) -> {
			if (name.startsWith("JAVA_HOME") && !value.isBlank()) {
				found.add(Path.of(value));
			}
		});
		Path home = Path.of(System.getProperty("user.home"));
		Stream.of(Path.of("/usr/lib/jvm"), home.resolve(".sdkman/candidates/java"), home.resolve(".jdks"))
			.forEach((folder) -> found.addAll(children(folder)));
		return found;
	}

	private static Optional<JavaHome> of(Path path) {
		try {
			Matcher version = VERSION.matcher(Files.readString(path.resolve("release")));
			boolean runs = Files.isExecutable(path.resolve("bin/java"));
			return (runs && version.find()) ? Optional.of(new JavaHome(path, Integer.parseInt(version.group(1))))
					: Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static List<Path> children(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.sorted().toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

}
