package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Press;
import org.beadle.intake.MeetingReply;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.store.Store;

/**
 * Takes what calendar programs answer to invitations by e-mail. Accepting is as pressing the button
 * that says one comes, and declining as sending apologies, by the member to whom the sender's
 * address belongs; each message counts once. Nothing of it is kept but that.
 */
public final class ReplyDesk {
  private final Store store;
  private final Inbox inbox;
  private final InstantSource clock;

  /**
   * @param inbox where presses are brought
   */
  public ReplyDesk(Store store, Inbox inbox, InstantSource clock) {
    this.store = store;
    this.inbox = inbox;
    this.clock = clock;
  }

  /**
   * A message with an answer.
   *
   * @param id its Message-ID
   * @param sender the address that it comes from
   */
  public record Letter(String id, String sender, MeetingReply reply) {}

  /** What came of a message. */
  public enum Outcome {
    /** It was brought to the desk. */
    HEARD,
    /** It says neither yes nor no. */
    NOT_YET,
    /** It answers for an address that it does not come from. */
    FORGED,
    /** It is of no meeting that its sender, if he or she is known, could answer for. */
    UNKNOWN,
    /** The meeting was changed since. */
    STALE
  }

  /** A meeting to come, and who answers for it. */
  private record Meant(Board board, Member member, Meeting meeting) {}

  public Outcome hear(Letter letter) {
    MeetingReply reply = letter.reply();
    if (!reply.attendee().equalsIgnoreCase(letter.sender())) return Outcome.FORGED;
    Optional<Meant> meant = store.read(records -> meant(records, letter));
    if (meant.isEmpty()) return Outcome.UNKNOWN;
    if (reply.sequence() < meant.get().meeting().sequence()) return Outcome.STALE;
    return switch (reply.answer()) {
      case COMING -> press(meant.get(), "meeting coming", letter);
      case APOLOGIES -> press(meant.get(), "meeting apologies", letter);
      case NOT_YET -> Outcome.NOT_YET;
    };
  }

  private Optional<Meant> meant(Records records, Letter letter) {
    OptionalLong meeting = MeetingUid.meeting(letter.reply().uid());
    OptionalLong person = records.people().personByEmail(letter.sender());
    if (meeting.isEmpty() || person.isEmpty()) return Optional.empty();
    return records.people().memberships(person.getAsLong()).stream()
        .map(membership -> records.boards().roster(membership.board()))
        .filter(roster -> isOf(roster, letter.reply().uid(), meeting.getAsLong()))
        .flatMap(roster -> meant(records, roster, person.getAsLong(), meeting.getAsLong()).stream())
        .findFirst();
  }

  private static boolean isOf(Roster roster, String uid, long meeting) {
    return MeetingUid.of(roster.board(), meeting).equals(uid);
  }

  private Optional<Meant> meant(Records records, Roster roster, long person, long meeting) {
    Instant now = clock.instant();
    LocalDate today = now.atZone(roster.board().zone()).toLocalDate();
    return roster
        .memberOf(person)
        .filter(member -> member.servesOn(today))
        .flatMap(
            member ->
                records
                    .meetings()
                    .byId(Reader.forMember(roster, member.id(), today), meeting)
                    .map(found -> new Meant(roster.board(), member, found)));
  }

  private Outcome press(Meant meant, String words, Letter letter) {
    String person = Long.toString(meant.member().person());
    String slug = meant.board().slug();
    inbox.receive(
        Incoming.pressed(
            new Address(House.EMAIL, slug, person),
            new Incoming.User(slug, person, Optional.empty(), true),
            new Press(meant.board().id(), meant.meeting().id(), words),
            Optional.of("reply " + new Secret(letter.id()).hash())));
    return Outcome.HEARD;
  }
}
