package org.beadle.email;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A mail server in memory, the adapter before it, and one person who can be written to. */
final class MailHouse implements AutoCloseable {
  static final Address POLICE = new Address(EmailChat.PLATFORM, "sample", "17");
  static final Instant NOW = Instant.parse("2018-06-18T09:00:00Z");

  final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  final EmailChat chat;
  String name = "Police lead";
  String address = "police@partners.example";

  MailHouse() {
    server.start();
    chat = chat(server.getSmtp().getPort());
  }

  EmailChat chat(int port) {
    return new EmailChat(settings(port), this::open, InstantSource.fixed(NOW));
  }

  static EmailConnection settings(int port) {
    return new EmailConnection(
        "127.0.0.1",
        port,
        EmailConnection.Security.NONE,
        Optional.empty(),
        new EmailConnection.Sender("Beadle", "beadle@board.example"),
        true,
        Duration.ofSeconds(20));
  }

  private Correspondent open(Address to, DeliveryId id, List<Block.Button> buttons)
      throws ChatException {
    if (!to.equals(POLICE)) throw ChatException.refused("there is no such member");
    return correspondent(name, address, buttons);
  }

  static Correspondent correspondent() {
    return correspondent("Police lead", "police@partners.example", List.of());
  }

  private static Correspondent correspondent(
      String name, String address, List<Block.Button> buttons) {
    Map<Block.Button, URI> links = new HashMap<>();
    for (Block.Button button : buttons)
      links.put(button, URI.create("https://beadle.example/press/" + links.size()));
    URI off = URI.create("https://beadle.example/email/off");
    return new Correspondent(
        name, address, new Correspondent.Links(links, LocalDate.of(2018, 7, 2), false), off, false);
  }

  List<MimeMessage> letters() {
    return List.of(server.getReceivedMessages());
  }

  MimeMessage onlyLetter() {
    if (letters().size() != 1) throw new AssertionError(letters().size() + " letters");
    return letters().getFirst();
  }

  /** The first part of a kind, such as {@code text/plain}, as text. */
  static String part(Part within, String kind) {
    return find(within, kind)
        .map(
            part -> {
              try {
                return part.getContent().toString().replace("\r\n", "\n");
              } catch (IOException | MessagingException unreadable) {
                throw new AssertionError(unreadable);
              }
            })
        .orElseThrow(() -> new AssertionError("no part is " + kind));
  }

  static Optional<Part> find(Part within, String kind) {
    try {
      if (within.isMimeType(kind)) return Optional.of(within);
      if (!(within.getContent() instanceof Multipart parts)) return Optional.empty();
      Optional<Part> found = Optional.empty();
      for (int index = 0; index < parts.getCount() && found.isEmpty(); index++) {
        BodyPart each = parts.getBodyPart(index);
        found = find(each, kind);
      }
      return found;
    } catch (IOException | MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  static Document page(Part letter) {
    return Jsoup.parse(part(letter, "text/html"));
  }

  @Override
  public void close() {
    server.stop();
  }
}
