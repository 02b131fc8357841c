package org.beadle.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.served.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each failure is one of: never, later, nobody knows. */
class SmtpFailuresTest {
  private static final Post NEWS = Post.text("Action 2.3 is late.");
  private final MailHouse house = new MailHouse();

  @AfterEach
  void close() {
    house.close();
  }

  private ChatException failure(int port) {
    return failure(port, NEWS);
  }

  private ChatException failure(int port, Post post) {
    ChatException failure =
        catchThrowableOfType(
            ChatException.class,
            () -> house.chat(port).post(MailHouse.POLICE, post, new DeliveryId(1)));
    assertThat(failure).isNotNull();
    return failure;
  }

  @ParameterizedTest
  @CsvSource({
    "550 5.1.1 no such mailbox here, PLACE",
    "550 5.2.1 this mailbox is closed, PLACE",
    "550 5.7.1 relaying is not allowed, NOTHING",
    "550 no, NOTHING",
    "552 5.2.2 the mailbox is full, NOTHING",
    "550 5.1.0 <beadle@board.example>: Sender address rejected: User unknown, NOTHING"
  })
  void onlyAMailboxThatIsGoneIsClosedForOtherLettersToo(
      String answer, ChatException.Closes closed) {
    try (StandInSmtp server = StandInSmtp.answering("RCPT", answer)) {
      assertThat(failure(server.port()).closes()).isEqualTo(closed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "greeting, 421 too busy,                   RETRYABLE",
    "greeting, '',                             RETRYABLE",
    "EHLO,     '',                             RETRYABLE",
    "MAIL,     451 try later,                  RETRYABLE",
    "MAIL,     552 too large,                  FINAL",
    "MAIL,     530 sign in first,              RETRYABLE",
    "MAIL,     550 5.1.0 who are you,          RETRYABLE",
    "RCPT,     550 5.1.0 <a@b.example>: Sender address rejected: User unknown, RETRYABLE",
    "RCPT,     553 5.7.1 <a@b.example>: Sender address rejected: not owned by user, RETRYABLE",
    "RCPT,     550 5.1.8 bad outbound sender,  RETRYABLE",
    "'.',      554 5.7.60 Client does not have permissions to send as this sender, RETRYABLE",
    "RCPT,     450 greylisted,                 RETRYABLE",
    "RCPT,     550 5.1.1 no such mailbox here, FINAL",
    "RCPT,     '',                             RETRYABLE",
    "DATA,     451 try later,                  RETRYABLE",
    "DATA,     554 no,                         FINAL",
    "'.',      452 no room,                    RETRYABLE",
    "'.',      554 it looks like spam,         FINAL",
    "'.',      '',                             UNKNOWN",
  })
  void theStepAndTheAnswerDecide(String step, String answer, Outcome outcome) {
    try (StandInSmtp server = StandInSmtp.answering(step, answer)) {
      ChatException failure = failure(server.port());
      assertThat(failure.outcome()).as(failure.getMessage()).isEqualTo(outcome);
      if (outcome == Outcome.FINAL) assertThat(failure).hasMessageContaining(answer);
    }
  }

  /** The letter is more than a line holds, so the cut is noticed before its end is sent. */
  @Test
  void aLetterThatWasCutInTheMiddleIsSentAgain() {
    Post heavy =
        Post.of("Heavy", List.of(new Block.Image(new byte[20_000_000], "Much of nothing")));
    try (StandInSmtp server = StandInSmtp.answering("text", StandInSmtp.CUT)) {
      ChatException failure = failure(server.port(), heavy);
      assertThat(failure.outcome()).as(failure.getMessage()).isEqualTo(Outcome.RETRYABLE);
    }
  }

  @Test
  void aServerThatIsAwayIsTriedAgain() {
    assertThat(failure(FreePort.find()).outcome()).isEqualTo(Outcome.RETRYABLE);
  }

  private ChatException failure(EmailConnection.Security security, int port, String password) {
    return catchThrowableOfType(
        ChatException.class,
        () -> signingIn(security, port, password).post(MailHouse.POLICE, NEWS, new DeliveryId(1)));
  }

  private EmailChat signingIn(EmailConnection.Security security, int port, String password) {
    EmailConnection open = MailHouse.settings(port);
    EmailConnection settings =
        new EmailConnection(
            open.host(),
            open.port(),
            security,
            Optional.of(new EmailConnection.Login("beadle", password)),
            open.sender(),
            true,
            open.patience());
    return new EmailChat(
        settings,
        (to, id, buttons) -> MailHouse.correspondent(),
        InstantSource.fixed(MailHouse.NOW));
  }

  @Test
  void aLineThatCanNotBeMadeSafeIsNotUsed() {
    try (StandInSmtp server = StandInSmtp.answering("EHLO", "250 no TLS here")) {
      ChatException failure = failure(EmailConnection.Security.STARTTLS, server.port(), "secret");
      assertThat(failure.outcome()).isEqualTo(Outcome.RETRYABLE);
      assertThat(failure).hasMessageContaining("STARTTLS");
      assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
    }
  }

  @Test
  void aServerThatCanNotShowWhoItIsGetsNothing() {
    GreenMail stranger = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    stranger.start();
    try {
      ChatException failure =
          failure(EmailConnection.Security.TLS, stranger.getSmtps().getPort(), "secret");
      assertThat(failure.outcome()).isEqualTo(Outcome.RETRYABLE);
      assertThat(stranger.getReceivedMessages()).isEmpty();
    } finally {
      stranger.stop();
    }
  }

  @Test
  void aWrongPasswordIsNoFaultOfTheLetters() throws Exception {
    int port = house.server.getSmtp().getPort();
    house.server.setUser("beadle@board.example", "beadle", "right");
    ChatException failure = failure(EmailConnection.Security.NONE, port, "wrong");
    assertThat(failure.outcome()).isEqualTo(Outcome.RETRYABLE);
    assertThat(house.letters()).isEmpty();
    signingIn(EmailConnection.Security.NONE, port, "right")
        .post(MailHouse.POLICE, NEWS, new DeliveryId(1));
    assertThat(house.letters()).hasSize(1);
  }
}
