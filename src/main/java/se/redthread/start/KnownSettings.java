package se.redthread.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.CommandLinePropertySource;

/**
 * Refuses a setting on the command line that there is none of: who mistypes where the
 * data is must not write elsewhere. What there is the libraries tell, and we do, as
 * Spring Boot wants it told to editors.
 */
class KnownSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final List<String> FILES = List.of("META-INF/spring-configuration-metadata.json",
			"META-INF/additional-spring-configuration-metadata.json");

	/** These say themselves what they don't know, wherever it is set. */
	private static final List<String> STRICT = List.of("redthread.limits.", "redthread.web.");

	/** Types of settings below which everybody chooses names. */
	private static final List<String> OPEN = List.of("java.util.Map", "java.util.List", "java.util.Properties");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		List<String> given = context.getEnvironment()
			.getPropertySources()
			.stream()
			.filter(CommandLinePropertySource.class::isInstance)
			.map(CommandLinePropertySource.class::cast)
			.flatMap((source) -> Arrays.stream(source.getPropertyNames()))
			.filter((name) -> !name.equals(CommandLinePropertySource.DEFAULT_NON_OPTION_ARGS_PROPERTY_NAME))
			.toList();
		if (!given.isEmpty()) {
			check(given, all());
		}
	}

	static void check(List<String> given, Set<String> known) {
		List<String> unknown = given.stream()
			.filter((name) -> STRICT.stream().noneMatch(name::startsWith) && !isKnown(same(name), known))
			.toList();
		if (!unknown.isEmpty()) {
			throw new StartRefused("There is no such setting: " + String.join(", ", unknown)
					+ "; correct its name, such as redthread.data or spring.neo4j.uri");
		}
	}

	private static boolean isKnown(String name, Set<String> known) {
		if (known.contains(name)) {
			return true;
		}
		for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
			if (known.contains(name.substring(0, dot + 1))) {
				return true;
			}
		}
		return false;
	}

	/** All names; those below which everybody chooses names end with a dot too. */
	static Set<String> all() {
		Set<String> names = new TreeSet<>();
		JsonMapper json = JsonMapper.shared();
		try {
			for (String file : FILES) {
				for (URL url : Collections.list(KnownSettings.class.getClassLoader().getResources(file))) {
					try (InputStream text = url.openStream()) {
						json.readTree(text).path("properties").forEach((property) -> note(property, names));
					}
				}
			}
			return names;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void note(JsonNode property, Set<String> names) {
		String name = same(property.path("name").asString());
		names.add(name);
		String type = property.path("type").asString("");
		if (OPEN.stream().anyMatch(type::startsWith)) {
			names.add(name + ".");
		}
	}

	/** As Spring Boot takes them for the same: without dashes, and of any case. */
	private static String same(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[-_]|\\[[^]]*]", "");
	}

}
