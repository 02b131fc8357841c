package org.beadle.email;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;
import org.beadle.chat.ChatException;

/** Takes letters to the server, each over a line of its own. */
final class Postman {
  private final EmailConnection settings;
  private final Session session;

  Postman(EmailConnection settings) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings));
  }

  Session session() {
    return session;
  }

  private static Properties properties(EmailConnection settings) {
    Properties properties = new Properties();
    String patience = Long.toString(settings.patience().toMillis());
    properties.setProperty("mail.smtp.connectiontimeout", patience);
    properties.setProperty("mail.smtp.timeout", patience);
    properties.setProperty("mail.smtp.writetimeout", patience);
    properties.setProperty("mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
    properties.setProperty("mail.smtp.from", settings.sender().address());
    properties.setProperty("mail.smtp.localhost", settings.sender().domain());
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (settings.security()) {
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
    }
    return properties;
  }

  /** Hands the letter over; returns once the server has answered that it has it. */
  void carry(Letter letter) throws ChatException {
    try (SmtpLine line = new SmtpLine(session)) {
      connect(line);
      send(line, letter);
    }
  }

  /** Before the letter is named nothing can have been sent, whatever is wrong. */
  private void connect(SmtpLine line) throws ChatException {
    Optional<EmailConnection.Login> login = settings.login();
    try {
      line.connect(
          settings.host(),
          settings.port(),
          login.map(EmailConnection.Login::user).orElse(null),
          login.map(EmailConnection.Login::password).orElse(null));
    } catch (MessagingException away) {
      throw ChatException.retryable(
          "the mail server could not be reached: " + SmtpFailures.reason(line, away),
          Optional.empty(),
          away);
    }
  }

  private static void send(SmtpLine line, Letter letter) throws ChatException {
    try {
      line.sendMessage(letter, new Address[] {letter.recipient()});
    } catch (MessagingException failure) {
      throw SmtpFailures.of(line, failure);
    }
  }
}
