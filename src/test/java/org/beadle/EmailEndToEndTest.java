package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
import org.beadle.store.Delivery;
import org.beadle.timetable.SettableClock;
import org.beadle.web.Browser;
import org.beadle.wire.Form;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A whole server with the sample board, a mail server behind it and readers before it. */
@Timeout(90)
class EmailEndToEndTest {
  private static final String QUALITY = "quality@board.example";

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2018-06-25T09:00:00Z"));
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final HttpClient http = HttpClient.newHttpClient();
  private Installation installation;
  private Server server;

  @BeforeEach
  void start() throws Exception {
    mail.start();
    SampleServer house = SampleServer.in(folder, clock).withPlan();
    installation = house.installation();
    server = house.start(settings());
  }

  private String settings() {
    return """
            http:
              port: 0
            email:
              host: 127.0.0.1
              port: %d
              security: none
              from: beadle@board.example
              link-key: 0123456789abcdef0123456789abcdef
            delivery:
              every-seconds: 1
            """
        .formatted(mail.getSmtp().getPort());
  }

  @AfterEach
  void stop() {
    long board = board().id();
    OptionalLong broken = installation.store().read(records -> records.journal().verify(board));
    assertThat(broken).isEmpty();
    server.close();
    mail.stop();
  }

  private Board board() {
    return installation.store().read(records -> records.boards().all()).getFirst();
  }

  private Action action(String ref) {
    return installation
        .store()
        .read(
            records ->
                records
                    .actions()
                    .find(
                        Reader.everything(records.boards().roster(board().id())),
                        Ref.parse(ref).orElseThrow()))
        .orElseThrow();
  }

  /** The nudge to a reader, once it has come. */
  private MimeMessage letterTo(String address) throws Exception {
    for (int tries = 0; tries < 60; tries++) {
      mail.waitForIncomingEmail(1000, tries + 1);
      for (MimeMessage letter : mail.getReceivedMessages())
        if (letter.getAllRecipients()[0].toString().contains(address)) return letter;
    }
    throw new AssertionError("no letter to " + address);
  }

  private static Document page(MimeMessage letter) throws Exception {
    BodyPart html = ((Multipart) letter.getContent()).getBodyPart(1);
    return Jsoup.parse(html.getContent().toString());
  }

  private static URI link(MimeMessage letter, String label) throws Exception {
    return page(letter).select("a").stream()
        .filter(each -> each.text().equals(label))
        .map(each -> URI.create(each.attr("href")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link " + label));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(
        request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> open(URI link) throws Exception {
    return send(HttpRequest.newBuilder(link).GET());
  }

  private HttpResponse<String> post(URI link, String body, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(link);
    if (headers.length > 0) request.headers(headers);
    return send(
        request.header("Content-Type", Form.TYPE).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** As the page's own button does. */
  private HttpResponse<String> press(URI link, String body) throws Exception {
    return post(link, body, "Sec-Fetch-Site", "same-origin");
  }

  @Test
  void aLinkIsLookedAtByScannersAndPressedOnce() throws Exception {
    MimeMessage letter = letterTo(QUALITY);
    URI done = link(letter, "Done: 2.3a");
    for (int times = 0; times < 2; times++) {
      HttpResponse<String> page = open(done);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("Nothing has been done yet", "action 2.3a done");
      send(HttpRequest.newBuilder(done).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }
    assertThat(action("2.3a").closure()).isEmpty();
    assertThat(post(done, "").statusCode()).as("from no page of ours").isEqualTo(403);
    assertThat(action("2.3a").closure()).isEmpty();

    HttpResponse<String> answer = press(done, "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.body()).text()).contains("Action 2.3a is finished.");
    assertThat(action("2.3a").closure().orElseThrow().by()).isEqualTo("Quality assurance lead");

    HttpResponse<String> again = press(done, "");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).contains("This was done already", "Nothing more was done just now");
    assertThat(open(done).statusCode()).isEqualTo(410);

    URI undo = done.resolve(Jsoup.parse(answer.body()).select("a:contains(Undo)").attr("href"));
    assertThat(press(undo, "").body()).contains("Taken back");
    assertThat(action("2.3a").closure()).isEmpty();
    assertThat(press(done, "").body()).contains("This was done already");
    assertThat(action("2.3a").closure()).isEmpty();
  }

  @Test
  void aNoteIsAskedForAndKept() throws Exception {
    URI note = link(letterTo(QUALITY), "Add note to 2.3a");
    assertThat(Jsoup.parse(open(note).body()).select("label[for=words]").text())
        .isEqualTo("What is the news?");
    assertThat(press(note, "words=").statusCode()).isEqualTo(400);
    String words = Form.of(Map.of("words", "Half of it <b>is</b> done"));
    HttpResponse<String> answer = press(note, words);
    assertThat(answer.body()).contains("Half of it &lt;b&gt;is&lt;/b&gt; done");
    assertThat(press(note, words).body()).contains("This was done already");
    clock.advance(Duration.ofMinutes(5));
    HttpResponse<String> used = press(note, words);
    assertThat(used.statusCode()).isEqualTo(410);
    assertThat(used.body()).contains("This link was used already", "25 June 2018");
  }

  @Test
  void anExpiredLinkSaysSo() throws Exception {
    URI done = link(letterTo(QUALITY), "Done: 2.3a");
    clock.advance(Duration.ofDays(14));
    HttpResponse<String> late = press(done, "");
    assertThat(late.statusCode()).isEqualTo(410);
    assertThat(late.body()).contains("This link has expired", "9 July 2018", "Board manager");
    assertThat(action("2.3a").closure()).isEmpty();
  }

  @Test
  void theHeaderOfTheLetterTurnsEmailOff() throws Exception {
    MimeMessage letter = letterTo(QUALITY);
    String header = letter.getHeader("List-Unsubscribe", null);
    URI off = URI.create(header.substring(1, header.length() - 1));
    assertThat(off).isEqualTo(link(letter, "Turn e-mail reminders off"));
    assertThat(open(off).body()).contains("E-mail reminders are on");
    assertThat(open(off).body()).contains("E-mail reminders are on");
    HttpResponse<String> answer = post(off, "List-Unsubscribe=One-Click");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("E-mail reminders are off");
    long person =
        installation.store().read(records -> records.people().personByEmail(QUALITY)).getAsLong();
    assertThat(wantsMail(QUALITY)).isFalse();
    assertThat(press(off, "wanted=yes").body()).contains("E-mail reminders are on");
    assertThat(wantsMail(QUALITY)).isTrue();
  }

  private boolean wantsMail(String address) {
    return installation
        .store()
        .read(
            records -> {
              long person = records.people().personByEmail(address).getAsLong();
              return records.mailLinks().wanted(person);
            });
  }

  @Test
  void eachLetterIsADeliveryAndItsIdIsTheDeliverys() throws Exception {
    MimeMessage letter = letterTo(QUALITY);
    List<Delivery> sent =
        installation
            .store()
            .read(records -> records.deliveries().list(board().id(), Optional.empty(), 1000));
    assertThat(sent.stream().map(each -> "<d-" + each.deliveryId() + "@board.example>"))
        .contains(letter.getMessageID());
    assertThat(Arrays.stream(mail.getReceivedMessages()).map(EmailEndToEndTest::id))
        .doesNotHaveDuplicates();
  }

  private static String id(MimeMessage letter) {
    try {
      return letter.getMessageID();
    } catch (jakarta.mail.MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void everyoneCanUseTheLetterAndItsPages() throws Exception {
    MimeMessage letter = letterTo(QUALITY);
    try (Browser browser = Browser.startOrSkip()) {
      Page page = browser.telephone();
      page.setContent(page(letter).outerHtml());
      Browser.assertAccessible(page);
      page.navigate(link(letter, "Add note to 2.3a").toString());
      Browser.assertAccessible(page);
      Browser.assertFits(page);
      page.fill("#words", "Half is done");
      page.click("button.primary");
      assertThat(page.textContent("main")).contains("Action 2.3a has a new note.");
      Browser.assertAccessible(page);
      Browser.assertFits(page);
      page.navigate(link(letter, "Turn e-mail reminders off").toString());
      Browser.assertAccessible(page);
      page.click("button.primary");
      assertThat(page.textContent("h1")).isEqualTo("E-mail reminders are off");
      Browser.assertAccessible(page);
      Browser.assertFits(page);
      browser.closePages();
    }
  }
}
