package se.redthread.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** The files for containers, which nobody here can run, compared with the build. */
class ContainersTests {

	private static final Set<String> JARS = Set.of("redthread.jar", "redthread-thin.jar");

	private static final String DOCKERFILE = Settings.read(Path.of("Dockerfile"));

	private static final String COMPOSE = Settings.read(Path.of("compose.yaml"));

	private static final String POM = Settings.read(Path.of("pom.xml"));

	private static final Set<String> VARIABLES = Settings.all()
		.keySet()
		.stream()
		.map((name) -> name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
		.collect(Collectors.toSet());

	@Test
	void theySayThatTheyAreUntestedInTheirFirstLine() {
		assertThat(List.of(DOCKERFILE, COMPOSE)).allMatch((file) -> file.startsWith("# Not tested on Docker: "));
	}

	@Test
	void theImageIsMadeOfAJarThatTheBuildLeaves() {
		assertThat(found(DOCKERFILE, "(redthread[\\w-]*\\.jar) |JAR=(\\S+)")).isNotEmpty().isSubsetOf(JARS);
		assertThat(found(DOCKERFILE, "COPY (\\S+)")).containsExactly("target/${JAR}");
		assertThat(found(Settings.read(Path.of(".dockerignore")), "!target/(\\S+)"))
			.containsExactlyInAnyOrderElementsOf(JARS);
		assertThat(POM).contains("<finalName>redthread</finalName>", "<classifier>thin</classifier>");
	}

	@Test
	void theImageHasTheJavaThatTheBuildIsFor() {
		assertThat(found(DOCKERFILE, "FROM eclipse-temurin:(\\d+)-jre")).isEqualTo(found(POM, "<java.version>(\\d+)<"));
	}

	@Test
	void theImageRunsAsNobodyInParticularAndKnowsItsSettings() {
		assertThat(found(DOCKERFILE, "\nUSER (\\d+)")).containsExactly("10001");
		assertThat(found(DOCKERFILE, "\nENV (\\w+)=")).isNotEmpty().allMatch(VARIABLES::contains);
	}

	@Test
	void everyServiceIsMadeOfWhatThereIsAndKnowsItsSettings() {
		assertThat(services().keySet()).containsExactlyInAnyOrder("thin", "neo4j", "standalone");
		services().forEach((name, service) -> {
			if (service.containsKey("build")) {
				assertThat(JARS).contains((String) map(map(service.get("build")).get("args")).get("JAR"));
				assertThat(map(service.get("environment")).keySet()).allMatch(VARIABLES::contains);
				assertThat(service).containsEntry("network_mode", "host").doesNotContainKey("ports");
			}
		});
		assertThat(map(services().get("thin").get("environment"))).containsKey("SPRING_NEO4J_URI");
		assertThat(map(services().get("standalone").get("environment"))).doesNotContainKey("SPRING_NEO4J_URI");
	}

	@Test
	void theServerIsOfTheVersionThatTheEngineIs() {
		String version = found(POM, "<neo4j.version>(\\d+\\.\\d+)\\.").get(0);
		assertThat(services().get("neo4j")).containsEntry("image", "neo4j:" + version + "-community");
	}

	@Test
	void onlyThisMachineReachesThem() {
		Stream<?> ports = services().values()
			.stream()
			.flatMap((service) -> ((List<?>) service.getOrDefault("ports", List.of())).stream());
		assertThat(ports.map(Object::toString)).isNotEmpty().allMatch((port) -> port.startsWith("127.0.0.1:"));
		assertThat(DOCKERFILE + COMPOSE).doesNotContain("0.0.0.0", "SERVER_ADDRESS", "EXPOSE");
	}

	@Test
	void noPasswordStandsInThem() {
		services().values()
			.stream()
			.filter((service) -> service.containsKey("environment"))
			.flatMap((service) -> map(service.get("environment")).entrySet().stream())
			.filter((variable) -> variable.getKey().matches(".*(PASSWORD|AUTH)$"))
			.forEach((variable) -> assertThat(variable.getValue().toString())
				.matches("(neo4j/)?\\$\\{NEO4J_PASSWORD:\\?[^}]*}"));
		assertThat(DOCKERFILE).doesNotContainIgnoringCase("password");
		assertThat(Settings.read(Path.of(".gitignore")).lines()).contains(".env");
	}

	@Test
	void everyVolumeIsDeclared() {
		List<String> used = new ArrayList<>();
		services().values()
			.forEach((service) -> ((List<?>) service.getOrDefault("volumes", List.of()))
				.forEach((volume) -> used.add(volume.toString().split(":")[0])));
		assertThat(used).containsExactlyInAnyOrderElementsOf(map(new Yaml().<Object>load(COMPOSE)).entrySet()
			.stream()
			.filter((entry) -> entry.getKey().equals("volumes"))
			.flatMap((entry) -> map(entry.getValue()).keySet().stream())
			.toList());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Map<String, Object>> services() {
		return (Map<String, Map<String, Object>>) map(new Yaml().<Object>load(COMPOSE)).get("services");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	/** What a pattern's first group that matched holds, for every place. */
	private static List<String> found(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map(ContainersTests::group).toList();
	}

	private static String group(MatchResult result) {
		return (result.group(1) != null) ? result.group(1) : result.group(2);
	}

}
