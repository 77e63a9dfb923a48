package workbench.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with one window, that waits for what it is told to look for. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final ChromeDriver driver;
    private final Path downloads;
    private final List<String> faultsBeforeAxe = new ArrayList<>();

    private Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /** A new browser; the test is left out where there is none. */
    static Browser open() {
        Optional<Path> chromium = onPath(NAMES);
        Optional<Path> chromeDriver = onPath(List.of("chromedriver"));
        if (System.getenv("CI") == null) {
            assumeTrue(
                    chromium.isPresent() && chromeDriver.isPresent(),
                    "left out: no Chromium with its driver (Debian/Ubuntu: apt install chromium chromium-driver)");
        }
        try {
            Path folder = Files.createTempDirectory("workbench-browser-");
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(chromeDriver.orElseThrow().toFile())
                    .build();
            return new Browser(new ChromeDriver(service, options(chromium.orElseThrow(), folder)), folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ChromeOptions options(Path chromium, Path downloads) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,720",
                "--lang=en-GB");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        return options;
    }

    private static Optional<Path> onPath(List<String> names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Goes to a page of a study by the link that lets in. */
    void open(ServedStudy study, String path) {
        driver.get(study.link(path));
    }

    /** Opens an address in a window of its own, and comes back from there. */
    void inAnotherWindow(String address) {
        String here = driver.getWindowHandle();
        driver.switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
        driver.get(address);
        driver.close();
        driver.switchTo().window(here);
    }

    /** Leaves the page, so that it asks nobody any more. */
    void leave() {
        driver.get("about:blank");
    }

    void reload() {
        driver.navigate().refresh();
    }

    String url() {
        return driver.getCurrentUrl();
    }

    /** The first element that a selector finds and a person can see. */
    WebElement at(String selector) {
        return waiting().until(any -> visible(selector).stream().findFirst().orElse(null));
    }

    /** All that a selector finds and a person can see, now. */
    List<WebElement> all(String selector) {
        return visible(selector);
    }

    /** Waits until so many can be seen. */
    List<WebElement> atLeast(int count, String selector) {
        return waiting().until(any -> {
            List<WebElement> found = visible(selector);
            return found.size() >= count ? found : null;
        });
    }

    private List<WebElement> visible(String selector) {
        try {
            return driver.findElements(By.cssSelector(selector)).stream()
                    .filter(WebElement::isDisplayed)
                    .toList();
        } catch (StaleElementReferenceException redrawn) {
            return List.of();
        }
    }

    /** Waits until an element shows these words. */
    void sees(String selector, String words) {
        waiting()
                .withMessage(() -> "'%s' in %s; there was: %s".formatted(words, selector, texts(selector)))
                .until(any -> texts(selector).stream().anyMatch(text -> text.contains(words)));
    }

    /** Waits until no element shows these words. */
    void noLongerSees(String selector, String words) {
        waiting()
                .withMessage(() -> "still '%s' in %s".formatted(words, selector))
                .until(any -> texts(selector).stream().noneMatch(text -> text.contains(words)));
    }

    private List<String> texts(String selector) {
        Object texts = script(
                "return Array.from(document.querySelectorAll(arguments[0]), e => e.innerText || e.value || '')",
                selector);
        return ((List<?>) texts).stream().map(String::valueOf).toList();
    }

    void click(String selector) {
        waiting().until(any -> {
            try {
                at(selector).click();
                return true;
            } catch (StaleElementReferenceException redrawn) {
                return false;
            }
        });
    }

    /** Types where the focus is. */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses a key together with others: {@code chord(Keys.SHIFT, Keys.ARROW_RIGHT)}. */
    void chord(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Waits until a script's answer is true. */
    void until(String script, Object... parameters) {
        waiting()
                .withMessage("until " + script)
                .until(any -> Boolean.TRUE.equals(script("return !!(" + script + ")", parameters)));
    }

    Object script(String script, Object... parameters) {
        return ((JavascriptExecutor) driver).executeScript(script, parameters);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** What axe-core finds wrong with the page, each in a line; empty if nothing. */
    List<String> accessibilityFaults() {
        faultsBeforeAxe.addAll(heard());
        script(axe());
        Object found = ((JavascriptExecutor) driver).executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                   .then(r => done(r.violations.map(v => v.id + ': ' + v.help + ' at '
                       + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.failureSummary.replace(/\\s+/g, ' ')).join(' | '))))
                   .catch(e => done(['axe failed: ' + e]))""");
        heard(); // axe itself tries inline styles, which the policy refuses
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** The links of the page that lead to no screen. */
    List<String> deadLinks() {
        Object dead = ((JavascriptExecutor) driver).executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                import('/app/core/screens.js').then(({screenNamed}) => done(
                    Array.from(document.querySelectorAll('a[href^="/"]'), a => a.getAttribute('href'))
                        .filter(href => !screenNamed(href.split(/[/?#]/)[1]))))""");
        return ((List<?>) dead).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What went wrong in the page's scripts, or was refused by its policy, since last asked. */
    List<String> faults() {
        List<String> all = new ArrayList<>(faultsBeforeAxe);
        faultsBeforeAxe.clear();
        all.addAll(heard());
        return all;
    }

    private List<String> heard() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** The file of that ending that was downloaded, when it is whole. */
    Path downloaded(String ending) {
        return waiting().until(any -> {
            try (Stream<Path> files = Files.list(downloads)) {
                return files.filter(file -> file.toString().endsWith("." + ending))
                        .findFirst()
                        .orElse(null);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** A picture of the window, for people to look at. */
    void picture(Path file) {
        try {
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private WebDriverWait waiting() {
        WebDriverWait wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        wait.ignoring(StaleElementReferenceException.class);
        return wait;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
