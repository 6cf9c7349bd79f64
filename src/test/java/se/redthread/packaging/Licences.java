package se.redthread.packaging;

import java.util.List;
import java.util.Set;

/** Under which licences a library may be for a jar to hold it. */
final class Licences {

	/** For all that the thin jar holds. */
	private static final Set<String> PERMISSIVE = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0",
			"EPL-1.0", "EPL-2.0", "MIT", "MIT-0", "Unicode-3.0");

	/** Beside these, for what comes with the engine. */
	private static final Set<String> OF_THE_ENGINE = Set.of("GPL-3.0-or-later", "MPL-2.0");

	private Licences() {
	}

	static List<String> faultsOfThin(Bill bill) {
		return bill.components().values().stream().filter((component) -> !mayBeInThin(component)).map((component) -> {
			return component + " is under " + shown(component) + ", and the thin jar may hold only what can be had "
					+ "under one of these: " + String.join(", ", PERMISSIVE.stream().sorted().toList());
		}).toList();
	}

	static List<String> faultsOfStandalone(Bill bill) {
		return bill.components()
			.values()
			.stream()
			.filter((component) -> !mayBeInThin(component) && !isOfTheEngine(component))
			.map((component) -> component + " is under " + shown(component)
					+ ", and only Neo4j and what it brings may be under the GPL-3.0 or MPL-2.0 in the standalone jar")
			.toList();
	}

	private static boolean mayBeInThin(Bill.Component component) {
		return component.licences().stream().anyMatch(PERMISSIVE::contains);
	}

	private static boolean isOfTheEngine(Bill.Component component) {
		boolean neo4js = component.group().equals("org.neo4j") || component.group().startsWith("org.neo4j.");
		return component.licences()
			.stream()
			.anyMatch((licence) -> OF_THE_ENGINE.contains(licence) && (neo4js || licence.equals("MPL-2.0")));
	}

	private static String shown(Bill.Component component) {
		return component.licences().isEmpty() ? "no licence that its pom names"
				: String.join(" or ", component.licences());
	}

}
