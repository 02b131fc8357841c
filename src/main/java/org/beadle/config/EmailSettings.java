package org.beadle.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How Beadle sends e-mail.
 *
 * @param host the mail server; without one no e-mail is sent
 * @param user who Beadle is to the mail server; empty where it asks nobody
 * @param from the address that e-mail comes from
 * @param linkKey signs the links in e-mails
 * @param replies where answers to invitations are read
 */
public record EmailSettings(
    Optional<String> host,
    int port,
    Security security,
    Optional<String> user,
    Optional<Secret> password,
    Optional<String> from,
    String fromName,
    Optional<Secret> linkKey,
    ReplySettings replies) {

  /** How the line to the mail server is kept from others. */
  public enum Security {
    STARTTLS,
    TLS,
    NONE
  }

  private static final int SHORTEST_KEY = 32;

  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  static final Setting<Optional<String>> HOST =
      Setting.optionalText(
          "email.host",
          "The mail server that takes Beadle's e-mail, such as smtp.example. It turns e-mail on.");

  static final Setting<Integer> PORT =
      Setting.whole(
          "email.port", 587, 1, 65_535, "Its port: 587 goes with starttls, 465 with tls.");

  static final Setting<Security> SECURITY =
      Setting.oneOf(
          "email.security",
          Security.STARTTLS,
          "How the line to it is kept safe. starttls: it becomes TLS before anything is said. tls:"
              + " it is TLS from the start. none: for a mail server on the same machine only.");

  static final Setting<Optional<String>> USER =
      Setting.optionalText(
          "email.user", "The user who signs in to the mail server. Empty: nobody does.");

  static final Setting<Optional<Secret>> PASSWORD =
      Setting.secret("email.password", "", "That user's password.");

  static final Setting<Optional<String>> FROM =
      Setting.optionalShaped(
          "email.from",
          ADDRESS,
          "an address such as beadle@board.example is wanted",
          "The address that e-mail comes from. The mail server has to allow it.");

  static final Setting<String> FROM_NAME =
      Setting.text("email.from-name", "Beadle", "The name that stands beside that address.");

  static final Setting<Optional<Secret>> LINK_KEY =
      Setting.secret(
          "email.link-key",
          "",
          "Signs the links in e-mails: 32 characters or more that nobody can guess, such as \"openssl"
              + " rand -hex 32\" prints. With another key, links that were sent before stop working.");

  static final List<Setting<?>> ALL =
      List.of(HOST, PORT, SECURITY, USER, PASSWORD, FROM, FROM_NAME, LINK_KEY);

  static EmailSettings of(Values values) {
    return new EmailSettings(
        values.get(HOST),
        values.get(PORT),
        values.get(SECURITY),
        values.get(USER),
        values.get(PASSWORD),
        values.get(FROM),
        values.get(FROM_NAME),
        values.get(LINK_KEY),
        ReplySettings.of(values));
  }

  /** Whether Beadle sends e-mail at all. */
  public boolean enabled() {
    return host.isPresent();
  }

  Stream<Problem> problems(HttpSettings http) {
    Stream<Optional<Problem>> alone =
        Stream.of(
            Problem.when(
                !enabled()
                    && Stream.of(user, password, from, linkKey).anyMatch(Optional::isPresent),
                HOST,
                "other settings of e-mail are there, but not the mail server"),
            Problem.when(password.isPresent() && user.isEmpty(), USER, "a password needs it"),
            Problem.when(user.isPresent() && password.isEmpty(), PASSWORD, "email.user needs it"));
    Stream<Problem> own =
        Stream.concat(alone, enabled() ? needed(http) : Stream.empty()).flatMap(Optional::stream);
    return Stream.concat(own, replies.problems(enabled()));
  }

  private Stream<Optional<Problem>> needed(HttpSettings http) {
    boolean keyed = linkKey.filter(key -> key.reveal().length() >= SHORTEST_KEY).isPresent();
    return Stream.of(
        Problem.when(from.isEmpty(), FROM, "it is needed where email.host is set"),
        Problem.when(!keyed, LINK_KEY, "32 characters or more are needed where email.host is set"),
        Problem.when(
            security == Security.NONE && !WebAddress.isLoopback(host.orElseThrow()),
            SECURITY,
            "messages would go in the open, so none is for a mail server on this machine only"),
        Problem.when(
            !http.overHttps() && (http.publicUrl().isPresent() || !http.loopback()),
            HttpSettings.PUBLIC_URL,
            "people act by links in e-mails, so it has to begin with https"));
  }
}
