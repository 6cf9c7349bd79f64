package se.redthread.packaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Under which licences a library may be for a jar to hold it. */
final class Licences {

	/** For all that the thin jar holds. */
	private static final Set<String> PERMISSIVE = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0",
			"EPL-1.0", "EPL-2.0", "MIT", "MIT-0", "Unicode-3.0");

	private static final Pattern GROUP = Pattern.compile(" {4}(\\S.*):");

	private static final Pattern ARTIFACT = Pattern.compile(" {8}\\* .*\\(([^:\\s]+:[^:\\s]+:\\S+) - .*\\)");

	private Licences() {
	}

	/** The licences of each artifact in a list of third parties, of which one chooses. */
	static Map<String, List<String>> parse(String parties) {
		Map<String, List<String>> licences = new LinkedHashMap<>();
		String licence = "";
		for (String line : parties.lines().toList()) {
			Matcher group = GROUP.matcher(line);
			Matcher artifact = ARTIFACT.matcher(line);
			if (group.matches()) {
				licence = group.group(1);
			}
			else if (artifact.matches()) {
				licences.computeIfAbsent(artifact.group(1), (name) -> new ArrayList<>()).add(licence);
			}
		}
		return licences;
	}

	/** What the thin jar may not hold, each in a sentence. */
	static List<String> faultsOfThin(Map<String, List<String>> licences) {
		return faults(licences, (artifact, licence) -> PERMISSIVE.contains(licence),
				"the thin jar may hold only what can be had under one of " + new TreeSet<>(PERMISSIVE));
	}

	/** What the standalone jar may not hold, each in a sentence. */
	static List<String> faultsOfStandalone(Map<String, List<String>> licences) {
		return faults(licences,
				(artifact, licence) -> PERMISSIVE.contains(licence) || licence.equals("MPL-2.0")
						|| licence.equals("GPL-3.0-or-later") && artifact.startsWith("org.neo4j"),
				"the standalone jar may hold only what can be had under one of " + new TreeSet<>(PERMISSIVE)
						+ " or MPL-2.0, and Neo4j under GPL-3.0-or-later");
	}

	private static List<String> faults(Map<String, List<String>> licences, BiPredicate<String, String> allowed,
			String rule) {
		return licences.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().stream().noneMatch((licence) -> allowed.test(entry.getKey(), licence)))
			.map((entry) -> entry.getKey() + " is under " + String.join(" or ", entry.getValue()) + ", and " + rule)
			.toList();
	}

}
