package se.redthread.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A Chromium without a window that finds no other host than this one; a machine without
 * one skips the test that asks for it.
 */
public final class Browser implements AutoCloseable {

	private static final Pattern REQUESTED = Pattern
		.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"((?:https?|wss?):[^\"]+)\"");

	private final URI home;

	private final ChromeDriver driver;

	private Browser(URI home, ChromeDriver driver) {
		this.home = home;
		this.driver = driver;
	}

	public static Browser at(URI home) {
		File chromium = onPath("chromium", "google-chrome");
		File driver = onPath("chromedriver");
		assumeTrue(chromium.canExecute() && driver.canExecute(),
				"This machine has no chromium and chromedriver on its path, so no page was opened");
		ChromeOptions options = new ChromeOptions();
		options.setBinary(chromium);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--window-size=1280,800", "--hide-scrollbars", "--no-proxy-server", "--disable-background-networking",
				"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
		ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(driver).build();
		return new Browser(home, new ChromeDriver(service, options));
	}

	public void open(String path) {
		this.driver.get(this.home.resolve(path).toString());
	}

	/** Runs a script in every page that is opened from now on, before its own. */
	public void runFirst(String script) {
		this.driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
	}

	public WebElement find(String css) {
		return await(() -> this.driver.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
	}

	public List<String> texts(String css) {
		find(css);
		return this.driver.findElements(By.cssSelector(css))
			.stream()
			.map((each) -> each.getDomProperty("textContent"))
			.toList();
	}

	/** What the script returns, once that is a text that isn't blank. */
	public String text(String script, Object... arguments) {
		return await(() -> (this.driver.executeScript(script, arguments) instanceof String text && !text.isBlank())
				? text : null);
	}

	/** Waits until a script returns something that counts as true. */
	public void until(String script, Object... arguments) {
		await(() -> Boolean.TRUE.equals(this.driver.executeScript("return Boolean(" + script + ")", arguments)) ? script
				: null);
	}

	public Object run(String script, Object... arguments) {
		return this.driver.executeScript(script, arguments);
	}

	/** Runs a script that tells by its last argument, a function, when it is through. */
	public Object runAndWait(String script, Object... arguments) {
		this.driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
		return this.driver.executeAsyncScript(script, arguments);
	}

	/** As a screen of this width shows it to somebody who likes it light, or dark. */
	public void look(String scheme, int width) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
	}

	/** Types into whatever has the focus. */
	public void press(CharSequence... keys) {
		new Actions(this.driver).sendKeys(keys).perform();
	}

	/** Clicks where an element is, on whatever lies topmost there. */
	public void clickAt(WebElement element) {
		new Actions(this.driver).moveToElement(element).click().perform();
	}

	public void back() {
		this.driver.navigate().back();
	}

	public void forward() {
		this.driver.navigate().forward();
	}

	public String address() {
		return String.valueOf(this.driver.getCurrentUrl());
	}

	/** Keeps what is to be seen now, whole, among the output of the tests. */
	public void screenshot(String name) {
		// What is drawn is on the screen after two frames
		runAndWait("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))");
		Object picture = this.driver
			.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
			.get("data");
		try {
			Path folder = Files.createDirectories(Path.of("target/screenshots"));
			Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The console is silent, and nothing was asked of another host. */
	public void assertQuietAndAtHome() {
		assertThat(this.driver.manage().logs().get(LogType.BROWSER).getAll())
			.filteredOn((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue())
			.isEmpty();
		assertThat(this.driver.manage()
			.logs()
			.get(LogType.PERFORMANCE)
			.getAll()
			.stream()
			.flatMap((entry) -> REQUESTED.matcher(entry.getMessage()).results())
			.map((request) -> request.group(1))).isNotEmpty()
			.allSatisfy((address) -> assertThat(address).startsWith(this.home.toString()));
	}

	@Override
	public void close() {
		this.driver.quit();
	}

	private static <T> T await(Supplier<T> value) {
		return Awaitility.await().atMost(Duration.ofSeconds(60)).until(value::get, (found) -> found != null);
	}

	private static File onPath(String... names) {
		return Stream.of(names)
			.flatMap((name) -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.map((folder) -> new File(folder, name)))
			.filter(File::canExecute)
			.findFirst()
			.orElse(new File(names[0]));
	}

}
