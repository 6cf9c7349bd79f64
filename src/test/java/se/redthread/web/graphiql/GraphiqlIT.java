package se.redthread.web.graphiql;

import java.net.URI;
import java.util.List;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.redthread.GraphTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import se.redthread.browser.Browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

@GraphTest
@Import(GraphiqlIT.StrictPolicy.class)
@TestPropertySource(properties = "logging.level.org.openqa.selenium=error")
class GraphiqlIT {

	/** All that the page needs; what the application itself allows holds as well. */
	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private static final String TABS = "[role=tab] .graphiql-tab-button";

	private static final String ACTIVE_TAB = "[role=tab][aria-selected=true] .graphiql-tab-button";

	@LocalServerPort
	int port;

	@Autowired
	Examples examples;

	List<String> names;

	Browser browser;

	@BeforeEach
	void openBrowser() {
		this.names = this.examples.all().stream().map(Example::name).toList();
		assumeFalse(this.names.isEmpty(), "There is no example yet");
		this.browser = Browser.at(URI.create("http://127.0.0.1:" + this.port));
	}

	@AfterEach
	void closeBrowser() {
		if (this.browser != null) {
			try (Browser used = this.browser) {
				used.assertQuietAndAtHome();
			}
		}
	}

	@Test
	void opensWithTheExamplesAsTabsAndRunsOne() {
		this.browser.open("/graphiql");
		assertThat(this.browser.texts(TABS)).isEqualTo(this.names);
		assertThat(editor("operation.graphql")).isEqualTo(this.examples.all().get(0).query());
		this.browser.find(".graphiql-execute-button").click();
		assertThat(editor("response.json")).contains("\"data\"");
		assertThat(this.browser.texts(ACTIVE_TAB)).containsExactly(this.names.get(0));
	}

	@Test
	void opensTheExampleThatALinkNames() {
		String last = this.names.get(this.names.size() - 1);
		this.browser.open("/graphiql/?example=" + last);
		assertThat(this.browser.texts(ACTIVE_TAB)).containsExactly(last);
		assertThat(this.browser.texts(TABS)).isEqualTo(this.names);
	}

	@Test
	void leavesAReturningVisitorTheirTabs() {
		this.browser.open("/graphiql");
		this.browser.find(".graphiql-tab-add").click();
		List<String> tabs = this.browser.texts(TABS);
		assertThat(tabs).hasSize(this.names.size() + 1);
		this.browser.text("return /<untitled>/.exec(localStorage.getItem('redthread.graphiql:tabState'))?.[0]");
		this.browser.open("/graphiql");
		assertThat(this.browser.texts(TABS)).isEqualTo(tabs);
	}

	@Test
	void showsTheExamplesAlthoughAnotherGraphiqlLeftItsTabs() {
		this.browser.runFirst("localStorage.setItem('graphiql:tabState', JSON.stringify({ activeTabIndex: 0, "
				+ "tabs: [{ id: '1', title: 'foreign', query: '{ foreign }' }] }))");
		this.browser.open("/graphiql");
		assertThat(this.browser.texts(TABS)).isEqualTo(this.names);
	}

	@Test
	void opensAnExampleFromTheList() {
		this.browser.open("/graphiql");
		String last = this.names.get(this.names.size() - 1);
		this.browser.find(".examples a[href='?example=" + last + "']").click();
		assertThat(this.browser.texts(ACTIVE_TAB)).containsExactly(last);
		assertThat(this.browser.texts(TABS)).isEqualTo(this.names);
	}

	private String editor(String name) {
		return this.browser.text("return globalThis.__MONACO?.editor.getModels()"
				+ ".find((model) => model.uri.path.endsWith(arguments[0]))?.getValue()", name);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class StrictPolicy {

		@Bean
		Filter policy() {
			return (request, response, chain) -> {
				((HttpServletResponse) response).addHeader("Content-Security-Policy", POLICY);
				chain.doFilter(request, response);
			};
		}

	}

}
