package org.beadle.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mailbox in which Beadle reads what calendar programs answer to its invitations.
 *
 * @param host the IMAP server; without one nothing is read
 */
public record ReplySettings(
    Optional<String> host,
    int port,
    EmailSettings.Security security,
    Optional<String> user,
    Optional<Secret> password,
    String folder) {
  static final Setting<Optional<String>> HOST =
      Setting.optionalText(
          "email.replies.host",
          "The IMAP server of the mailbox at email.from, such as imap.example. With it, Beadle reads"
              + " what calendar programs answer to its invitations and which letters came back, and"
              + " nothing else there. The mailbox should be Beadle's own.");

  static final Setting<Integer> PORT =
      Setting.whole(
          "email.replies.port", 993, 1, 65_535, "Its port: 993 goes with tls, 143 with starttls.");

  static final Setting<EmailSettings.Security> SECURITY =
      Setting.oneOf(
          "email.replies.security",
          EmailSettings.Security.TLS,
          "How the line to it is kept safe: tls, starttls, or none for a server on the same machine"
              + " only.");

  static final Setting<Optional<String>> USER =
      Setting.optionalText("email.replies.user", "The user who signs in to the mailbox.");

  static final Setting<Optional<Secret>> PASSWORD =
      Setting.secret("email.replies.password", "", "That user's password.");

  static final Setting<String> FOLDER =
      Setting.text("email.replies.folder", "INBOX", "The folder that is read.");

  static final List<Setting<?>> ALL = List.of(HOST, PORT, SECURITY, USER, PASSWORD, FOLDER);

  static ReplySettings of(Values values) {
    return new ReplySettings(
        values.get(HOST),
        values.get(PORT),
        values.get(SECURITY),
        values.get(USER),
        values.get(PASSWORD),
        values.get(FOLDER));
  }

  /** Whether answers are read at all. */
  public boolean enabled() {
    return host.isPresent();
  }

  /**
   * @param sends whether e-mail is sent, to which answers could come
   */
  Stream<Problem> problems(boolean sends) {
    if (!enabled())
      return user.isPresent() || password.isPresent()
          ? Stream.of(Problem.missing(HOST, "a user or a password is there, but not the server"))
          : Stream.empty();
    return Stream.of(
            Problem.when(
                !sends, EmailSettings.HOST, "answers can be read only where e-mail is sent"),
            Problem.when(user.isEmpty(), USER, "the mailbox needs it"),
            Problem.when(password.isEmpty(), PASSWORD, "the mailbox needs it"),
            Problem.when(
                security == EmailSettings.Security.NONE
                    && !WebAddress.isLoopback(host.orElseThrow()),
                SECURITY,
                "the password would go in the open, so none is for a server on this machine only"))
        .flatMap(Optional::stream);
  }
}
