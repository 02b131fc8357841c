package org.beadle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.beadle.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program's own process in Microsoft's Agents Playground, which draws cards as Teams does. */
@Timeout(300)
class PlaygroundInBrowserTest {
  private static final String TITLE = "2.3a Look into twenty strategy meetings";

  /** Sunday evening, when nothing is sent unasked. */
  private static final Instant SUNDAY = Instant.parse("2018-06-24T18:00:00Z");

  /** Two weeks before action 2.3a is due, in the board's hours. */
  private static final Instant MONDAY = Instant.parse("2018-06-25T09:00:00Z");

  private static Browser browser;

  @TempDir Path folder;
  private PlaygroundHouse house;
  private AgentsPlayground playground;
  private PlaygroundPage page;

  @BeforeAll
  static void launch() {
    browser = Browser.startOrSkip();
  }

  @AfterAll
  static void quit() {
    if (browser != null) browser.close();
  }

  @AfterEach
  void stop() {
    if (playground != null) playground.close();
    if (house != null) house.close();
    browser.closePages();
  }

  /** Opens the Playground before Beadle, whose process is then begun by {@code serve}. */
  private void open(Runnable serve) {
    playground = AgentsPlayground.startOrSkip(folder, house.port());
    serve.run();
    page = PlaygroundPage.open(browser.ofAnother(), playground);
  }

  @Test
  void aCommandIsAnsweredByACardWhoseButtonChangesTheRecord() {
    house = PlaygroundHouse.in(folder, Beadle.CLOCK);
    open(house::serve);
    page.say("action 2.3a");
    page.press(TITLE, "Done");
    page.card("Action 2.3a is finished.");
    page.card("Blue: complete");
    house.end();
    assertThat(house.action("2.3a").closure().orElseThrow().by())
        .isEqualTo("Quality assurance lead");
  }

  @Test
  void whatAPressChangedIsTakenBackByTheNext() {
    house = PlaygroundHouse.in(folder, Beadle.CLOCK);
    open(house::serve);
    page.say("action 2.3a");
    page.press(TITLE, "Done");
    page.press("Action 2.3a is finished.", "Undo");
    page.card("Taken back: “Action 2.3a");
    house.end();
    assertThat(house.action("2.3a").closure()).isEmpty();
  }

  @Test
  void inAChannelItIsAnsweredWhereItIsMentioned() {
    house = PlaygroundHouse.in(folder, Beadle.CLOCK);
    open(house::serve);
    page.open("Sample County board - General");
    page.post(" action 2.3a");
    page.card(TITLE);
  }

  @Test
  void aReminderComesUnaskedAfterARestart() {
    house = PlaygroundHouse.in(folder, InstantSource.fixed(SUNDAY));
    open(() -> house.serveFrom(SUNDAY));
    page.say("rag");
    page.card("Actions by priority and colour");
    house.end();
    house.serveFrom(MONDAY);
    assertThat(page.card("If it is done, type")).containsText(TITLE);
  }
}
