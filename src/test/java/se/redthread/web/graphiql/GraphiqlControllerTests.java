package se.redthread.web.graphiql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@EnableConfigurationProperties(Limits.class)
@WebMvcTest(controllers = GraphiqlController.class,
		excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Filter.class))
@Import(Examples.class)
class GraphiqlControllerTests {

	private static final Pattern NAMED_FILE = Pattern.compile("\"(graphiql/[^\"]+)\"");

	/**
	 * What makes a browser fetch from an address, not an address that a text mentions.
	 */
	private static final Pattern ELSEWHERE = Pattern
		.compile("(?:src=|<link[^>]+href=|@import|url\\(|\\bimport\\(|\\bimport|\\bfrom|importScripts\\("
				+ "|new Worker\\(|fetch\\()\\s*[\"'`]?(?:https?:)?//[^\\s\"'`)]{0,60}");

	@Autowired
	MockMvcTester mvc;

	@Test
	void servesThePageWithTitleAndLanguage() {
		MvcTestResult answer = this.mvc.get().uri("/graphiql").exchange();
		assertThat(answer).hasStatusOk().hasContentType("text/html;charset=UTF-8");
		assertThat(answer).bodyText()
			.contains("<html lang=\"en\">", "<title>Redthread GraphiQL</title>")
			.doesNotContainPattern("<script(?![^>]*src=)|<style|style=|\\son\\w+=");
	}

	@Test
	void servesEveryFileThatThePageNames() throws IOException {
		String page = this.mvc.get().uri("/graphiql").exchange().getResponse().getContentAsString();
		List<String> named = NAMED_FILE.matcher(page).results().map((MatchResult match) -> match.group(1)).toList();
		assertThat(named).hasSize(6).allSatisfy((file) -> assertThat(this.mvc.get().uri("/" + file)).hasStatusOk());
	}

	@Test
	void leadsToThePageFromItsFolderAndKeepsTheExample() {
		assertThat(this.mvc.get().uri("/graphiql/")).hasStatus(302).hasHeader("Location", "../graphiql");
		assertThat(this.mvc.get().uri("/graphiql/?example={name}", "a b&c")).hasHeader("Location",
				"../graphiql?example=a%20b%26c");
	}

	@Test
	void listsEveryExampleWithTheTraceFirst() throws IOException {
		Object[] expected = Stream
			.concat(names("classpath*:graphql/examples/*.graphql").stream(),
					names("classpath*:graphql/examples/editing/*.graphql").stream())
			.map((file) -> file.replace(".graphql", ""))
			.sorted(Comparator.comparing((String name) -> !name.equals("trace-assignment"))
				.thenComparing(Comparator.naturalOrder()))
			.toArray();
		MvcTestResult answer = this.mvc.get().uri("/graphiql/examples.json").exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/json");
		assertThat(answer).bodyJson().extractingPath("$[*].name").asArray().containsExactly(expected);
	}

	@ParameterizedTest
	@MethodSource("assets")
	void servesEachFileWithItsTypeForGood(String asset) {
		MvcTestResult answer = this.mvc.get().uri("/graphiql/assets/" + asset).exchange();
		assertThat(answer).hasStatusOk()
			.hasContentType(type(asset))
			.hasHeader("Cache-Control", "max-age=31536000, public, immutable");
	}

	@ParameterizedTest
	@MethodSource("scannedFiles")
	void fetchesNothingFromAnotherHost(Resource file) throws IOException {
		String text = file.getContentAsString(StandardCharsets.UTF_8);
		assertThat(ELSEWHERE.matcher(text).results().map(MatchResult::group)).isEmpty();
	}

	static List<String> assets() throws IOException {
		return names("classpath:graphiql/assets/*.*");
	}

	static Stream<Resource> scannedFiles() throws IOException {
		return Stream.of(resources("classpath:graphiql/**/*.*"))
			.filter((file) -> !String.valueOf(file).endsWith(".ttf]"));
	}

	private static List<String> names(String pattern) throws IOException {
		return Stream.of(resources(pattern)).map(Resource::getFilename).toList();
	}

	private static Resource[] resources(String pattern) throws IOException {
		return new PathMatchingResourcePatternResolver().getResources(pattern);
	}

	private static String type(String file) {
		return switch (file.substring(file.lastIndexOf('.'))) {
			case ".js" -> "text/javascript";
			case ".css" -> "text/css";
			case ".ttf" -> "font/ttf";
			default -> "text/plain";
		};
	}

}
