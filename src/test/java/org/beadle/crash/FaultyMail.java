package org.beadle.crash;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;

/** A mail server in memory, and before it a line that breaks now and then. */
final class FaultyMail implements FarEnd {
  private static final Pattern NAME = Pattern.compile("<d-([0-9a-z]+)@.*>");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final CutAnswers cutAnswers = new CutAnswers();
  private final Trouble<MailFault> trouble;
  private final MailLine line;

  /**
   * @param share of the letters that meet a fault, from 0 to 1
   */
  FaultyMail(long seed, double share) {
    Random random = new Random(seed);
    List<Supplier<MailFault>> kinds =
        Stream.of(MailFault.values()).<Supplier<MailFault>>map(kind -> () -> kind).toList();
    trouble = new Trouble<>(random, share, kinds, MailFault::told);
    server.start();
    line = MailLine.before(server.getSmtp().getPort(), trouble, cutAnswers);
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "BEADLE_EMAIL_HOST", "127.0.0.1",
        "BEADLE_EMAIL_PORT", "" + line.port(),
        "BEADLE_EMAIL_SECURITY", "none",
        "BEADLE_EMAIL_FROM", "beadle@crash.example",
        "BEADLE_EMAIL_LINK_KEY", "0123456789abcdef0123456789abcdef");
  }

  @Override
  public Address place(int number, Roster roster) {
    String email = CrashHouse.email(number);
    long person =
        roster.members().stream()
            .filter(each -> each.email().filter(email::equals).isPresent())
            .mapToLong(Member::person)
            .findFirst()
            .orElseThrow();
    return new Address("email", CrashHouse.SLUG, Long.toString(person));
  }

  @Override
  public Stream<DeliveryId> deliveries() {
    return Stream.of(server.getReceivedMessages()).map(FaultyMail::delivery);
  }

  private static DeliveryId delivery(MimeMessage letter) {
    try {
      Matcher name = NAME.matcher(letter.getMessageID());
      if (!name.matches()) throw new AssertionError("a letter of nobody's: " + name);
      return DeliveryId.parse(name.group(1));
    } catch (MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  CutAnswers cutAnswers() {
    return cutAnswers;
  }

  /** Only letters that were handed over are counted. */
  @Override
  public int callsEach() {
    return 1;
  }

  @Override
  public Trouble<MailFault> trouble() {
    return trouble;
  }

  @Override
  public void close() {
    line.close();
    server.stop();
  }
}
