package se.redthread.web.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.redthread.model.LinkKind;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page says is there in each language, and nothing more. */
class TextsTests {

	private static final Pattern SAID = Pattern.compile("\\bsay\\('([\\w.]+)'");

	private static final Pattern COUNTED = Pattern.compile("\\bcount\\('([\\w.]+)'");

	private static final Pattern FAMILY = Pattern.compile("\\b(?:say|count)\\(`([\\w.]+\\.)\\$");

	private static final Pattern TERM = Pattern.compile("\\bterm\\('(\\w+)'");

	private static final Pattern LITERAL = Pattern.compile("'([\\w.]+)'");

	private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

	private static final String MODULES = PageFiles.modules();

	@Test
	void bothLanguagesSayTheSameThings() {
		Map<String, String> swedish = PageFiles.texts("sv");
		Map<String, String> english = PageFiles.texts("en");
		assertThat(english.keySet()).containsExactlyElementsOf(swedish.keySet());
		assertThat(swedish)
			.allSatisfy((name, text) -> assertThat(places(english.get(name))).as(name).isEqualTo(places(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void everythingThatIsSaidIsThere(String language) {
		Map<String, String> texts = PageFiles.texts(language);
		assertThat(texts).isNotEmpty().allSatisfy((name, text) -> assertThat(text).as(name).isNotBlank());
		assertThat(found(SAID)).hasSizeGreaterThan(150).allSatisfy((name) -> assertThat(texts).containsKey(name));
		assertThat(found(COUNTED)).hasSizeGreaterThan(5)
			.allSatisfy((name) -> assertThat(texts).containsKeys(name + ".one", name + ".many"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void everyValueOfTheSchemaThatIsShownHasAName(String language) throws Exception {
		Map<String, List<String>> values = enumerations();
		Map<String, String> texts = PageFiles.texts(language);
		assertThat(found(TERM)).hasSizeGreaterThan(20)
			.allSatisfy((name) -> assertThat(texts.keySet()).as(name)
				.containsAll(values.get(name).stream().map((value) -> name + "." + value).toList()));
		assertThat(texts.keySet()).containsAll(values.get("GapKind").stream().map((kind) -> "remedy." + kind).toList());
		assertThat(texts.keySet())
			.containsAll(values.get("ClockReason").stream().map((reason) -> "ClockReason." + reason).toList());
	}

	@Test
	void nothingIsThereThatIsNeverSaid() throws Exception {
		Set<String> named = found(LITERAL);
		Set<String> families = found(FAMILY);
		Map<String, List<String>> values = enumerations();
		assertThat(PageFiles.texts("sv").keySet()).allSatisfy((name) -> {
			String base = name.replaceFirst("\\.(one|many)$", "");
			boolean said = named.contains(name) || named.contains(base) || families.stream().anyMatch(name::startsWith);
			String enumeration = name.replaceFirst("\\..*", "");
			String value = name.substring(Math.min(name.length(), enumeration.length() + 1));
			boolean shown = named.contains(enumeration) && values.getOrDefault(enumeration, List.of()).contains(value);
			assertThat(said || shown).as(name).isTrue();
		});
	}

	/** What the schema has, and the two sides of each kind of link. */
	private static Map<String, List<String>> enumerations() throws Exception {
		Map<String, List<String>> values = Stream
			.of(new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls"))
			.map(TextsTests::sdl)
			.flatMap((sdl) -> new Parser().parseDocument(sdl).getDefinitionsOfType(EnumTypeDefinition.class).stream())
			.collect(Collectors.toMap(EnumTypeDefinition::getName,
					(type) -> type.getEnumValueDefinitions().stream().map(EnumValueDefinition::getName).toList()));
		values.put("LinkSide",
				Arrays.stream(LinkKind.values())
					.flatMap((kind) -> Stream.of(kind + ".OUTGOING", kind + ".INCOMING"))
					.toList());
		return values;
	}

	private static String sdl(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> found(Pattern pattern) {
		return pattern.matcher(MODULES)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text)
			.results()
			.map((match) -> match.group())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
