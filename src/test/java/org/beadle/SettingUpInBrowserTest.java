package org.beadle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.beadle.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first quarter of an hour of a board manager. */
class SettingUpInBrowserTest {
  private static final String PLAN =
      """
      No.,Action,Lead,Timescale
      Priority 1: Buildings,,,
      1.1,Paint the front door,Buildings Group,Sept 2018
      1.2,Mend the gate,Buildings Group,By 31 October 2018
      """;

  private static Browser browser;

  @TempDir Path folder;
  private EmptyInstallation empty;

  @BeforeAll
  static void launch() {
    browser = Browser.startOrSkip();
  }

  @AfterAll
  static void quit() {
    if (browser != null) browser.close();
  }

  @BeforeEach
  void start() {
    empty = EmptyInstallation.in(folder);
  }

  @AfterEach
  void stop() {
    browser.closePages();
    empty.close();
  }

  private static void check(Page page) {
    Browser.assertAccessible(page);
    Browser.assertFits(page);
  }

  private static void live(Page page) {
    assertThat(page.locator("html[data-live=yes]")).hasCount(1);
  }

  @Test
  void aBoardIsSetUpAndItsPlanImported() {
    Page page = browser.desktop();
    page.navigate(empty.link("Set it up with this link"));
    check(page);
    page.locator("button").click();
    assertThat(page.locator("[role=alert]")).containsText("Nothing was stored yet");
    assertThat(page.locator("#board-faults")).hasText("Write the board's name.");
    check(page);

    page.locator("#board").fill("North Shire Board");
    page.keyboard().press("Tab");
    page.keyboard().type("Wales");
    page.locator("#manager").fill("Board manager");
    page.keyboard().press("Tab");
    page.keyboard().type("manager@board.example");
    page.keyboard().press("Enter");
    live(page);
    assertThat(page.locator(".speaking")).containsText("Speaking as Board manager");
    page.locator("text=Import a plan, a diary or attendance").click();
    check(page);

    page.locator("#file")
        .setInputFiles(new FilePayload("plan.csv", "text/csv", PLAN.getBytes(UTF_8)));
    page.locator("button").click();
    assertThat(page.locator("h1")).hasText("What the import would do");
    assertThat(page.locator("table").last()).containsText("Mend the gate");
    check(page);
    page.locator("button").click();
    assertThat(page.locator("[role=status]")).containsText("2 actions added");
    check(page);

    page.locator("text=Go to the chat").click();
    live(page);
    assertThat(page.locator("nav")).containsText("Buildings Group");
    page.locator("#text").fill("action 1.1");
    page.keyboard().press("Enter");
    assertThat(page.locator(".message").last()).containsText("Paint the front door");
    page.reload();
    assertThat(page.locator(".said")).hasText(Pattern.compile("action 1\\.1$"));
    check(page);
  }

  @Test
  void theBoardFileIsAskedForOnATelephone() {
    Page page = browser.telephone();
    page.navigate(empty.link("Set it up with this link"));
    assertThat(page.locator("#file")).isHidden();
    page.locator("#from-file").check();
    assertThat(page.locator("#file")).isVisible();
    assertThat(page.locator("#board")).isHidden();
    check(page);
    page.locator("#file")
        .setInputFiles(new FilePayload("board.yaml", "application/yaml", Sample.board()));
    page.locator("button").click();
    live(page);
    assertThat(page.locator(".speaking")).containsText("Speaking as Board manager");
  }
}
