package se.redthread.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every setting that there is, with its default as text; empty where there is none. */
final class Settings {

	private static final Path CODE = Path.of("src/main/java");

	private static final Pattern VALUE = Pattern.compile("@Value\\(\"\\$\\{([a-z.-]+):([^}#]*)}\"\\)");

	private Settings() {
	}

	/** Ours, Boot's, and what application.yaml makes of both. */
	static Map<String, String> all() {
		Map<String, String> settings = boots();
		// Boot's own default is for an application without an engine of its own
		settings.put("spring.neo4j.uri", "");
		settings.putAll(own());
		try {
			for (PropertySource<?> source : new YamlPropertySourceLoader().load("application",
					new FileSystemResource("src/main/resources/application.yaml"))) {
				for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
					settings.put(name, String.valueOf(source.getProperty(name)));
				}
			}
			return settings;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Those of Redthread itself. */
	static Map<String, String> own() {
		Map<String, String> settings = new TreeMap<>();
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		scanner.findCandidateComponents("se.redthread").forEach((found) -> {
			Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
			add(settings, AnnotatedElementUtils.findMergedAnnotation(type, ConfigurationProperties.class).prefix(),
					type);
		});
		try (Stream<Path> files = Files.walk(CODE)) {
			files.filter((file) -> file.toString().endsWith(".java"))
				.forEach((file) -> VALUE.matcher(read(file))
					.results()
					.filter((value) -> value.group(1).startsWith("redthread."))
					.forEach((value) -> settings.put(value.group(1), value.group(2))));
			return settings;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void add(Map<String, String> settings, String prefix, Class<?> type) {
		for (Parameter parameter : type.getDeclaredConstructors()[0].getParameters()) {
			String name = prefix + "." + DataObjectPropertyName.toDashedForm(parameter.getName());
			DefaultValue given = parameter.getAnnotation(DefaultValue.class);
			if (parameter.getType().isRecord()) {
				add(settings, name, parameter.getType());
			}
			else {
				settings.put(name, (given != null) ? String.join(", ", given.value()) : "");
			}
		}
	}

	private static Map<String, String> boots() {
		Map<String, String> settings = new TreeMap<>();
		try {
			for (URL file : Collections
				.list(Settings.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
				try (var in = file.openStream()) {
					new JsonMapper().readTree(in)
						.get("properties")
						.valueStream()
						.forEach((property) -> settings.put(property.get("name").asString(),
								property.path("defaultValue").asString("")));
				}
			}
			return settings;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
