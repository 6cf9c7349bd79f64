package se.redthread.web.explorer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.redthread.web.limit.Limits;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@EnableConfigurationProperties(Limits.class)
@WebMvcTest(controllers = ExplorerController.class,
		excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Filter.class))
class ExplorerControllerTests {

	private static final int LARGEST = 1_000_000;

	private static final Pattern NAMED_FILE = Pattern.compile("\"(explorer/[^\"]+)\"");

	private static final Pattern IMPORTED = Pattern.compile("(?:from|import\\() ?'(\\.[^']+)'");

	/**
	 * What makes a browser fetch from an address, not an address that a text mentions.
	 */
	private static final Pattern ELSEWHERE = Pattern
		.compile("(?:src=|<link[^>]+href=|@import|url\\(|\\bimport\\(|\\bimport|\\bfrom|importScripts\\("
				+ "|new Worker\\(|fetch\\()\\s*[\"'`]?(?:https?:)?//[^\\s\"'`)]{0,60}");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ExplorerEdition edition;

	@Test
	void servesThePageWithoutAnyScriptOrStyleInIt() {
		MvcTestResult answer = this.mvc.get().uri("/").exchange();
		assertThat(answer).hasStatusOk()
			.hasContentType("text/html;charset=UTF-8")
			.hasHeader("Cache-Control", "no-cache");
		assertThat(answer).bodyText()
			.contains("<html lang=\"sv\">", "<title>Redthread</title>")
			.doesNotContain("{edition}")
			.doesNotContainPattern("<script(?![^>]*src=)|<style|style=|\\son\\w+=");
	}

	@Test
	void servesEveryFileThatThePageNames() throws IOException {
		String page = this.mvc.get().uri("/").exchange().getResponse().getContentAsString();
		List<String> named = NAMED_FILE.matcher(page).results().map((MatchResult match) -> match.group(1)).toList();
		assertThat(named).hasSize(7).allSatisfy((file) -> assertThat(this.mvc.get().uri("/" + file)).hasStatusOk());
	}

	@ParameterizedTest
	@MethodSource("files")
	void servesEachFileWithItsTypeForGood(String file) {
		MvcTestResult answer = this.mvc.get().uri("/explorer/" + this.edition.name() + "/" + file).exchange();
		if (!file.endsWith(".graphql")) {
			assertThat(answer).hasContentType(type(file));
		}
		assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public, immutable");
	}

	@Test
	void servesNoFileUnderAnotherEditionsName() {
		assertThat(this.mvc.get().uri("/explorer/000000000000/app.js")).hasStatus(404);
	}

	@ParameterizedTest
	@MethodSource("files")
	void fetchesNothingFromAnotherHost(String file) {
		assertThat(ELSEWHERE.matcher(PageFiles.text(file)).results().map(MatchResult::group)).isEmpty();
	}

	@Test
	void everyModuleThatIsImportedIsThere() {
		List<String> modules = PageFiles.of(".js");
		assertThat(modules).hasSizeGreaterThan(20).allSatisfy((module) -> {
			Path here = Path.of("/" + module);
			assertThat(IMPORTED.matcher(PageFiles.text(module))
				.results()
				.map((match) -> here.resolveSibling(match.group(1)).normalize().toString().substring(1))
				.filter((imported) -> !module.startsWith("vendor/") && !modules.contains(imported))).isEmpty();
		});
	}

	@Test
	void allOfItIsUnderAMegabyteCompressed() throws IOException {
		long size = 0;
		for (String file : files()) {
			ByteArrayOutputStream compressed = new ByteArrayOutputStream();
			try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
				out.write(PageFiles.bytes(file));
			}
			size += compressed.size();
		}
		assertThat(size).isBetween(100_000L, (long) LARGEST);
	}

	static List<String> files() {
		return PageFiles.of("");
	}

	private static String type(String file) {
		return switch (file.substring(file.lastIndexOf('.'))) {
			case ".js" -> "text/javascript";
			case ".css" -> "text/css";
			case ".json" -> "application/json";
			case ".svg" -> "image/svg+xml";
			case ".html" -> "text/html";
			default -> "text/plain";
		};
	}

}
