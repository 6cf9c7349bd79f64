package se.redthread.packaging;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The licences of what the jars hold, as the poms of the libraries tell them. */
class LicencesIT {

	@Test
	void theThinJarHoldsNothingUnderTheGpl() {
		assertThat(BuiltJar.THIN.licences()).hasSizeGreaterThan(80);
		assertThat(Licences.faultsOfThin(BuiltJar.THIN.licences())).isEmpty();
	}

	@Test
	void onlyNeo4jIsUnderTheGplInTheStandaloneJar() {
		assertThat(BuiltJar.STANDALONE.licences()).hasSizeGreaterThan(200);
		assertThat(Licences.faultsOfStandalone(BuiltJar.STANDALONE.licences())).isEmpty();
		assertThat(Licences.faultsOfThin(BuiltJar.STANDALONE.licences())).hasSizeGreaterThan(50)
			.filteredOn((fault) -> fault.contains("GPL"))
			.allMatch((fault) -> fault.startsWith("org.neo4j"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GPL-2.0-only", "GPL-3.0-or-later", "AGPL-3.0-only", "Ask us", "Unknown license" })
	void aLibraryThatMayNotBeThereIsNamed(String licence) {
		Map<String, List<String>> licences = Licences.parse("""
				List of third-party dependencies grouped by their license type.

				    Apache-2.0:

				        * Free (one) (org.example:free:1.0 - https://example.org/)

				    %s:

				        * Some library (org.example:some:1.0 - no url defined)
				""".formatted(licence));
		assertThat(licences).containsKeys("org.example:free:1.0", "org.example:some:1.0");
		String beginning = "org.example:some:1.0 is under " + licence + ", and the ";
		assertThat(Licences.faultsOfThin(licences)).singleElement().asString().startsWith(beginning + "thin jar");
		assertThat(Licences.faultsOfStandalone(licences)).singleElement()
			.asString()
			.startsWith(beginning + "standalone jar");
	}

	@Test
	void whereThereIsAChoiceOneLicenceIsEnough() {
		Map<String, List<String>> licences = Map.of("org.example:some:1.0", List.of("GPL-2.0-only", "EPL-2.0"));
		assertThat(Licences.faultsOfThin(licences)).isEmpty();
	}

}
