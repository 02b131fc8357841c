package org.beadle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, without a window and without traffic of its own. A page that breaks
 * its script, is held back by its own content policy, or asks anything of another host fails the
 * test ({@link #closePages}).
 */
public final class Browser implements AutoCloseable {
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();

  private Browser(Path executable) {
    Map<String, String> own = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(own));
    chromium =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
  }

  /** Starts it, or skips the test where the machine has none. */
  public static Browser startOrSkip() {
    Optional<Path> executable =
        Stream.concat(Stream.ofNullable(System.getProperty("beadle.chromium")), PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(executable.isPresent(), "this machine has no Chromium, so no page was opened");
    return new Browser(executable.orElseThrow());
  }

  /** A page of a window as wide as a desk's. */
  public Page desktop() {
    return page(1280, 800, ColorScheme.LIGHT);
  }

  /** A page of a narrow telephone's width. */
  public Page telephone() {
    return page(360, 740, ColorScheme.LIGHT);
  }

  public Page dark(int width, int height) {
    return page(width, height, ColorScheme.DARK);
  }

  /** A page of another program's, which may complain. What it asks of other hosts is held back. */
  public Page ofAnother() {
    BrowserContext context = context(1280, 800, ColorScheme.LIGHT);
    context.route(url -> !isHere(url), Route::abort);
    return context.newPage();
  }

  private BrowserContext context(int width, int height, ColorScheme scheme) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-GB"));
    context.setDefaultTimeout(15_000);
    return context;
  }

  private Page page(int width, int height, ColorScheme scheme) {
    Page page = context(width, height, scheme).newPage();
    page.onConsoleMessage(this::note);
    page.onPageError(complaints::add);
    page.onRequest(this::note);
    return page;
  }

  /** Lost connections and refusals are reported by the page itself, in words. */
  private void note(ConsoleMessage message) {
    boolean serious = List.of("error", "warning").contains(message.type());
    if (serious && !message.text().startsWith("Failed to load resource"))
      complaints.add(message.text());
  }

  private void note(Request request) {
    if (!isHere(request.url())) complaints.add("asked elsewhere: " + request.url());
  }

  private static boolean isHere(String url) {
    return url.matches("(http://127\\.0\\.0\\.1:|data:).*");
  }

  /** Closes all pages, and fails if one complained. */
  public void closePages() {
    List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    List<String> heard = List.copyOf(complaints);
    complaints.clear();
    assertThat(heard).as("what the pages complained of").isEmpty();
  }

  /** Fails where axe-core finds anything that keeps people out. */
  public static void assertAccessible(Page page) {
    List<String> violations =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes())
                .toList();
    assertThat(violations).as("what axe-core found on %s", page.url()).isEmpty();
  }

  /** Fails where a page is wider than its window. */
  public static void assertFits(Page page) {
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).as("pixels that stand out of %s", page.url()).isEqualTo(0);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
