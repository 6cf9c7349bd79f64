package se.redthread.web.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import se.redthread.SampleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page in a real browser: the walks of those who use it, in both languages, by mouse
 * and by keyboard, and nothing that keeps anybody out.
 */
@SampleTest
class ExplorerIT {

	private static final String PLANT = "Destruktionsanläggning för lustgas";

	private static final String GREEN = "Grön omställning";

	private static final String PLANT_ID = "QXNzaWdubWVudDphc3NpZ25tZW50LTIwMjItZGVzdHJ1a3Rpb25zYW5sYWdnbmluZy1mb3ItbHVzdGdhcw";

	private static final String GREEN_ID = "Rm9jdXNBcmVhOmZhLTIwMjItZ3Jvbi1vbXN0YWxsbmluZw";

	private static final String DECISION_ID = "RGVjaXNpb246ZGVjaXNpb24tcnNhdS0yMDIyLTQwMS0z";

	private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

	private static boolean asked;

	@LocalServerPort
	int port;

	@Autowired
	HttpGraphQlTester graphQl;

	@BeforeAll
	static void hush() {
		SELENIUM.setLevel(Level.SEVERE);
		asked = false;
	}

	/**
	 * A database that has just started plans each question for long; that is no matter of
	 * the page.
	 */
	@BeforeEach
	void askOnceBefore() {
		if (!asked) {
			PageFiles.variables().forEach((name, variables) -> {
				HttpGraphQlTester.Request<?> request = this.graphQl
					.document(PageFiles.text("queries/" + name + ".graphql"));
				variables.forEach(request::variable);
				request.execute().returnResponse();
			});
			asked = true;
		}
	}

	@Test
	void aStrategistFindsWhatPaysAndHowWellThatIsFounded() {
		try (Explorer page = Explorer.in("sv", this.port)) {
			page.open("");
			page.heading("Den röda tråden 2022");
			assertThat(page.said()).contains("Halland – bästa livsplatsen", GREEN, "2 av 16", "Här brister tråden");
			page.browser().find("#search").sendKeys("lustgas");
			page.browser().find("#suggestions [role=option]").click();
			page.heading(PLANT);
			assertThat(page.said()).contains("Betalas av", PLANT + " HSH, HSV", "8,0 mnkr 2022", "Härledd",
					"Regionkontorets verksamhetsplan 2022, avsnitt 4.2, sidan 28, rad 519");
			page.follow("Visa i tråden");
			assertThat(page.card(PLANT + " HSH, HSV").getText()).contains("8,0 mnkr 2022", "Härledd");
			assertThat(page.card("Hallands strategi för hållbar tillväxt").getText()).contains("Föreslagen");
			assertThat(page.browser().texts(".strip")).anyMatch((strip) -> strip.startsWith("Deluppdrag"))
				.allMatch((strip) -> strip.endsWith("används inte"));
			page.browser().clickAt(page.card(GREEN));
			page.heading(GREEN);
			page.browser().back();
			page.heading(PLANT);
			page.browser().forward();
			page.heading(GREEN);
			assertThat(page.browser().address()).endsWith("#/thread/" + GREEN_ID);
		}
	}

	@Test
	void aReaderOfNumbersFindsWhatIsMissing() {
		try (Explorer page = Explorer.in("en", this.port)) {
			page.open("");
			page.heading("The golden thread 2022");
			page.browser().find("thead button").click();
			assertThat(page.browser().find("thead th").getDomAttribute("aria-sort")).isEqualTo("ascending");
			page.browser().find("a[aria-label='What is missing under " + GREEN + "?']").click();
			page.heading("What is missing under " + GREEN);
			assertThat(page.said()).contains("Assignments that reach no strategy 16 of 16",
					"Assignments without funding 14 of 16", "Assignments without an indicator 16 of 16");
			page.follow("Assignments without funding");
			assertThat(page.said()).contains("14 gaps").doesNotContain("without an indicator 16");
			page.browser().find("a[aria-label^='Show in the thread: Hållbart resurs']").click();
			page.heading("Hållbart resursutnyttjande");
			assertThat(page.said()).contains("No money is tied to it.");
		}
	}

	@Test
	void anAuditorFindsTheDecisionAndWhoWasNotTold() {
		try (Explorer page = Explorer.in("sv", this.port)) {
			page.open("");
			page.browser().find("#search").sendKeys("samlat stöd säkerhet", Keys.ENTER);
			page.heading("Sökning: samlat stöd säkerhet");
			page.follow("Anteckna informationen om samlat stöd säkerhet");
			page.heading("Anteckna informationen om samlat stöd säkerhet");
			assertThat(page.said()).contains("RS210993", "§ 237/2022", "Utveckla samlat stöd för säkerhet",
					"Föreslagen");
			page.open("decision/" + DECISION_ID);
			assertThat(page.said()).contains("Regionstyrelsens arbetsutskott", "§ 401/2022", "RS220170",
					"Beslutat som föreslaget", "Driftnämnden Regionservice", "Inte expedierat till: Regionkontoret.");
		}
	}

	@Test
	void oneCanWalkByKeyboardAlone() {
		try (Explorer page = Explorer.in("sv", this.port)) {
			page.open("");
			page.browser().press(Keys.TAB);
			assertThat(page.browser().text("return document.activeElement.className")).isEqualTo("skip");
			page.browser().press(Keys.TAB, Keys.TAB, "lustgas");
			page.browser().find("#suggestions [role=option]");
			page.browser().press(Keys.ARROW_DOWN, Keys.ENTER);
			page.heading(PLANT);
			assertThat(page.browser().text("return document.activeElement.tagName")).isEqualTo("H1");
			page.browser().press(Keys.TAB, Keys.ENTER);
			page.card(PLANT);
			tabTo(page, ".card");
			assertThat(focused(page)).isEqualTo(PLANT);
			page.browser().press(Keys.ARROW_RIGHT);
			assertThat(focused(page)).isEqualTo(PLANT + " HSH, HSV");
			page.browser().press(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT);
			assertThat(focused(page)).isEqualTo(GREEN);
			page.browser().press(Keys.ENTER);
			page.heading(GREEN);
		}
	}

	@Test
	void thePictureAndItsTableTellTheSame() {
		try (Explorer page = Explorer.in("sv", this.port)) {
			page.open("thread/" + PLANT_ID);
			page.card(PLANT);
			Object drawn = page.browser().run("return document.querySelectorAll('.canvas .card:not(.aside)').length");
			page.follow("Tabell");
			assertThat(page.browser().address()).endsWith("?as=table");
			assertThat(page.browser().run("return document.querySelector('table').tBodies[0].rows.length"))
				.isEqualTo(drawn);
			assertThat(page.said()).contains(
					"Grön omställning bidrar till Hallands strategi för hållbar tillväxt Föreslagen",
					"Aktivitet används inte");
		}
	}

	@Test
	void manyThingsAreCountedUntilOneOpensThem() {
		try (Explorer page = Explorer.in("sv", this.port)) {
			page.open("thread/VmlzaW9uOnZpc2lvbi1oYWxsYW5kLWJhc3RhLWxpdnNwbGF0c2Vu?at=2022-12-31");
			page.card("Halland – bästa livsplatsen");
			String groups = "return document.querySelectorAll('.card.group').length";
			long counted = (Long) page.browser().run(groups);
			assertThat(counted).isPositive();
			long cards = (Long) page.browser().run("return document.querySelectorAll('.canvas .card').length");
			assertThat(cards).isLessThan(80);
			page.browser().run("document.querySelector('.card.group').click()");
			page.browser().until("location.hash.includes('open=')");
			page.browser().until("document.querySelectorAll('.canvas .card').length > arguments[0]", cards);
			page.browser().screenshot("vision-opened");
		}
	}

	@ParameterizedTest
	@CsvSource({ "away, Det går inte att nå uppgifterna", "empty, Här finns ingen plan än",
			"slow, Det tar längre tid" })
	void whereThereIsNothingToShowItSaysWhatToDo(String trouble, String said) {
		String answer = switch (trouble) {
			case "away" -> "Promise.reject(new TypeError('away'))";
			case "slow" -> "new Promise(() => {})";
			default -> "own(at, how).then((answer) => answer.text()).then((text) => new Response("
					+ "text.replace(/\"plans\":\\{\"nodes\":\\[.*?\\]\\}/, '\"plans\":{\"nodes\":[]}')))";
		};
		try (Explorer page = Explorer.in("sv", this.port)) {
			page.browser()
				.runFirst("const own = window.fetch.bind(window);"
						+ "window.fetch = (at, how) => String(at) === 'graphql' ? " + answer + " : own(at, how);");
			page.browser().open("/");
			page.browser().until("document.querySelector('main').innerText.includes(arguments[0])", said);
			page.browser().screenshot("state-" + trouble);
		}
	}

	@Test
	void whatDoesNotExistSaysSo() {
		try (Explorer page = Explorer.in("sv", this.port)) {
			page.open("thing/" + GREEN_ID.substring(0, 20));
			page.heading("Det som adressen pekar på finns inte");
			page.open("find?text=finnsinteidennagraf");
			assertThat(page.said()).contains("Inget hittades", "Prova färre eller kortare ord");
			page.open("nowhere");
			page.heading("Sidan finns inte");
		}
	}

	@ParameterizedTest
	@CsvSource({ "sv, light, 1280", "en, dark, 1280", "en, light, 360", "sv, dark, 360" })
	void nothingKeepsAnybodyOut(String language, String scheme, int width) throws Exception {
		Map<String, String> views = new LinkedHashMap<>();
		views.put("start", "");
		views.put("thread", "thread/" + GREEN_ID);
		views.put("thread-table", "thread/" + GREEN_ID + "?as=table");
		views.put("thing", "thing/" + PLANT_ID);
		views.put("decision", "decision/" + DECISION_ID);
		views.put("gaps", "gaps?under=" + GREEN_ID);
		views.put("find", "find?text=s%C3%A4kerhet");
		views.put("gone", "thing/nothing");
		try (Explorer page = Explorer.in(language, this.port)) {
			page.browser().look(scheme, width);
			for (Map.Entry<String, String> view : views.entrySet()) {
				page.open(view.getValue());
				assertThat(page.barriers()).as(view.getKey()).isEmpty();
				assertThat(page.browser()
					.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
					.as("%s fits", view.getKey())
					.isEqualTo(true);
				page.browser().screenshot(view.getKey() + "-" + language + "-" + scheme + "-" + width);
			}
		}
	}

	private static void tabTo(Explorer page, String css) {
		for (int tries = 0; tries < 30; tries++) {
			page.browser().press(Keys.TAB);
			if (Boolean.TRUE.equals(page.browser().run("return document.activeElement.matches(arguments[0])", css))) {
				return;
			}
		}
		throw new AssertionError("No " + css + " is reached by Tab");
	}

	private static String focused(Explorer page) {
		return page.browser().text("return document.activeElement.querySelector('.title')?.textContent");
	}

}
