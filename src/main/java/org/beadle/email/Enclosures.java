package org.beadle.email;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Post;

/**
 * The files of a letter. Each is attached; one that asks something of a calendar (RFC 6047) is
 * another form of the letter too, since mail programs offer to answer it only there. They take one
 * such part of a letter, so that what is attached of it is only a file.
 */
record Enclosures(List<Block.File> files) {
  private static final String ATTACHED_CALENDAR = "application/ics";

  static Enclosures of(Post post) {
    return new Enclosures(post.each(Block.File.class).toList());
  }

  /** Whether a calendar program offers to answer one of them. */
  boolean hasInvitation() {
    return files.stream().anyMatch(file -> method(file).filter("REQUEST"::equals).isPresent());
  }

  /** Whether a calendar program keeps the letter. */
  boolean isForCalendar() {
    return files.stream().anyMatch(file -> method(file).isPresent());
  }

  /** The letter's last alternatives. */
  List<MimeBodyPart> invitations() throws MessagingException {
    List<MimeBodyPart> parts = new ArrayList<>();
    for (Block.File file : files)
      if (method(file).isPresent()) parts.add(part(file, file.mediaType()));
    return parts;
  }

  /** What a file asks of a calendar; empty for any other file. */
  private static Optional<String> method(Block.File file) {
    try {
      ContentType type = new ContentType(file.mediaType());
      return type.match("text/calendar")
          ? Optional.ofNullable(type.getParameter("method"))
          : Optional.empty();
    } catch (ParseException none) {
      return Optional.empty();
    }
  }

  /** The letter with the files behind it, or alone where there are none. */
  MimeMultipart around(MimeMultipart letter) throws MessagingException {
    if (files.isEmpty()) return letter;
    MimeBodyPart first = new MimeBodyPart();
    first.setContent(letter);
    MimeMultipart whole = new MimeMultipart("mixed");
    whole.addBodyPart(first);
    for (Block.File file : files) {
      MimeBodyPart attached =
          part(file, method(file).isPresent() ? ATTACHED_CALENDAR : file.mediaType());
      attached.setDisposition(MimeBodyPart.ATTACHMENT);
      attached.setFileName(file.name());
      if (!file.description().isBlank())
        attached.setDescription(HeaderText.clean(file.description()), "UTF-8");
      whole.addBodyPart(attached);
    }
    return whole;
  }

  private static MimeBodyPart part(Block.File file, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), type)));
    return part;
  }
}
