package se.redthread.web.graphiql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.redthread.start.Sample;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every example on the class path that runs on the sample chosen, read at start: the one
 * that tells what the product is for, then the others by name.
 */
@Component
public class Examples {

	private static final String PLACE = "classpath*:graphql/examples/";

	private static final String FIRST = "trace-assignment";

	private static final String SUFFIX = ".graphql";

	private static final Comparator<Example> ORDER = Comparator
		.comparing((Example example) -> !example.name().equals(FIRST))
		.thenComparing(Example::name);

	private final JsonMapper json;

	private final List<Example> all;

	Examples(JsonMapper json, @Value("${redthread.sample:true}") String sample) throws IOException {
		this.json = json;
		List<Example> found = new ArrayList<>();
		for (String folder : (Sample.of(sample) == Sample.DEMONSTRATION) ? List.of("demonstration/")
				: List.of("", "editing/")) {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources(PLACE + folder + "*" + SUFFIX)) {
				found.add(read(file));
			}
		}
		found.sort(ORDER);
		this.all = List.copyOf(found);
	}

	public List<Example> all() {
		return this.all;
	}

	private Example read(Resource document) {
		String file = String.valueOf(document.getFilename());
		String name = file.substring(0, file.length() - SUFFIX.length());
		try {
			Resource variables = document.createRelative(name + ".variables.json");
			return Example.of(name, document.getContentAsString(StandardCharsets.UTF_8), variables(variables));
		}
		catch (IOException | JacksonException ex) {
			throw new IllegalStateException("The example " + name + " can't be read: " + ex.getMessage(), ex);
		}
	}

	private Map<String, @Nullable Object> variables(Resource file) throws IOException {
		return file.exists()
				? this.json.readValue(file.getContentAsByteArray(), new TypeReference<Map<String, @Nullable Object>>() {
				}) : Map.of();
	}

}
