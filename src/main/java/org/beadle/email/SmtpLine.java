package org.beadle.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A line to the server that knows whether the letter was handed over whole. */
final class SmtpLine extends SMTPTransport {
  private boolean handedOver;

  SmtpLine(Session session) {
    super(session, new URLName("smtp", null, -1, null, null, null));
  }

  /** Until the last dot a server keeps nothing (RFC 5321, 4.1.1.4); from then on it may have it. */
  @Override
  protected void finishData() throws IOException, MessagingException {
    handedOver = true;
    super.finishData();
  }

  boolean handedOver() {
    return handedOver;
  }

  /** By then the letter's fate is known, so a line that does not end well is no matter. */
  @Override
  public synchronized void close() {
    try {
      super.close();
    } catch (MessagingException unimportant) {
      handedOver = false;
    }
  }
}
