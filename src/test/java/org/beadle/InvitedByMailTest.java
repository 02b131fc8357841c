package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.board.Group;
import org.beadle.board.Reader;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.store.JournalEntry;
import org.beadle.timetable.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A whole server with the sample board, which invites by e-mail and reads what is answered. */
@Timeout(120)
class InvitedByMailTest {
  private static final String POLICE = "police@partners.example";
  private static final String HEALTH = "health@partners.example";
  private static final String BEADLE = "beadle@board.example";
  private static final LocalDate DAY = LocalDate.of(2018, 7, 11);
  private static final Optional<LocalTime> TEN = Optional.of(LocalTime.of(10, 0));

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2018-06-25T09:00:00Z"));
  private final GreenMail mail =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
          });
  private SampleServer house;
  private Server server;
  private GreenMailUser box;
  private Meeting meeting;

  @BeforeEach
  void start() throws Exception {
    mail.start();
    box = mail.setUser(BEADLE, "beadle", "open");
    house = SampleServer.in(folder, clock);
    long full =
        house.roster().groups().stream()
            .filter(group -> group.kind() == Group.Kind.FULL_BOARD)
            .mapToLong(Group::id)
            .findFirst()
            .orElseThrow();
    meeting =
        house.change(
            change ->
                change.diary().add(full, DAY, TEN, Optional.of("Hall"), Meeting.Kind.MEETING));
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
              replies:
                host: 127.0.0.1
                port: %d
                security: none
                user: beadle
                password: open
            delivery:
              every-seconds: 1
            """
        .formatted(mail.getSmtp().getPort(), mail.getImap().getPort());
  }

  @AfterEach
  void stop() {
    server.close();
    mail.stop();
  }

  /** The calendar's part of the letter to a reader that has a method, once it has come. */
  private String invitation(String reader, String method) throws Exception {
    for (int tries = 0; tries < 60; tries++) {
      mail.waitForIncomingEmail(1000, tries + 1);
      for (MimeMessage letter : mail.getReceivedMessages())
        if (letter.getAllRecipients()[0].toString().contains(reader)) {
          Optional<Part> part = calendar(letter, method);
          if (part.isPresent())
            return new String(part.get().getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace("\r\n ", "");
        }
    }
    throw new AssertionError("no " + method + " to " + reader);
  }

  private static Optional<Part> calendar(Part part, String method) throws Exception {
    if (part.isMimeType("text/calendar") && part.getContentType().contains("method=" + method))
      return Optional.of(part);
    if (!part.isMimeType("multipart/*")) return Optional.empty();
    Multipart parts = (Multipart) part.getContent();
    for (int at = 0; at < parts.getCount(); at++) {
      BodyPart each = parts.getBodyPart(at);
      Optional<Part> found = calendar(each, method);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /** As a calendar program answers. */
  private void answers(String sender, String attendee, String status, String id) throws Exception {
    String asked = invitation(POLICE, "REQUEST");
    Matcher uid = Pattern.compile("UID:(\\S+)").matcher(asked);
    assertThat(uid.find()).isTrue();
    String file =
        String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Other//EN",
            "METHOD:REPLY",
            "BEGIN:VEVENT",
            "UID:" + uid.group(1),
            "SEQUENCE:0",
            "DTSTAMP:20180625T100000Z",
            "DTSTART;TZID=Europe/London:20180711T100000",
            "ORGANIZER:mailto:" + BEADLE,
            "ATTENDEE;CN=Somebody;PARTSTAT=" + status + ":MAILTO:" + attendee,
            "END:VEVENT",
            "END:VCALENDAR",
            "");
    MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
    letter.setFrom(new InternetAddress(sender));
    letter.setRecipient(Message.RecipientType.TO, new InternetAddress(BEADLE));
    letter.setSubject("Accepted: a meeting");
    letter.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                file.getBytes(StandardCharsets.UTF_8),
                "text/calendar; method=REPLY; charset=UTF-8")));
    letter.saveChanges();
    letter.setHeader("Message-ID", "<" + id + "@partners.example>");
    box.deliver(letter);
  }

  private List<Answer> kept() {
    return house
        .installation()
        .store()
        .read(records -> records.answers().to(Reader.everything(house.roster()), meeting.id()));
  }

  /** What is kept, once it is as many as wanted. */
  private List<Answer> kept(int wanted, Answer.Kind kind) {
    for (int tries = 0; tries < 60; tries++) {
      List<Answer> kept = kept().stream().filter(each -> each.kind() == kind).toList();
      if (kept.size() >= wanted) return kept;
      mail.waitForIncomingEmail(500, Integer.MAX_VALUE);
    }
    throw new AssertionError("only " + kept() + " was kept");
  }

  private List<JournalEntry> answered() {
    return house
        .installation()
        .store()
        .read(records -> records.journal().of(Reader.everything(house.roster()), meeting.id(), 100))
        .stream()
        .filter(entry -> entry.kind().equals("meeting_answer"))
        .toList();
  }

  @Test
  void aMeetingIsAskedToOnceAndItsCancellationIsTold() throws Exception {
    String asked = invitation(POLICE, "REQUEST");
    assertThat(asked.lines())
        .contains(
            "METHOD:REQUEST",
            "SEQUENCE:0",
            "DTSTART;TZID=Europe/London:20180711T100000",
            "DTEND;TZID=Europe/London:20180711T120000",
            "LOCATION:Hall",
            "UID:meeting-" + meeting.id() + "@sample")
        .anyMatch(line -> line.matches("ORGANIZER;CN=Beadle:mailto:" + BEADLE))
        .anyMatch(
            line ->
                line.startsWith("ATTENDEE;")
                    && line.contains("RSVP=TRUE")
                    && line.contains("PARTSTAT=NEEDS-ACTION")
                    && line.endsWith(":mailto:" + POLICE));
    house.change(change -> change.diary().cancel(meeting));
    clock.set(Instant.parse("2018-06-26T09:00:00Z"));
    String cancelled = invitation(POLICE, "CANCEL");
    assertThat(cancelled.lines())
        .contains(
            "METHOD:CANCEL",
            "STATUS:CANCELLED",
            "SEQUENCE:1",
            "UID:meeting-" + meeting.id() + "@sample");
    int requests = 0;
    for (MimeMessage letter : mail.getReceivedMessages())
      if (letter.getAllRecipients()[0].toString().contains(POLICE)
          && calendar(letter, "REQUEST").isPresent()) requests++;
    assertThat(requests).isEqualTo(1);
  }

  @Test
  void anotherPlaceIsToldAndTheEarlierInvitationCanStillBeAccepted() throws Exception {
    invitation(POLICE, "REQUEST");
    house.change(change -> change.diary().move(meeting, DAY, TEN, Optional.of("Police HQ")));
    answers(POLICE, POLICE, "ACCEPTED", "accepted");
    kept(1, Answer.Kind.COMING);
    clock.set(Instant.parse("2018-06-26T09:00:00Z"));
    String moved = "";
    for (int tries = 0; tries < 60 && moved.isEmpty(); tries++) {
      mail.waitForIncomingEmail(500, Integer.MAX_VALUE);
      moved =
          requests(POLICE).stream().filter(it -> it.contains("SEQUENCE:1")).findFirst().orElse("");
    }
    assertThat(moved.lines())
        .contains("LOCATION:Police HQ", "DTSTART;TZID=Europe/London:20180711T100000")
        .anyMatch(line -> line.contains("PARTSTAT=ACCEPTED") && line.contains("RSVP=FALSE"));
  }

  private List<String> requests(String reader) throws Exception {
    List<String> found = new ArrayList<>();
    for (MimeMessage letter : mail.getReceivedMessages())
      if (letter.getAllRecipients()[0].toString().contains(reader)) {
        Optional<Part> part = calendar(letter, "REQUEST");
        if (part.isPresent())
          found.add(
              new String(part.get().getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                  .replace("\r\n ", ""));
      }
    return found;
  }

  @Test
  void whatCalendarProgramsAnswerIsKeptOnceAndFromItsOwnSenderOnly() throws Exception {
    answers(HEALTH, POLICE, "ACCEPTED", "forged");
    answers("stranger@elsewhere.example", "stranger@elsewhere.example", "ACCEPTED", "stranger");
    answers(POLICE, POLICE, "TENTATIVE", "tentative");
    answers(HEALTH, HEALTH, "DECLINED", "declined");
    Answer apologies = kept(1, Answer.Kind.APOLOGIES).getFirst();
    assertThat(kept()).as("what the others answered").hasSize(1);
    answers(POLICE, POLICE, "ACCEPTED", "accepted");
    Answer coming = kept(1, Answer.Kind.COMING).getFirst();
    assertThat(coming.seat()).isNotEqualTo(apologies.seat());
    int changes = answered().size();
    // The same message once more, whatever it says now.
    answers(POLICE, POLICE, "DECLINED", "accepted");
    answers(HEALTH, HEALTH, "ACCEPTED", "second thoughts");
    assertThat(kept(2, Answer.Kind.COMING)).hasSize(2);
    assertThat(answered().size()).isGreaterThan(changes);
    assertThat(answered().getFirst().change().header().platform()).isEqualTo("email");
  }
}
