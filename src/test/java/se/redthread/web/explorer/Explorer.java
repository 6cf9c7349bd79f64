package se.redthread.web.explorer;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.openqa.selenium.WebElement;

import se.redthread.browser.Browser;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The page in a browser, as somebody who reads one of the languages opens it. */
record Explorer(Browser browser) implements AutoCloseable {

	private static final String SETTLED = "document.querySelector('main h1') && !document.querySelector('[aria-busy]')";

	static Explorer in(String language, int port) {
		Browser browser = Browser.at(URI.create("http://127.0.0.1:" + port));
		browser.runFirst("try { localStorage.setItem('redthread.language', '" + language + "') } catch { }");
		return new Explorer(browser);
	}

	/** Opens a view by its address, and waits until all of it is there. */
	void open(String view) {
		this.browser.run("if (location.protocol === 'http:') location.hash = '#/missing'");
		this.browser.open("/#/" + view);
		settle();
	}

	void settle() {
		this.browser.until(SETTLED);
	}

	/** Follows the link that says so, the first one if there are several. */
	void follow(String text) {
		link(text).click();
		settle();
	}

	WebElement link(String text) {
		this.browser
			.until("[...document.querySelectorAll('main a')].some((a) => a.textContent.trim() === arguments[0])", text);
		Object found = this.browser.run(
				"return [...document.querySelectorAll('main a')].find((a) => a.textContent.trim() === arguments[0])",
				text);
		assertThat(found).isInstanceOf(WebElement.class);
		return (WebElement) found;
	}

	/** Waits until the view has this heading. */
	void heading(String text) {
		this.browser.until("document.querySelector('main h1')?.textContent === arguments[0]", text);
		settle();
	}

	/** Everything that the view says, in one line. */
	String said() {
		return this.browser.text("return document.querySelector('main').innerText.replace(/\\s+/g, ' ')");
	}

	/** The card in the picture that bears a title. */
	WebElement card(String title) {
		String find = "[...document.querySelectorAll('.canvas .card')]"
				+ ".find((card) => card.querySelector('.title').textContent === arguments[0])";
		this.browser.until(find, title);
		return (WebElement) this.browser.run("return " + find, title);
	}

	/** What axe-core finds against WCAG 2.2 AA and its own best practices. */
	List<String> barriers() throws Exception {
		if (!Boolean.TRUE.equals(this.browser.run("return Boolean(window.axe)"))) {
			this.browser.run(new PathMatchingResourcePatternResolver().getResource("classpath:axe.min.js")
				.getContentAsString(StandardCharsets.UTF_8));
		}
		Object found = this.browser.runAndWait("const done = arguments[arguments.length - 1];"
				+ "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })"
				+ ".then((told) => done(told.violations.map((each) => each.id + ': '"
				+ " + each.nodes.map((node) => node.html.slice(0, 200)).join(' | '))), (ex) => done(['axe: ' + ex]))");
		return ((List<?>) found).stream().map(String::valueOf).toList();
	}

	@Override
	public void close() {
		try (Browser used = this.browser) {
			used.assertQuietAndAtHome();
		}
	}

}
