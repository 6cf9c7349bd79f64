package se.redthread.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What lies in the jars that the build left. */
class JarsIT {

	private static final String ENGINE_ROOM = "se.redthread.engine.";

	static Stream<BuiltJar> jars() {
		return Stream.of(BuiltJar.STANDALONE, BuiltJar.THIN);
	}

	@Test
	void theThinJarHoldsWhatABuildWithoutTheEngineWould() {
		assertThat(BuiltJar.THIN.libraries().keySet())
			.isEqualTo(BuiltJar.STANDALONE.bill().filesWithout("org.neo4j", "neo4j"));
	}

	@Test
	void theThinJarHoldsNothingOfTheEngine() {
		assertThat(BuiltJar.THIN.filesInLibraries()).hasSizeGreaterThan(10_000)
			.noneMatch((file) -> file.startsWith("scala/") || file.startsWith("org/apache/shiro/"))
			.filteredOn((file) -> file.matches("org/neo4j/.*\\.class"))
			.allMatch((file) -> file.matches("org/neo4j/(bolt/connection|cypherdsl|driver)/.*"));
		assertThat(BuiltJar.STANDALONE.filesInLibraries())
			.contains("org/neo4j/dbms/api/DatabaseManagementServiceBuilder.class");
	}

	@Test
	void theJarsDifferInNothingElse() {
		assertThat(BuiltJar.THIN.own()).isEqualTo(BuiltJar.STANDALONE.own());
		assertThat(BuiltJar.STANDALONE.libraries()).containsAllEntriesOf(BuiltJar.THIN.libraries());
	}

	@Test
	void nothingOfOursOutsideTheEngineRoomNeedsTheEngine() {
		Set<String> there = new HashSet<>(BuiltJar.THIN.filesInLibraries());
		ClassLoader jdk = ClassLoader.getPlatformClassLoader();
		Map<String, Set<String>> missing = new TreeMap<>();
		for (JavaClass type : new ClassFileImporter().importPath(Path.of("target/classes/se"))) {
			type.getDirectDependenciesFromSelf()
				.stream()
				.map((dependency) -> dependency.getTargetClass().getBaseComponentType())
				.filter((target) -> !target.isPrimitive() && !target.getName().startsWith("se.redthread."))
				.filter((target) -> !there.contains(file(target)) && jdk.getResource(file(target)) == null)
				.forEach((target) -> missing.computeIfAbsent(type.getName(), (name) -> new TreeSet<>())
					.add(target.getName()));
		}
		assertThat(missing).isNotEmpty().allSatisfy((name, targets) -> assertThat(name).startsWith(ENGINE_ROOM));
	}

	private static String file(JavaClass type) {
		return type.getName().replace('.', '/') + ".class";
	}

	@ParameterizedTest
	@MethodSource("jars")
	void aJarsBillOfMaterialsListsWhatItHolds(BuiltJar jar) {
		assertThat(jar.bill().files()).isEqualTo(jar.libraries().keySet());
		assertThat(jar.manifest().getValue("Sbom-Location")).isEqualTo("META-INF/sbom/application.cdx.json");
		JsonNode json = jar.bill().json();
		assertThat(json.get("bomFormat").asString()).isEqualTo("CycloneDX");
		assertThat(json.get("specVersion").asString()).isEqualTo("1.6");
		assertThat(json.at("/metadata/component/name").asString()).isEqualTo("redthread");
		assertThat(json.get("components").valueStream()).allSatisfy((component) -> {
			assertThat(component.get("purl").asString()).startsWith("pkg:maven/");
			assertThat(component.get("hashes").valueStream().map((hash) -> hash.get("alg").asString()))
				.contains("SHA-256");
		});
	}

	@ParameterizedTest
	@MethodSource("jars")
	void aJarNamesItsThirdPartiesAndItsOwnLicence(BuiltJar jar) {
		String parties = jar.text("META-INF/THIRD-PARTY.txt");
		assertThat(jar.bill().components().values())
			.allSatisfy((component) -> assertThat(parties).contains(component.group() + ":" + component.name() + ":"));
		assertThat(jar.text("META-INF/LICENSE")).contains("Apache License");
	}

	@ParameterizedTest
	@MethodSource("jars")
	void aJarTellsNothingOfWhenAndWhereItWasBuilt(BuiltJar jar) {
		assertThat(jar.times().distinct()).hasSize(1);
		assertThat(jar.bill().json().has("serialNumber")).isFalse();
		assertThat(jar.bill().json().at("/metadata").has("timestamp")).isFalse();
		assertThat(jar.manifest().keySet()).extracting(Object::toString)
			.doesNotContain("Built-By", "Build-Time", "Build-Jdk");
	}

	@ParameterizedTest
	@MethodSource("jars")
	void aJarIsAsLargeAsTheDocsTell(BuiltJar jar) throws IOException {
		Matcher told = Pattern.compile("\\| `" + jar.file() + "` \\| (\\d+) MB \\|")
			.matcher(Files.readString(Path.of("src/docs/packaging.md")));
		assertThat(told.find()).isTrue();
		assertThat(Files.size(jar.file()) / 1e6).isCloseTo(Integer.parseInt(told.group(1)), within(5.0));
	}

	@Test
	void onlyTheEngineReachesIntoTheJvm() {
		Attributes standalone = BuiltJar.STANDALONE.manifest();
		assertThat(standalone.getValue("Add-Opens"))
			.isEqualTo("java.base/java.nio java.base/java.io java.base/sun.nio.ch");
		assertThat(BuiltJar.THIN.manifest().getValue("Add-Opens")).isNull();
	}

}
