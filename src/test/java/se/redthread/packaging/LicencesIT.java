package se.redthread.packaging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The licences of what the jars hold, as their bills of materials tell them. */
class LicencesIT {

	@Test
	void theThinJarHoldsNothingUnderTheGpl() {
		assertThat(Licences.faultsOfThin(BuiltJar.THIN.bill())).isEmpty();
	}

	@Test
	void onlyNeo4jIsUnderTheGplInTheStandaloneJar() {
		assertThat(Licences.faultsOfStandalone(BuiltJar.STANDALONE.bill())).isEmpty();
		assertThat(BuiltJar.STANDALONE.bill().components().values())
			.filteredOn((component) -> component.licences().contains("GPL-3.0-or-later"))
			.hasSizeGreaterThan(50)
			.allMatch((component) -> component.group().startsWith("org.neo4j"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{'license': {'id': 'GPL-2.0-only'}}            | org.example:some:1.0 is under GPL-2.0-only, and
					{'license': {'id': 'GPL-3.0-or-later'}}        | org.example:some:1.0 is under GPL-3.0-or-later, and
					{'license': {'id': 'AGPL-3.0-only'}}           | org.example:some:1.0 is under AGPL-3.0-only, and
					{'license': {'name': 'Ask us'}}                | org.example:some:1.0 is under Ask us, and
					{'expression': 'Apache-2.0 AND GPL-2.0'}       | org.example:some:1.0 is under Apache-2.0 AND GPL-2.0, and
					                                               | org.example:some:1.0 is under no licence that its pom names, and
					""")
	void aLibraryThatMayNotBeThereIsNamed(String licence, String sentence) {
		Bill bill = Bill.parse("""
				{"components": [{"bom-ref": "pkg:maven/org.example/some@1.0?type=jar", "group": "org.example",
					"name": "some", "version": "1.0", "licenses": [%s]}]}"""
			.formatted((licence != null) ? licence.replace('\'', '"') : ""));
		assertThat(Licences.faultsOfThin(bill)).singleElement().asString().startsWith(sentence);
		assertThat(Licences.faultsOfStandalone(bill)).singleElement().asString().startsWith(sentence);
	}

}
