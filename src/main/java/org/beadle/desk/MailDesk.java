package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.DeliveryId;
import org.beadle.store.CalendarMeeting;
import org.beadle.store.MailLink;
import org.beadle.store.Records;
import org.beadle.store.Store;

/** Says who is written to by e-mail, and makes the links of what is written. */
public final class MailDesk {
  /** How long a link that presses a button is good; about a meeting, until it has begun, too. */
  public static final Duration PRESS_LASTS = Duration.ofDays(14);

  /** How long the link is good by which e-mail is turned off. */
  public static final Duration CHOICE_LASTS = Duration.ofDays(90);

  private final Store store;
  private final LinkSeal seal;
  private final InstantSource clock;

  public MailDesk(Store store, LinkSeal seal, InstantSource clock) {
    this.store = store;
    this.seal = seal;
    this.clock = clock;
  }

  /** What an address of e-mail means. */
  public sealed interface Opened {
    /**
     * Somebody who is written to.
     *
     * @param name how the board calls him or her
     * @param presses the token of each button's link
     * @param pressesEnd the last day, at the board, on which all of those are good
     * @param untilMeetings whether some of them are good until a meeting begins, if that is later
     * @param choice the token of the link by which e-mail is turned off
     */
    record Mailbox(
        String name,
        String address,
        Map<Block.Button, String> presses,
        LocalDate pressesEnd,
        boolean untilMeetings,
        String choice)
        implements Opened {}

    /** Nobody is, for this reason. */
    record Closed(String reason) implements Opened {}
  }

  /** Who is at {@code to}, and the links for one delivery to him or her. */
  public Opened open(Address to, DeliveryId id, List<Block.Button> buttons) {
    Instant now = clock.instant();
    return store.write(records -> open(records, to, "delivery " + id, buttons, now));
  }

  private Opened open(
      Records records, Address to, String origin, List<Block.Button> buttons, Instant now) {
    Optional<Board> board = records.boards().bySlug(to.workspace());
    Optional<Member> member = board.flatMap(each -> member(records, each, to));
    if (member.isEmpty()) return new Opened.Closed("there is no such member");
    Optional<String> address = member.flatMap(Member::email);
    if (address.isEmpty()) return new Opened.Closed("this member has no e-mail address");
    long person = member.get().person();
    if (!records.mailLinks().wanted(person))
      return new Opened.Closed("this member has turned e-mail off");
    Issue issue = new Issue(records, person, board.get(), now);
    return new Opened.Mailbox(
        member.get().name(),
        address.get(),
        issue.presses(origin, buttons),
        board.get().dayOf(now.plus(PRESS_LASTS)).minusDays(1),
        buttons.stream().anyMatch(issue::isOfLaterMeeting),
        issue.choice(origin));
  }

  private static Optional<Member> member(Records records, Board board, Address to) {
    return House.personAt(to).flatMap(records.boards().roster(board.id())::memberOf);
  }

  /** Links for what answers a press, which stand where no delivery does. */
  Map<Block.Button, String> follow(
      Records records, MailLink pressed, String origin, List<Block.Button> buttons, Instant now) {
    Board board = records.boards().byId(pressed.board()).orElseThrow();
    return new Issue(records, pressed.person(), board, now).presses(origin, buttons);
  }

  /** Where only the day is known, its end. */
  private static Instant begins(CalendarMeeting kept) {
    LocalDate on = kept.meeting().on();
    return kept.meeting()
        .starts()
        .map(time -> on.atTime(time).atZone(kept.zone()))
        .orElseGet(() -> on.plusDays(1).atStartOfDay(kept.zone()))
        .toInstant();
  }

  /** Makes links of one person and board. */
  private final class Issue {
    private final Records records;
    private final long person;
    private final Board board;
    private final Instant now;
    private final Map<Long, Instant> ends = new HashMap<>();

    Issue(Records records, long person, Board board, Instant now) {
      this.records = records;
      this.person = person;
      this.board = board;
      this.now = now;
    }

    Map<Block.Button, String> presses(String origin, List<Block.Button> buttons) {
      Map<Block.Button, String> tokens = new LinkedHashMap<>();
      for (Block.Button button : buttons) {
        String here = origin + " press " + tokens.size();
        if (!tokens.containsKey(button))
          tokens.put(button, keep(here, Optional.of(button), end(button)));
      }
      return tokens;
    }

    String choice(String origin) {
      return keep(origin + " choice", Optional.empty(), now.plus(CHOICE_LASTS));
    }

    boolean isOfLaterMeeting(Block.Button button) {
      return end(button).isAfter(now.plus(PRESS_LASTS));
    }

    private Instant end(Block.Button button) {
      return ends.computeIfAbsent(button.press().record(), this::end);
    }

    private Instant end(long record) {
      Instant usual = now.plus(PRESS_LASTS);
      return records
          .meetings()
          .forCalendars(Reader.everything(records.boards().roster(board.id())), record)
          .map(MailDesk::begins)
          .filter(usual::isBefore)
          .orElse(usual);
    }

    private String keep(String origin, Optional<Block.Button> button, Instant expires) {
      Secret token = seal.token(person + " " + origin);
      MailLink link = new MailLink(person, board.id(), button, expires, Optional.empty());
      records.mailLinks().issue(token.hash(), link, now);
      return token.text();
    }
  }
}
