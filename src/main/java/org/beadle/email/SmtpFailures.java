package org.beadle.email;

import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beadle.chat.ChatException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a server's answer means for the letter: RFC 5321, 4.2.1, and RFC 4954, 6. */
final class SmtpFailures {
  /** Beadle's own name and password are wanting, which is no fault of the letter's. */
  private static final Set<Integer> SIGNING_IN = Set.of(530, 534, 535, 538);

  /**
   * There is no such mailbox, or it is closed: RFC 3463, 3.2 and 3.3. The bare codes would not do,
   * since servers refuse a sender whom they do not trust with them too.
   */
  private static final Pattern MAILBOX = Pattern.compile("\\b5\\.(?:1\\.(?:[0-36]|10)|2\\.1)\\b");

  /**
   * The server finds fault with the sender, which many say only when the recipient is named: RFC
   * 3463, 3.2, and the words of common servers, which have the same codes for both.
   */
  private static final Pattern SENDER =
      Pattern.compile(
          "\\b5\\.1\\.[78]\\b|\\bsender address\\b|\\bsender verif|\\bsend as this sender\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 200;

  private SmtpFailures() {}

  static ChatException of(SmtpLine line, MessagingException failure) {
    int code = line.getLastReturnCode();
    if (code >= 500 && code < 600 && isOfSender(line, failure))
      return ChatException.retryable(
          "the mail server refuses the address that Beadle writes from: " + reason(line, failure),
          Optional.empty(),
          failure);
    if (code >= 500 && code < 600 && !SIGNING_IN.contains(code))
      return ChatException.closed(
          isOfMailbox(line) ? ChatException.Closes.PLACE : ChatException.Closes.NOTHING,
          "the mail server refused it: " + reason(line, failure));
    if (code >= 400 && code < 600)
      return ChatException.retryable(
          "the mail server does not take it now: " + reason(line, failure),
          Optional.empty(),
          failure);
    if (line.handedOver())
      return ChatException.unknown(
          "the mail server did not say whether it took the message", failure);
    return ChatException.retryable(
        "the line to the mail server broke: " + reason(line, failure), Optional.empty(), failure);
  }

  /** A fault of the installation, whoever the letter is for. */
  private static boolean isOfSender(SmtpLine line, MessagingException failure) {
    return SENDER.matcher(said(line)).find()
        || Stream.<Exception>iterate(failure, Objects::nonNull, SmtpFailures::next)
            .anyMatch(SMTPSenderFailedException.class::isInstance);
  }

  private static Exception next(Exception failure) {
    return failure instanceof MessagingException many ? many.getNextException() : null;
  }

  private static boolean isOfMailbox(SmtpLine line) {
    return !line.handedOver() && isOfMailbox(said(line));
  }

  private static String said(SmtpLine line) {
    return Optional.ofNullable(line.getLastServerResponse()).orElse("");
  }

  /** Whether a status or what a server said means that the mailbox takes nothing any more. */
  static boolean isOfMailbox(String said) {
    return MAILBOX.matcher(said).find();
  }

  /** What the server said, or else what the library says, in one line. */
  static String reason(SmtpLine line, MessagingException failure) {
    boolean refusal = line.getLastReturnCode() >= 400;
    return shortened(refusal ? said(line) : String.valueOf(failure.getMessage()));
  }

  /** In one line, and no more of it than a person wants to read. */
  static String shortened(String said) {
    String text = HeaderText.clean(said);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
