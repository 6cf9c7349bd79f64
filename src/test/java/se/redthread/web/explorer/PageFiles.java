package se.redthread.web.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/** The files that the page is made of, as they lie on the class path. */
final class PageFiles {

	private static final JsonMapper JSON = new JsonMapper();

	private PageFiles() {
	}

	/** Their paths below the page's own folder, of one ending. */
	static List<String> of(String ending) {
		try (Stream<Path> files = Files.walk(folder())) {
			return files.filter(Files::isRegularFile)
				.map((file) -> folder().relativize(file).toString())
				.filter((file) -> file.endsWith(ending))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(String file) {
		return new String(bytes(file), StandardCharsets.UTF_8);
	}

	static byte[] bytes(String file) {
		try {
			return Files.readAllBytes(folder().resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Map<String, String> texts(String language) {
		return JSON.readValue(text("texts/" + language + ".json"), new TypeReference<>() {
		});
	}

	/** By a document's name, the variables that it is asked with on the sample. */
	static Map<String, Map<String, Object>> variables() {
		try {
			return JSON.readValue(
					new ClassPathResource("web/explorer.variables.json").getContentAsString(StandardCharsets.UTF_8),
					new TypeReference<>() {
					});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All own modules as one text; the library is not ours to read. */
	static String modules() {
		return of(".js").stream()
			.filter((file) -> !file.startsWith("vendor/"))
			.map(PageFiles::text)
			.collect(Collectors.joining("\n"));
	}

	private static Path folder() {
		try {
			return new ClassPathResource("explorer").getFilePath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
