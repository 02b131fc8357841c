package org.beadle.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/** A message to one person, with an id of our own that stays the same over all attempts. */
final class Letter extends MimeMessage {
  private final String id;
  private final InternetAddress recipient;

  Letter(Session session, String id, InternetAddress recipient) throws MessagingException {
    super(session);
    this.id = id;
    this.recipient = recipient;
    setRecipient(RecipientType.TO, recipient);
  }

  String id() {
    return id;
  }

  InternetAddress recipient() {
    return recipient;
  }

  /** Asked for by the library when all else is settled; by itself it would make up a new one. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
