package org.beadle.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.beadle.chat.DeliveryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A mailbox in which answers lie among other messages. */
@Timeout(60)
class ReplyBoxTest {
  private static final String BEADLE = "beadle@board.example";
  private static final String REPLY = "text/calendar; method=REPLY; charset=UTF-8";

  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
  private final List<String> heard = new ArrayList<>();
  private final List<ReturnedLetter> returned = new ArrayList<>();
  private GreenMailUser box;

  @BeforeEach
  void start() {
    mail.start();
    box = mail.setUser(BEADLE, "beadle", "open");
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  private ReplyBox opened() {
    return new ReplyBox(
        new MailboxConnection(
            "127.0.0.1",
            mail.getImap().getPort(),
            EmailConnection.Security.NONE,
            new EmailConnection.Login("beadle", "open"),
            "INBOX",
            Duration.ofSeconds(10)),
        InstantSource.system());
  }

  private void comes(String type, String text) throws Exception {
    MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
    letter.setFrom(new InternetAddress("police@partners.example"));
    letter.setRecipient(Message.RecipientType.TO, new InternetAddress(BEADLE));
    letter.setDataHandler(
        new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
    letter.saveChanges();
    box.deliver(letter);
  }

  @Test
  void manyOtherMessagesStandInNoAnswersWay() throws Exception {
    for (int at = 0; at < 205; at++) comes("text/plain", "I am out of the office.");
    comes(REPLY, "first");
    comes(REPLY, "second");

    opened().read(taker(reply -> heard.add(reply.file())));
    opened().read(taker(reply -> heard.add(reply.file())));

    assertThat(heard).containsExactly("first", "second");
  }

  @Test
  void anAnswerThatCantBeTakenIsTriedAgainAndStandsInNoOthersWay() throws Exception {
    comes(REPLY, "first");
    comes(REPLY, "second");

    assertThatThrownBy(() -> opened().read(taker(this::failsAtFirst))).hasMessage("it is closed");
    opened().read(taker(reply -> heard.add(reply.file())));

    assertThat(heard).containsExactly("first", "second", "first");
  }

  private ReplyBox.Taker taker(Consumer<ReplyBox.Reply> hear) {
    return new ReplyBox.Taker() {
      @Override
      public void reply(ReplyBox.Reply reply) {
        hear.accept(reply);
      }

      @Override
      public void returned(ReturnedLetter letter) {
        returned.add(letter);
      }
    };
  }

  private void looks() {
    opened().read(taker(reply -> heard.add(reply.file())));
  }

  @Test
  void anAnswerThatSomebodyHasOpenedIsTakenAllTheSame() throws Exception {
    comes(REPLY, "first");
    mail.getManagers()
        .getImapHostManager()
        .getInbox(box)
        .getMessages()
        .forEach(message -> message.setFlags(new Flags(Flags.Flag.SEEN), true));

    looks();
    looks();

    assertThat(heard).containsExactly("first");
  }

  @Test
  void thatAnotherTimeIsProposedIsTakenToo() throws Exception {
    comes("text/calendar; method=COUNTER; charset=UTF-8", "later");

    looks();

    assertThat(heard).containsExactly("later");
  }

  private void comesBack(String action, String status, String returned) throws Exception {
    String report =
        String.join(
            "\r\n",
            "--b",
            "Content-Type: text/plain",
            "",
            "Your message could not be delivered.",
            "--b",
            "Content-Type: message/delivery-status",
            "",
            "Reporting-MTA: dns; mx.partners.example",
            "",
            "Original-Recipient: rfc822;Police@partners.example",
            "Final-Recipient: rfc822;inbox-7@partners.example",
            "Action: " + action,
            "Status: " + status,
            "Diagnostic-Code: smtp;550 " + status + " there is nobody of that name",
            "",
            "--b",
            returned,
            "--b--",
            "");
    comes("multipart/report; report-type=delivery-status; boundary=b", report);
  }

  private static final String HEAD =
      String.join(
          "\r\n",
          "Content-Type: text/rfc822-headers",
          "",
          "From: beadle@board.example",
          "Message-ID: <d-" + new DeliveryId(77) + "@board.example>",
          "");

  @Test
  void aLetterThatComesBackIsKnownByItsId() throws Exception {
    comesBack("failed", "5.1.10", HEAD);
    comesBack("failed", "5.7.1", HEAD.replace("text/rfc822-headers", "message/rfc822"));
    comesBack("failed", "4.4.7", HEAD);

    looks();
    looks();

    assertThat(returned)
        .extracting(ReturnedLetter::delivery)
        .containsOnly(new DeliveryId(77))
        .hasSize(3);
    assertThat(returned.getFirst().recipients())
        .containsExactlyInAnyOrder("police@partners.example", "inbox-7@partners.example");
    assertThat(returned.getFirst().problem()).contains("there is nobody of that name");
    assertThat(returned).extracting(ReturnedLetter::gone).containsExactly(true, false, false);
    assertThat(returned).extracting(ReturnedLetter::permanent).containsExactly(true, true, false);
  }

  @Test
  void delaysAndWhatOthersWroteAreNotTaken() throws Exception {
    comesBack("delayed", "4.4.1", HEAD);
    comesBack("failed", "5.1.1", HEAD.replace("<d-", "<other-"));
    comesBack("failed", "5.1.1", "Content-Type: text/plain\r\n\r\nNothing of it.\r\n");

    looks();

    assertThat(returned).isEmpty();
  }

  private void failsAtFirst(ReplyBox.Reply reply) {
    heard.add(reply.file());
    if (reply.file().equals("first")) throw new IllegalStateException("it is closed");
  }
}
