package org.beadle.email;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beadle.chat.ChatException;

/** What a server's answer means for the letter: RFC 5321, 4.2.1, and RFC 4954, 6. */
final class SmtpFailures {
  /** Beadle's own name and password are wanting, which is no fault of the letter's. */
  private static final Set<Integer> SIGNING_IN = Set.of(530, 534, 535, 538);

  /**
   * There is no such mailbox, or it is closed: RFC 3463, 3.2 and 3.3. The bare codes would not do,
   * since servers refuse a sender whom they do not trust with them too.
   */
  private static final Pattern MAILBOX = Pattern.compile("\\b5\\.(?:1\\.[0-36]|2\\.1)\\b");

  private static final int LONGEST = 200;

  private SmtpFailures() {}

  static ChatException of(SmtpLine line, MessagingException failure) {
    int code = line.getLastReturnCode();
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

  private static boolean isOfMailbox(SmtpLine line) {
    String said = Optional.ofNullable(line.getLastServerResponse()).orElse("");
    return !line.handedOver() && MAILBOX.matcher(said).find();
  }

  /** What the server said, or else what the library says, in one line. */
  static String reason(SmtpLine line, MessagingException failure) {
    String said = Optional.ofNullable(line.getLastServerResponse()).orElse("");
    boolean refusal = line.getLastReturnCode() >= 400;
    String text = HeaderText.clean(refusal ? said : String.valueOf(failure.getMessage()));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
