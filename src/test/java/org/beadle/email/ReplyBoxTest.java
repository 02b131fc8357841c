package org.beadle.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
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
            Duration.ofSeconds(10)));
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

    opened().read(reply -> heard.add(reply.file()));
    opened().read(reply -> heard.add(reply.file()));

    assertThat(heard).containsExactly("first", "second");
  }

  @Test
  void anAnswerThatCantBeTakenIsTriedAgainAndStandsInNoOthersWay() throws Exception {
    comes(REPLY, "first");
    comes(REPLY, "second");

    assertThatThrownBy(() -> opened().read(this::failsAtFirst)).hasMessage("it is closed");
    opened().read(reply -> heard.add(reply.file()));

    assertThat(heard).containsExactly("first", "second", "first");
  }

  private void failsAtFirst(ReplyBox.Reply reply) {
    heard.add(reply.file());
    if (reply.file().equals("first")) throw new IllegalStateException("it is closed");
  }
}
