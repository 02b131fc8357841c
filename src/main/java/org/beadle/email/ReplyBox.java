package org.beadle.email;

import jakarta.mail.Address;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Reads what calendar programs answer to invitations and what mail servers report of letters that
 * did not arrive, and nothing else. What was looked at carries a mark of Beadle's own, where the
 * server keeps such marks, so that it makes no difference whether a person has opened it; else what
 * is unread counts as new. What was taken is marked as read too.
 */
public final class ReplyBox {
  private static final int MOST_AT_ONCE = 200;
  private static final int LARGEST = 256 * 1024;
  private static final int DEEPEST = 5;

  /** A keyword of IMAP (RFC 9051, 2.3.2). */
  private static final Flags LOOKED_AT = new Flags("BeadleLookedAt");

  /** What came longer ago is not looked at, so that an old answer can't overtake a new one. */
  private static final Duration OF_USE = Duration.ofDays(28);

  private final MailboxConnection settings;
  private final Session session;
  private final InstantSource clock;

  public ReplyBox(MailboxConnection settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.session = Session.getInstance(properties(settings));
  }

  /**
   * A calendar program's answer.
   *
   * @param id the message's own id, which is the same wherever it is read again
   * @param sender the address that it comes from
   * @param automatic whether it says that a machine sent it by itself (RFC 3834), or to a list
   * @param file iCalendar
   */
  public record Reply(String id, String sender, boolean automatic, String file) {}

  private static Properties properties(MailboxConnection settings) {
    Properties properties = new Properties();
    String patience = Long.toString(settings.patience().toMillis());
    properties.setProperty("mail.imap.connectiontimeout", patience);
    properties.setProperty("mail.imap.timeout", patience);
    properties.setProperty("mail.imap.writetimeout", patience);
    properties.setProperty("mail.imap.peek", "true");
    properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
    switch (settings.security()) {
      case STARTTLS -> {
        properties.setProperty("mail.imap.starttls.enable", "true");
        properties.setProperty("mail.imap.starttls.required", "true");
      }
      case TLS -> properties.setProperty("mail.imap.ssl.enable", "true");
      case NONE -> properties.setProperty("mail.imap.starttls.enable", "false");
    }
    return properties;
  }

  /** Whoever takes what is found. */
  public interface Taker {
    void reply(Reply reply);

    void returned(ReturnedLetter letter);
  }

  /**
   * Gives everything new to {@code taker}. What it fails at is given again the next time; what it
   * threw first is thrown once all were given.
   *
   * @throws MailboxClosed where the mailbox can't be read
   */
  public void read(Taker taker) {
    try (Store store = session.getStore("imap")) {
      store.connect(
          settings.host(), settings.port(), settings.login().user(), settings.login().password());
      try (Folder folder = store.getFolder(settings.folder())) {
        folder.open(Folder.READ_WRITE);
        List<RuntimeException> faults = new ArrayList<>();
        boolean marks = folder.getPermanentFlags().contains(Flags.Flag.USER);
        for (Message message : marks ? unmarked(folder) : unread(folder))
          attempt(folder, message, marks, taker).ifPresent(faults::add);
        if (!faults.isEmpty()) throw faults.getFirst();
      }
    } catch (MessagingException | IOException failure) {
      throw new MailboxClosed(failure);
    }
  }

  /** What was not looked at yet, the oldest first. */
  private Message[] unmarked(Folder folder) throws MessagingException {
    Date since = Date.from(clock.instant().minus(OF_USE));
    Message[] unmarked =
        folder.search(
            new AndTerm(
                new FlagTerm(LOOKED_AT, false), new ReceivedDateTerm(ComparisonTerm.GE, since)));
    return fetched(
        folder, Arrays.copyOfRange(unmarked, 0, Math.min(unmarked.length, MOST_AT_ONCE)));
  }

  /**
   * What came last and is unread, the oldest of it first. Others stay unread for good, and must not
   * stand in the way of what comes after them.
   */
  private static Message[] unread(Folder folder) throws MessagingException {
    Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
    int from = Math.max(0, unread.length - MOST_AT_ONCE);
    return fetched(folder, Arrays.copyOfRange(unread, from, unread.length));
  }

  private static Message[] fetched(Folder folder, Message[] messages) throws MessagingException {
    FetchProfile profile = new FetchProfile();
    profile.add(FetchProfile.Item.ENVELOPE);
    profile.add(FetchProfile.Item.CONTENT_INFO);
    profile.add(FetchProfile.Item.SIZE);
    profile.add("Message-ID");
    profile.add("Auto-Submitted");
    profile.add("Precedence");
    profile.add("List-Id");
    folder.fetch(messages, profile);
    return messages;
  }

  /** Reads one; what goes wrong with it does not keep the others from being read. */
  private static Optional<RuntimeException> attempt(
      Folder folder, Message message, boolean marks, Taker taker)
      throws MessagingException, IOException {
    try {
      if (read(message, taker)) message.setFlag(Flags.Flag.SEEN, true);
    } catch (MessagingException | IOException unreadable) {
      if (!folder.isOpen()) throw unreadable;
    } catch (RuntimeException fault) {
      return Optional.of(fault);
    }
    if (marks) message.setFlags(LOOKED_AT, true);
    return Optional.empty();
  }

  /** Whether it was for {@code taker}. */
  private static boolean read(Message message, Taker taker) throws MessagingException, IOException {
    if (ReturnedLetter.isReport(message)) {
      List<ReturnedLetter> returned = ReturnedLetter.of(message);
      returned.forEach(taker::returned);
      return !returned.isEmpty();
    }
    if (message.getSize() > LARGEST || !message.isMimeType("multipart/*") && !isReply(message))
      return false;
    Optional<Reply> reply = reply(message);
    reply.ifPresent(taker::reply);
    return reply.isPresent();
  }

  private static Optional<Reply> reply(Message message) throws MessagingException, IOException {
    String[] ids = message.getHeader("Message-ID");
    Address[] from = message.getFrom();
    if (ids == null || ids.length != 1 || from == null || from.length != 1) return Optional.empty();
    Optional<String> file = file(message, 0);
    String sender = ((InternetAddress) from[0]).getAddress();
    boolean automatic = isAutomatic(message);
    return file.map(text -> new Reply(ids[0].strip(), sender, automatic, text));
  }

  private static boolean isAutomatic(Message message) throws MessagingException {
    String[] submitted = message.getHeader("Auto-Submitted");
    boolean byMachine =
        submitted != null && !submitted[0].strip().toLowerCase(Locale.ROOT).startsWith("no");
    return byMachine
        || message.getHeader("Precedence") != null
        || message.getHeader("List-Id") != null;
  }

  private static Optional<String> file(Part part, int depth)
      throws MessagingException, IOException {
    if (isReply(part)) return Optional.of(text(part));
    if (!part.isMimeType("multipart/*") || depth > DEEPEST) return Optional.empty();
    Multipart parts = (Multipart) part.getContent();
    for (int at = 0; at < parts.getCount(); at++) {
      Optional<String> found = file(parts.getBodyPart(at), depth + 1);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /** An answer, or that another time is proposed (RFC 5546, 3.2.3 and 3.2.7). */
  private static boolean isReply(Part part) throws MessagingException {
    if (!part.isMimeType("text/calendar")) return false;
    String method = new ContentType(part.getContentType()).getParameter("method");
    return "REPLY".equalsIgnoreCase(method) || "COUNTER".equalsIgnoreCase(method);
  }

  private static String text(Part part) throws MessagingException, IOException {
    try (InputStream bytes = part.getInputStream()) {
      return new String(bytes.readNBytes(LARGEST), StandardCharsets.UTF_8);
    }
  }

  /** The mailbox can't be read; the next look may find it open. */
  public static final class MailboxClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailboxClosed(Exception cause) {
      super("the mailbox could not be read: " + cause.getMessage(), cause);
    }
  }
}
