package org.beadle.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.chat.Receipt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrowserTest {
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

  /** Opens a page and waits until it is live. */
  private Page open(Page page, String... more) {
    page.navigate(stage.url() + stage.path("/", more));
    assertThat(page.locator("html[data-live=yes]")).hasCount(1);
    return page;
  }

  private void fill() {
    stage.post("board", SamplePosts.digest());
    stage.post("board", SamplePosts.action("Red, 12 days late"));
    stage.post("board", SamplePosts.register("Deputy"));
    stage.client.post(
        "/say", Map.of("board", SampleAssembly.BOARD, "as", SampleAssembly.POLICE, "text", "rag"));
  }

  private static Locator focused(Page page) {
    return page.locator(":focus");
  }

  @Test
  void everyoneCanUseItOnAWideScreen() {
    fill();
    Page page = open(browser.desktop());
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.locator("summary").first().click();
    page.locator("#text").pressSequentially("action");
    assertThat(page.locator("#completions [role=option]")).hasCount(3);
    Browser.assertAccessible(page);
  }

  @Test
  void everyoneCanUseItOnATelephone() {
    fill();
    Page page = open(browser.telephone());
    Browser.assertAccessible(page);
    Browser.assertFits(page);
    page.locator("button.channels").click();
    assertThat(page.locator("nav")).isVisible();
    Browser.assertAccessible(page);
    page.keyboard().press("Escape");
    assertThat(page.locator("nav")).isHidden();
    assertThat(page.locator("button.channels")).isFocused();
  }

  @Test
  void everyoneCanUseItInTheDark() {
    fill();
    Page page = open(browser.dark(1280, 800));
    Browser.assertAccessible(page);
  }

  @Test
  void theKeyboardAloneIsEnough() {
    stage.post("board", SamplePosts.action("Red, 12 days late"));
    Page page = open(browser.desktop());
    page.keyboard().press("Tab");
    assertThat(focused(page)).hasText("Skip to the command box");
    page.keyboard().press("Enter");
    assertThat(page.locator("#text")).isFocused();
    page.keyboard().type("action 2.3 d");
    assertThat(page.locator("#completions")).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[role=option][aria-selected=true]"))
        .hasText("action <ref> done finishes it");
    page.keyboard().press("Enter");
    assertThat(page.locator("#text")).hasValue("action 2.3 done");
    assertThat(page.locator("#completions")).isHidden();
    page.keyboard().press("Enter");
    assertThat(page.locator(".message .only")).hasText("Only you can see this");
    assertThat(page.locator("#announcements")).hasText("You said: action 2.3 done");
    assertThat(page.locator("#text")).isFocused();
    assertThat(page.locator("#text")).hasValue("");
  }

  @Test
  void theChosenSuggestionIsSeenInForcedColours() {
    Page page = open(browser.desktop());
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    page.locator("#text").pressSequentially("action 2.3 d");
    assertThat(page.locator("#completions")).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[role=option][aria-selected=true]")).hasCSS("outline-style", "solid");
  }

  @Test
  void aQuestionIsAnsweredInPlaceByKeyboard() {
    stage.post("board", SamplePosts.action("Red, 12 days late"));
    Page page = open(browser.desktop());
    page.locator("summary").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().type("two schools trained");
    page.keyboard().press("Enter");
    assertThat(page.locator("#announcements"))
        .hasText("You said: action 2.3 note two schools trained");
    assertThat(page.locator("summary")).isFocused();
    assertThat(page.locator(".said")).containsText("action 2.3 note two schools trained");
    assertThat(stage.inbox.received.getFirst().press())
        .contains(new Press(1, 23, "action 2.3 note two schools trained"));
  }

  @Test
  void whatIsPostedAppearsAndIsReadOut() {
    Page page = open(browser.desktop());
    assertThat(page.locator(".empty")).isVisible();
    stage.post("board", Post.text("Action 2.3 is late."));
    assertThat(page.locator(".message")).containsText("Action 2.3 is late.");
    assertThat(page.locator("#announcements")).hasText("Action 2.3 is late.");
    assertThat(page.locator(".empty")).hasCount(0);
  }

  @Test
  void aCardIsBroughtUpToDateUnderTheReadersHands() throws Exception {
    Receipt receipt = stage.post("board", SamplePosts.action("Red, 12 days late"));
    Page page = open(browser.desktop());
    page.locator("summary").click();
    page.locator("[name=words]").fill("half a sentence");
    stage.chat.update(receipt, SamplePosts.action("Amber"));
    assertThat(page.locator(".rag.amber")).hasText("Amber");
    assertThat(page.locator("[name=words]")).hasValue("half a sentence");
    assertThat(page.locator("[name=words]")).isFocused();
    stage.chat.update(receipt, Post.text("Action 2.3 is done."));
    assertThat(page.locator("li.message")).isFocused();
  }

  @Test
  void aRegisterIsTakenByKeyboardAndKeepsItsPlace() throws Exception {
    Receipt receipt = stage.post("board", SamplePosts.register("Apologies"));
    Page page = open(browser.desktop());
    Locator police = page.locator(".choices li").first();
    Locator present = police.locator("button", new Locator.LocatorOptions().setHasText("Present"));
    assertThat(police.locator("[aria-pressed=true]")).hasText("Apologies");
    present.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#announcements")).hasText("You said: tell register police present");
    stage.chat.update(receipt, SamplePosts.register("Present"));
    assertThat(police.locator("[aria-pressed=true]")).hasText("Present");
    assertThat(present).isFocused();
    Browser.assertAccessible(page);
  }

  @Test
  void aLongRegisterStaysWhereItIsWhileItIsTaken() {
    List<Block.Choice> seats =
        IntStream.rangeClosed(1, 40)
            .mapToObj(n -> SamplePosts.seat("Seat " + n, "seat " + n, Optional.empty()))
            .toList();
    stage.post("board", Post.of("The register", List.of(new Block.Choices(seats))));
    Page page = open(browser.desktop());
    Locator seat = page.locator(".choices li").nth(4);
    seat.locator("button[name=press]").first().click();
    assertThat(page.locator("#announcements")).hasText("You said: tell register seat 5 present");
    assertThat(seat).isInViewport();
    seat.locator("summary").click();
    seat.locator("input[name=words]").fill("a clerk");
    page.keyboard().press("Enter");
    assertThat(page.locator("#announcements"))
        .hasText("You said: tell register seat 5 deputy a clerk");
    assertThat(seat).isInViewport();
  }

  @Test
  void otherPlacesAreCountedUntilTheyAreRead() {
    Page page = open(browser.desktop());
    stage.post("group-1", Post.text("First."));
    stage.post("group-1", Post.text("Second."));
    Locator group = page.locator("nav a[data-place=group-1]");
    assertThat(group.locator(".unread")).hasText("2 new");
    group.click();
    assertThat(page.locator("h1")).hasText("Quality assurance and performance");
    assertThat(page.locator("nav a[data-place=group-1] .unread")).isHidden();
    assertThat(page.locator(".message")).hasCount(2);
  }

  @Test
  void theDemonstrationMovesOnInEveryOpenPage() {
    Page mine = open(browser.desktop());
    Page theirs = open(browser.telephone());
    mine.locator("text=Next week").click();
    assertThat(mine.locator("#today")).hasText("10 September 2018");
    assertThat(theirs.locator("#today")).hasText("10 September 2018");
    assertThat(theirs.locator(".message")).containsText("It is 7 days later.");
  }

  @Test
  void anyMemberCanBeSpokenAs() {
    Page page = open(browser.desktop());
    page.locator("#as").selectOption("13");
    page.locator(".speaker button").click();
    assertThat(page.locator(".speaking")).hasText("Speaking as Head teacher, Schools");
    page.locator("#text").fill("rag");
    page.keyboard().press("Enter");
    assertThat(page.locator(".message")).hasCount(1);
    assertThat(stage.inbox.received.getFirst().user().id()).isEqualTo(SampleAssembly.HEAD);
  }

  @Test
  void itWorksWithoutTheScript() {
    fill();
    Page page = browser.desktop();
    page.route("**/*.js", route -> route.abort());
    page.navigate(stage.url() + stage.path("/"));
    page.locator("#text").fill("tell all");
    page.keyboard().press("Enter");
    assertThat(page.locator(".message").last()).containsText("You said: tell all");
    page.locator("button[name=press]", new Page.LocatorOptions().setHasText("Done")).click();
    assertThat(page.locator(".message").last()).containsText("You said: tell action 2.3 done");
  }

  @Test
  void aLongPlaceOpensAtItsEnd() {
    IntStream.rangeClosed(1, 60).forEach(n -> stage.post("board", Post.text("Message " + n + ".")));
    Page page = open(browser.telephone());
    assertThat(page.locator(".text").last()).isInViewport();
    stage.post("board", Post.text("Message 61."));
    assertThat(page.locator(".text", new Page.LocatorOptions().setHasText("Message 61.")))
        .isInViewport();
  }

  @Test
  void onlyTheMessagesScrollOnATelephone() {
    IntStream.rangeClosed(1, 9).forEach(n -> stage.post("board", SamplePosts.digest()));
    Page page = open(browser.telephone());
    assertThat(page.evaluate("document.scrollingElement.scrollHeight - innerHeight")).isEqualTo(0);
  }

  @Test
  void aFaultIsTold() {
    Page page = open(browser.desktop());
    page.locator("#text").fill("break");
    page.keyboard().press("Enter");
    assertThat(page.locator("#trouble")).containsText("Beadle could not finish this.");
    assertThat(page.locator("#text")).hasValue("break");
  }

  @Test
  void signingInIsOnePress() {
    try (Stage members = Stage.signedIn(new Stage.OneDoor(), WebSettings.loopback(0))) {
      Page page = browser.telephone();
      page.navigate(members.url() + "/sign-in/" + Stage.OneDoor.LINK);
      Browser.assertAccessible(page);
      page.locator("button").click();
      assertThat(page.locator(".speaking")).hasText("Speaking as Police lead, Northshire Police");
      Browser.assertAccessible(page);
      page.locator("button.channels").click();
      page.locator("text=Sign out").click();
      assertThat(page.locator("h1")).hasText("You have signed out");
      Browser.assertAccessible(page);
    }
  }
}
