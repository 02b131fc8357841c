package org.beadle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration as a person meets it. */
class DemoInBrowserTest {
  private static Browser browser;

  @TempDir Path folder;
  private Demo demo;
  private Page page;

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
    demo = Demo.start(new Demo.Wish(folder, LocalDate.of(2018, 6, 18), null, 0), said -> {});
    page = browser.desktop();
    page.navigate("http://127.0.0.1:" + demo.port() + "/");
    assertThat(page.locator("html[data-live=yes]")).hasCount(1);
  }

  @AfterEach
  void stop() {
    browser.closePages();
    demo.close();
  }

  private void speakAs(String member) {
    Locator option =
        page.locator("#as option", new Page.LocatorOptions().setHasText(member)).first();
    page.locator("#as").selectOption(option.getAttribute("value"));
    page.locator(".speaker button").click();
    assertThat(page.locator(".speaking")).containsText("Speaking as " + member);
    assertThat(page.locator("html[data-live=yes]")).hasCount(1);
  }

  /** Says it, and waits for the answer that is to hold {@code expected}. */
  private Locator say(String words, String expected) {
    page.locator("#text").fill(words);
    page.keyboard().press("Enter");
    Locator answer = page.locator(".message").last();
    assertThat(answer).containsText(expected);
    return answer;
  }

  private void open(String place) {
    page.locator("nav a", new Page.LocatorOptions().setHasText(place)).first().click();
    assertThat(page.locator("html[data-live=yes]")).hasCount(1);
  }

  private void weekLater(String today) {
    page.locator("text=Next week").click();
    assertThat(page.locator("#today")).hasText(today);
  }

  private Locator messages(String words) {
    return page.locator(".message", new Page.LocatorOptions().setHasText(words));
  }

  @Test
  void aMemberSpeaksAndTakesBackAndIsReminded() {
    speakAs("Quality assurance lead");
    say("/action 2.3", "Count who was invited to strategy meetings");
    Locator done = say("/action 2.3a done", "Action 2.3a is finished.");
    done.locator("button", new Locator.LocatorOptions().setHasText("Undo")).click();
    assertThat(page.locator(".message").last()).containsText("Taken back: “Action 2.3a");
    say("/rag priority 1", "Priority");
    Browser.assertAccessible(page);
    Browser.assertFits(page);

    weekLater("25 June 2018");
    assertThat(messages("the week to 24 June 2018")).hasCount(1);
    Browser.assertAccessible(page);
    page.locator("nav a[data-place^=direct-]").click();
    assertThat(messages("2.3a").first()).containsText("9 July 2018");
    Browser.assertAccessible(page);
  }

  @Test
  void aCalendarsAddressIsGivenAndCanBeRead() throws IOException, InterruptedException {
    say("meeting add Full board 4 July 10:00", "Full board meets on 4 July 2018");
    String answer = say("meeting calendar board", "/calendar/").textContent();
    Matcher address = Pattern.compile("http://localhost:\\d+/calendar/\\w+\\.ics").matcher(answer);
    assertTrue(address.find(), answer);
    HttpRequest request = HttpRequest.newBuilder(URI.create(address.group())).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      String calendar = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      assertTrue(calendar.contains("DTSTART;TZID=Europe/London:20180704T100000"), calendar);
    }
  }

  @Test
  void whatNobodyFinishesIsBroughtToItsGroup() {
    speakAs("Health lead");
    open("Neglect Group");
    for (String monday : new String[] {"25 June 2018", "2 July 2018", "9 July 2018"})
      weekLater(monday);
    assertThat(messages("date has passed with the work still open").first()).containsText("4.6");
    Browser.assertAccessible(page);
    Browser.assertFits(page);
  }
}
