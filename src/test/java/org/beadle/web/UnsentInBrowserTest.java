package org.beadle.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.stream.IntStream;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that was typed or pressed is lost, on a slow line or a broken one. */
class UnsentInBrowserTest {
  private static final String SAY = "**/say";
  private static Browser browser;

  private final Stage stage = Stage.demonstration();

  @BeforeAll
  static void start() {
    browser = Browser.startOrSkip();
  }

  @AfterAll
  static void stop() {
    if (browser != null) browser.close();
  }

  @AfterEach
  void close() {
    browser.closePages();
    stage.close();
  }

  private Page open(String... more) {
    return go(browser.desktop(), more);
  }

  private Page go(Page page, String... more) {
    page.navigate(stage.url() + stage.path("/", more));
    return live(page);
  }

  private static Page live(Page page) {
    assertThat(page.locator("html[data-live=yes]")).hasCount(1);
    return page;
  }

  private static void say(Page page, String text) {
    page.locator("#text").fill(text);
    page.keyboard().press("Enter");
  }

  private static Locator unsent(Page page) {
    return page.locator("#unsent li");
  }

  private List<String> heard() {
    return stage.inbox.received.stream()
        .map(heard -> heard.press().map(press -> press.command()).orElse(heard.text()))
        .toList();
  }

  @Test
  void whatIsSentWhileAnAnswerIsOnItsWayIsSentNext() {
    Page page = open();
    say(page, "wait");
    assertThat(page.locator("#text")).hasValue("");
    say(page, "rag");
    assertThat(page.locator("#text")).hasValue("");
    page.keyboard().type("half");
    stage.inbox.goOn();
    assertThat(page.locator("#announcements")).hasText("You said: rag");
    assertThat(page.locator(".message")).hasCount(2);
    assertThat(page.locator("#text")).hasValue("half");
    assertThat(heard()).containsExactly("wait", "rag");
  }

  @Test
  void everySeatOfARegisterIsTakenOnASlowLine() {
    stage.post("board", SamplePosts.register("Apologies"));
    Page page = open();
    say(page, "wait");
    Locator seats = page.locator(".choices li");
    for (int seat = 0; seat < 3; seat++) seats.nth(seat).locator("button").first().dblclick();
    stage.inbox.goOn();
    assertThat(page.locator("#announcements")).hasText("You said: tell register council present");
    assertThat(heard())
        .containsExactly(
            "wait",
            "tell register police present",
            "tell register schools present",
            "tell register council present");
  }

  @Test
  void aSeatThatIsChangedThereAndBackIsChangedThreeTimes() {
    stage.post("board", SamplePosts.register("Apologies"));
    Page page = open();
    say(page, "wait");
    Locator police = page.locator(".choices li").first().locator("button[name=press]");
    police.nth(0).click();
    police.nth(1).click();
    police.nth(0).click();
    stage.inbox.goOn();
    assertThat(page.locator(".message")).hasCount(5);
    assertThat(stage.inbox.received.stream().map(heard -> heard.eventId()).distinct()).hasSize(4);
  }

  @Test
  void whatWasNotSentStandsAboveTheBoxUntilItIsSent() {
    Page page = open();
    say(page, "wait and break");
    assertThat(page.locator("#text")).hasValue("");
    page.keyboard().type("rag");
    stage.inbox.goOn();
    assertThat(unsent(page).locator("span")).hasText("Not sent: wait and break");
    assertThat(page.locator("#trouble")).isVisible();
    Browser.assertAccessible(page);
    page.keyboard().press("Enter");
    assertThat(page.locator("#announcements")).hasText("You said: rag");
    assertThat(unsent(page)).hasCount(1);
    go(page, "place=group-1");
    assertThat(unsent(page)).hasCount(0);
    go(page);
    assertThat(unsent(page).locator("span")).hasText("Not sent: wait and break");
    unsent(page).locator("text=Send again").click();
    assertThat(page.locator("#trouble")).isVisible();
    assertThat(unsent(page)).hasCount(1);
    assertThat(heard()).containsExactly("wait and break", "rag", "wait and break");
    assertThat(stage.inbox.received.get(2).eventId())
        .isEqualTo(stage.inbox.received.get(0).eventId());
    unsent(page).locator("text=Dismiss").click();
    assertThat(page.locator("#unsent")).isHidden();
  }

  @Test
  void whatWaitsBehindWhatWasNotSentIsNotSentEither() {
    Page page = open();
    say(page, "wait and break");
    say(page, "undo");
    stage.inbox.goOn();
    assertThat(page.locator("#text")).hasValue("wait and break");
    assertThat(unsent(page).locator("span")).hasText("Not sent: undo");
    assertThat(heard()).containsExactly("wait and break");
    unsent(page).locator("text=Send again").click();
    assertThat(page.locator("#announcements")).hasText("You said: undo");
    assertThat(page.locator("#unsent")).isHidden();
  }

  @Test
  void whatIsHalfTypedOutlivesAnotherLookAndAnotherPlace() {
    Page page = open();
    page.locator("#text").pressSequentially("action 2.3 note half a");
    page.reload();
    assertThat(page.locator("#text")).hasValue("action 2.3 note half a");
    live(page);
    page.locator("nav a[data-place=group-1]").click();
    assertThat(page.locator("h1")).hasText("Quality assurance and performance");
    assertThat(live(page).locator("#text")).hasValue("");
    page.goBack();
    assertThat(live(page).locator("#text")).hasValue("action 2.3 note half a");
    page.keyboard().press("Tab");
    page.locator("#text").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#announcements")).hasText("You said: action 2.3 note half a");
    page.reload();
    assertThat(live(page).locator("#text")).hasValue("");
  }

  @Test
  void wordsWhoseQuestionIsGoneStandInTheBox() throws Exception {
    Receipt receipt = stage.post("board", SamplePosts.action("Red, 12 days late"));
    Page page = open();
    page.locator("summary").click();
    page.locator("[name=words]").fill("half a sentence");
    stage.chat.update(receipt, Post.text("Action 2.3 is done."));
    assertThat(page.locator("#text")).hasValue("action 2.3 note half a sentence");
    assertThat(page.locator("#trouble")).containsText("Your words are kept below.");
  }

  @Test
  void anAnswerOnAPageOfEarlierMessagesLeadsToTheLatest() {
    IntStream.rangeClosed(1, 120).forEach(n -> stage.post("board", Post.text("Message " + n)));
    Page page = open();
    page.locator("text=Earlier messages").click();
    assertThat(page.locator("text=Latest messages")).hasCount(1);
    live(page);
    say(page, "rag");
    assertThat(page.locator("text=Latest messages")).hasCount(0);
    assertThat(page.locator(".message").last()).containsText("You said: rag");
    assertThat(page.locator(".message").last()).isInViewport();
  }

  @Test
  void aPageThatIsCutOffSaysSinceWhen() {
    Page page = browser.desktop();
    page.route("**/live*", Route::abort);
    page.navigate(stage.url() + stage.path("/"));
    assertThat(page.locator("#offline")).containsText("Not connected since ");
    Browser.assertAccessible(page);
    page.unroute("**/live*");
    assertThat(page.locator("#offline")).isHidden();
  }

  @Test
  void whatCouldNotBeSentForWantOfALineIsKept() {
    Page page = open();
    page.route(SAY, Route::abort);
    say(page, "rag");
    assertThat(page.locator("#trouble")).containsText("Beadle can't be reached");
    assertThat(page.locator("#text")).hasValue("rag");
    page.unroute(SAY);
    page.locator("#text").press("Enter");
    assertThat(page.locator("#announcements")).hasText("You said: rag");
    assertThat(page.locator("#trouble")).isHidden();
  }
}
