package org.beadle.email;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;

/** Writes posts as letters: the same in plain text and in HTML, pictures inside, files with it. */
final class Letters {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final EmailConnection settings;
  private final Session session;
  private final InstantSource clock;

  Letters(EmailConnection settings, Session session, InstantSource clock) {
    this.settings = settings;
    this.session = session;
    this.clock = clock;
  }

  /**
   * @throws ChatException final where the recipient's address is none
   */
  Letter write(Correspondent to, Post post, DeliveryId id) throws ChatException {
    InternetAddress recipient = recipient(to);
    try {
      Letter letter = new Letter(session, name("d-" + id), recipient);
      letter.setFrom(named(settings.sender().address(), settings.sender().name()));
      letter.setSubject(HeaderText.subject(post.summary()), UTF_8);
      letter.setSentDate(Date.from(clock.instant()));
      mark(letter, to, post);
      letter.setContent(body(to, post));
      letter.saveChanges();
      return letter;
    } catch (MessagingException unwritable) {
      throw new IllegalStateException("a letter could not be written", unwritable);
    }
  }

  private static InternetAddress recipient(Correspondent to) throws ChatException {
    try {
      InternetAddress address = named(to.address(), to.name());
      address.validate();
      return address;
    } catch (AddressException invalid) {
      throw ChatException.refused(
          "this member's e-mail address is not one: " + invalid.getMessage());
    }
  }

  /** An address alone is given, so that nothing in it is read as a name or as a second one. */
  private static InternetAddress named(String address, String name) {
    InternetAddress named = new InternetAddress();
    named.setAddress(address);
    try {
      named.setPersonal(HeaderText.clean(name), UTF_8);
    } catch (UnsupportedEncodingException missing) {
      throw new IllegalStateException("every Java platform has UTF-8", missing);
    }
    return named;
  }

  /**
   * What tells programs what this is: sent by a machine (RFC 3834), not to be answered by one, how
   * to turn it off (RFC 2369 and 8058), and which letters are about the same action.
   */
  private void mark(Letter letter, Correspondent to, Post post) throws MessagingException {
    letter.setHeader("Auto-Submitted", "auto-generated");
    letter.setHeader("X-Auto-Response-Suppress", "All");
    letter.setHeader("List-Unsubscribe", "<" + to.turnOff() + ">");
    if (settings.oneClick())
      letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    if (post.about().isEmpty()) return;
    String thread = name("a-" + new DeliveryId(post.about().get()));
    letter.setHeader("In-Reply-To", thread);
    letter.setHeader("References", thread);
  }

  private String name(String local) {
    return "<" + local + "@" + settings.sender().domain() + ">";
  }

  private static MimeMultipart body(Correspondent to, Post post) throws MessagingException {
    Enclosures enclosures = Enclosures.of(post);
    MimeBodyPart text = new MimeBodyPart();
    text.setText(new EmailText(to).of(post), UTF_8);
    EmailHtml html = new EmailHtml(to);
    MimeBodyPart page = new MimeBodyPart();
    page.setText(html.of(post), UTF_8, "html");
    MimeMultipart body = new MimeMultipart("alternative");
    body.addBodyPart(text);
    body.addBodyPart(html.pictures().isEmpty() ? page : withPictures(page, html));
    for (MimeBodyPart invitation : enclosures.invitations()) body.addBodyPart(invitation);
    return enclosures.around(body);
  }

  private static MimeBodyPart withPictures(MimeBodyPart page, EmailHtml html)
      throws MessagingException {
    MimeMultipart related = new MimeMultipart("related");
    related.addBodyPart(page);
    for (EmailHtml.Picture picture : html.pictures()) {
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(new DataHandler(new ByteArrayDataSource(picture.png(), "image/png")));
      part.setContentID("<" + picture.id() + ">");
      part.setDisposition(MimeBodyPart.INLINE);
      related.addBodyPart(part);
    }
    MimeBodyPart whole = new MimeBodyPart();
    whole.setContent(related);
    return whole;
  }
}
