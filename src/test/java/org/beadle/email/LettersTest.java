package org.beadle.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.chat.Receipt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LettersTest {
  private static final DeliveryId ID = new DeliveryId(1234567890123L);
  private static final Post NUDGE =
      Post.of(
              "2.3 was due on 30 June",
              List.of(
                  new Block.Heading("2.3 Review the training offer"),
                  new Block.Facts(List.of(new Block.Fact("Colour", "Red"))),
                  new Block.Table("Dates", List.of("Date"), List.of(List.of("30 June 2018"))),
                  new Block.Image(new byte[] {1, 2, 3}, "Bars: 3 red"),
                  new Block.Buttons(
                      List.of(
                          Block.Button.primary("Done: 2.3", new Press(1, 23, "action 2.3 done"))))))
          .about(23);

  private final MailHouse house = new MailHouse();

  @AfterEach
  void close() {
    house.close();
  }

  private MimeMessage sent(Post post) throws ChatException {
    house.chat.post(MailHouse.POLICE, post, ID);
    return house.onlyLetter();
  }

  @Test
  void theHeadersSayWhatItIs() throws Exception {
    MimeMessage letter = sent(NUDGE);
    assertThat(letter.getSubject()).isEqualTo("2.3 was due on 30 June");
    assertThat(letter.getFrom()[0]).hasToString("Beadle <beadle@board.example>");
    assertThat(letter.getRecipients(Message.RecipientType.TO)[0])
        .hasToString("Police lead <police@partners.example>");
    assertThat(letter.getSentDate()).isEqualTo(MailHouse.NOW);
    assertThat(header(letter, "Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(header(letter, "List-Unsubscribe")).isEqualTo("<https://beadle.example/email/off>");
    assertThat(header(letter, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    assertThat(header(letter, "Content-Type")).startsWith("multipart/alternative");
  }

  private static String header(MimeMessage letter, String name) throws MessagingException {
    return letter.getHeader(name, null);
  }

  @Test
  void itsIdIsTheDeliverysOverAllAttempts() throws Exception {
    Receipt first = house.chat.post(MailHouse.POLICE, NUDGE, ID);
    Receipt again = house.chat.post(MailHouse.POLICE, NUDGE, ID);
    Receipt other = house.chat.post(MailHouse.POLICE, NUDGE, new DeliveryId(7));
    assertThat(first).isEqualTo(again).isNotEqualTo(other);
    assertThat(first.messageRef()).isEqualTo("<d-" + ID + "@board.example>");
    assertThat(house.letters().getFirst().getMessageID()).isEqualTo(first.messageRef());
    assertThat(house.letters().get(1).getMessageID()).isEqualTo(first.messageRef());
  }

  @Test
  void lettersAboutOneActionStandTogether() throws Exception {
    house.chat.post(MailHouse.POLICE, NUDGE, ID);
    house.chat.post(MailHouse.POLICE, NUDGE.about(24), new DeliveryId(8));
    house.chat.post(MailHouse.POLICE, NUDGE, new DeliveryId(9));
    List<MimeMessage> letters = house.letters();
    assertThat(header(letters.get(0), "References"))
        .isEqualTo(header(letters.get(2), "References"))
        .isEqualTo(header(letters.get(2), "In-Reply-To"))
        .isNotEqualTo(header(letters.get(1), "References"));
  }

  @Test
  void nothingInATextBecomesAHeader() throws Exception {
    String hostile =
        "Late\r\nBcc: everyone@elsewhere.example\r\n\r\n<b>body\u2028X-Mine: yes\u0000";
    house.name = "Police\r\nBcc: b@elsewhere.example, \"x\" <y@elsewhere.example>";
    MimeMessage letter = sent(Post.of(hostile, List.of(new Block.Text(hostile))));
    List<String> names =
        Collections.list(letter.getAllHeaders()).stream().map(each -> each.getName()).toList();
    assertThat(names).doesNotContain("Bcc", "X-Mine").contains("Subject");
    assertThat(letter.getAllRecipients()).hasSize(1);
    assertThat(((InternetAddress) letter.getAllRecipients()[0]).getAddress())
        .isEqualTo(house.address);
    assertThat(letter.getSubject()).startsWith("Late Bcc: everyone").doesNotContain("\n");
    assertThat(house.server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void anAddressThatIsNoneIsRefusedForGood() {
    for (String address :
        List.of("police", "a@b.example\r\nRCPT TO:<c@d.example>", "a@b.example,c@d.example", "")) {
      house.address = address;
      ChatException refused =
          catchThrowableOfType(
              ChatException.class, () -> house.chat.post(MailHouse.POLICE, NUDGE, ID));
      assertThat(refused).as(address).isNotNull();
      assertThat(refused.outcome()).isEqualTo(ChatException.Outcome.FINAL);
    }
    assertThat(house.letters()).isEmpty();
  }

  @Test
  void thePageIsPlainAndFetchesNothing() throws Exception {
    MimeMessage letter = sent(NUDGE);
    Document page = MailHouse.page(letter);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.title()).isEqualTo("2.3 was due on 30 June");
    assertThat(page.select("h1").text()).isEqualTo("2.3 Review the training offer");
    assertThat(page.select("table caption").text()).isEqualTo("Dates");
    assertThat(page.select("th[scope=col]").text()).isEqualTo("Date");
    assertThat(page.select("script, link, style, iframe, form")).isEmpty();
    Element picture = page.selectFirst("img");
    assertThat(picture.attr("alt")).isEqualTo("Bars: 3 red");
    assertThat(picture.attr("src")).startsWith("cid:");
    Part inside = MailHouse.find(letter, "image/png").orElseThrow();
    assertThat(inside.getHeader("Content-ID")[0])
        .isEqualTo("<" + picture.attr("src").substring("cid:".length()) + ">");
    assertThat(page.select("[src]")).hasSize(1);
  }

  @Test
  void bothFormsCarryTheLinksAndTheWayOut() throws Exception {
    MimeMessage letter = sent(NUDGE);
    Document page = MailHouse.page(letter);
    assertThat(page.select("a").eachAttr("href"))
        .containsExactly("https://beadle.example/press/0", "https://beadle.example/email/off");
    assertThat(page.text()).contains("works once, until 2 July 2018");
    assertThat(MailHouse.part(letter, "text/plain"))
        .contains("Done: 2.3: https://beadle.example/press/0")
        .contains("Turn e-mail reminders off: https://beadle.example/email/off");
  }

  @Test
  void theFooterSaysWhatIsReadOfAnswers() {
    Post asks =
        Post.of(
            "1 meeting asks whether you come",
            List.of(
                new Block.Text("Do you come?"),
                new Block.File(
                    "meeting.ics", "text/calendar; method=REQUEST", new byte[] {1}, "")));
    assertThat(footer(false, NUDGE)).endsWith("Nobody reads answers to it.");
    assertThat(footer(true, NUDGE)).endsWith("Nobody reads answers to it.");
    assertThat(footer(true, asks)).contains("Accept and Decline in your calendar count");
    assertThat(footer(false, asks)).contains("nor what you choose in your calendar");
  }

  private static String footer(boolean calendarsRead, Post post) {
    Correspondent one = MailHouse.correspondent();
    Correspondent to =
        new Correspondent(one.name(), one.address(), one.links(), one.turnOff(), calendarsRead);
    return Footer.sentences(to, post).getFirst();
  }

  @Test
  void linksAboutMeetingsLastUntilTheyBegin() {
    Correspondent one = MailHouse.correspondent();
    Correspondent.Links links =
        new Correspondent.Links(
            Map.of(Block.Button.of("Coming", new Press(1, 5, "meeting coming")), one.turnOff()),
            one.links().end(),
            true);
    Correspondent to = new Correspondent(one.name(), one.address(), links, one.turnOff(), false);
    assertThat(Footer.sentences(to, NUDGE).get(1))
        .contains("works once, until 2 July 2018, or about a meeting until it begins.");
  }

  @Test
  void aMessageWithoutAHeadingIsHeadedByItsFirstSentenceAlone() throws Exception {
    MimeMessage letter =
        sent(
            Post.of(
                "1 date comes up. 2.3 is due tomorrow.",
                List.of(
                    new Block.Text("1 date comes up."), new Block.Text("2.3 is due tomorrow."))));
    Document page = MailHouse.page(letter);
    assertThat(page.select("h1").text()).isEqualTo("1 date comes up.");
    assertThat(page.select("div[role=main] p").eachText()).containsExactly("2.3 is due tomorrow.");
  }

  @Test
  void withoutTlsNoProgramTurnsItOff() throws Exception {
    EmailConnection open = MailHouse.settings(0);
    EmailConnection settings =
        new EmailConnection(
            open.host(),
            open.port(),
            open.security(),
            Optional.empty(),
            open.sender(),
            false,
            open.patience());
    Letter letter =
        new Letters(
                settings,
                new Postman(settings).session(),
                java.time.InstantSource.fixed(MailHouse.NOW))
            .write(MailHouse.correspondent(), NUDGE, ID);
    assertThat(letter.getHeader("List-Unsubscribe-Post")).isNull();
    assertThat(letter.getHeader("List-Unsubscribe")).isNotNull();
  }

  @Test
  void aLongSubjectIsCutAtAWord() {
    String subject = HeaderText.subject("word ".repeat(60));
    assertThat(subject).hasSizeLessThan(152).endsWith("word…");
  }

  @Test
  void filesAreAttached() throws Exception {
    byte[] content = {0, 1, 2, (byte) 0xff};
    Block letterOfOurs = new Block.File("Llythyr â.docx", "application/msword", content, "to sign");
    MimeMessage letter = sent(Post.of("A draft", List.of(new Block.Text("Look."), letterOfOurs)));
    assertThat(letter.getContentType()).startsWith("multipart/mixed");
    Multipart parts = (Multipart) letter.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
    BodyPart attached = parts.getBodyPart(1);
    assertThat(attached.getDisposition()).isEqualTo(Part.ATTACHMENT);
    assertThat(attached.getFileName()).isEqualTo("Llythyr â.docx");
    assertThat(attached.getInputStream().readAllBytes()).isEqualTo(content);
    assertThat(MailHouse.part(letter, "text/plain")).contains("[File: Llythyr â.docx, to sign]");
  }

  @Test
  void anInvitationIsAnotherFormOfTheLetterToo() throws Exception {
    String calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Bwrdd â\r\nEND:VCALENDAR\r\n";
    Block date =
        new Block.File(
            "Meeting.ics",
            "text/calendar; method=REQUEST; charset=UTF-8",
            calendar.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "");
    MimeMessage letter = sent(Post.of("A meeting", List.of(date)));
    Multipart parts = (Multipart) letter.getContent();
    Multipart forms = (Multipart) parts.getBodyPart(0).getContent();
    assertThat(forms.getCount()).isEqualTo(3);
    ContentType type = new ContentType(forms.getBodyPart(2).getContentType());
    assertThat(type.getBaseType()).isEqualTo("text/calendar");
    assertThat(type.getParameter("method")).isEqualTo("REQUEST");
    assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
    for (BodyPart part : List.of(forms.getBodyPart(2), parts.getBodyPart(1)))
      assertThat(new String(part.getInputStream().readAllBytes(), "UTF-8")).isEqualTo(calendar);
    assertThat(parts.getBodyPart(1).getContentType())
        .as("one part of a letter asks something of a calendar")
        .startsWith("application/ics");
    assertThat(MailHouse.page(letter).select("a")).as("what calendars keep").isEmpty();
    assertThat(forms.getBodyPart(2).getDisposition()).isNull();
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Meeting.ics");
  }

  @Test
  void aCalendarThatAsksNothingIsOnlyAttached() throws Exception {
    Block dates = new Block.File("Dates.ics", "text/calendar", new byte[] {65}, "");
    Multipart parts = (Multipart) sent(Post.of("Dates", List.of(dates))).getContent();
    assertThat(((Multipart) parts.getBodyPart(0).getContent()).getCount()).isEqualTo(2);
    assertThat(parts.getCount()).isEqualTo(2);
  }
}
