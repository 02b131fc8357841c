package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.intake.MeetingReply;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Responses;
import org.beadle.store.NewDelivery;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.CalendarAnswerWords;

/**
 * Takes what calendar programs answer to invitations by e-mail. Accepting is as pressing the button
 * that says one comes, and declining as sending apologies, by the member to whom the sender's
 * address belongs; each message counts once. Nothing of it is kept but that. A member whose answer
 * does not count gets a letter that says why; of an answer from an address that is no member's, the
 * board manager is told.
 */
public final class ReplyDesk {
  private final Store store;
  private final Inbox inbox;
  private final Supplier<Chats> chats;
  private final InstantSource clock;

  /**
   * @param inbox where presses are brought
   * @param chats the platforms on which board managers are told; asked for when there is news
   */
  public ReplyDesk(Store store, Inbox inbox, Supplier<Chats> chats, InstantSource clock) {
    this.store = store;
    this.inbox = inbox;
    this.chats = chats;
    this.clock = clock;
  }

  /**
   * A message with an answer.
   *
   * @param id its Message-ID
   * @param sender the address that it comes from
   * @param automatic whether a machine sent it by itself, so that it is never answered
   */
  public record Letter(String id, String sender, boolean automatic, MeetingReply reply) {}

  /** What came of a message. */
  public enum Outcome {
    /** It was brought to the desk, and done. */
    HEARD,
    /** It was brought to the desk, and refused there. */
    REFUSED,
    /** It says neither yes nor no. */
    NOT_YET,
    /** It proposes another time. */
    PROPOSAL,
    /** It declines for one whose deputy comes. */
    DEPUTY_STANDS,
    /** It answers for an address that it does not come from. */
    FORGED,
    /** It is of no meeting that its sender, if he or she is known, could answer for. */
    UNKNOWN,
    /** The meeting was moved to another day or time since. */
    STALE
  }

  /**
   * A meeting to come, and who answers for it.
   *
   * @param asAnswered whether it is held on the day and at the time of the invitation answered
   * @param deputy the name of who was said to come instead
   */
  private record Meant(
      Roster roster, Member member, Meeting meeting, boolean asAnswered, Optional<String> deputy) {
    Board board() {
      return roster.board();
    }

    CalendarAnswerWords words() {
      Group group = roster.group(meeting.group()).orElseThrow();
      return new CalendarAnswerWords(board(), group, meeting);
    }
  }

  /** Whoever is known and whose answer does not count is told why, once for each message. */
  public Outcome hear(Letter letter) {
    MeetingReply reply = letter.reply();
    Optional<Meant> found = store.read(records -> meant(records, letter));
    boolean own = reply.attendee().equalsIgnoreCase(letter.sender());
    if (found.isEmpty()) {
      if (!letter.automatic()) store.change(records -> tellOfStranger(records, letter));
      return own ? Outcome.UNKNOWN : Outcome.FORGED;
    }
    Meant meant = found.get();
    if (!own) return told(meant, letter, meant.words().anothersAddress(), Outcome.FORGED);
    if (reply.answer() == MeetingReply.Answer.NOT_YET) return Outcome.NOT_YET;
    if (reply.answer() == MeetingReply.Answer.PROPOSAL)
      return told(meant, letter, meant.words().proposal(), Outcome.PROPOSAL);
    if (!meant.asAnswered()) return told(meant, letter, meant.words().moved(), Outcome.STALE);
    return switch (reply.answer()) {
      case COMING -> press(meant, "meeting coming", letter);
      case APOLOGIES -> declined(meant, letter);
      case PROPOSAL -> Outcome.PROPOSAL;
      case NOT_YET -> Outcome.NOT_YET;
    };
  }

  /** Who sends a deputy declines for him- or herself, and the seat is filled all the same. */
  private Outcome declined(Meant meant, Letter letter) {
    return meant
        .deputy()
        .map(
            deputy ->
                told(meant, letter, meant.words().deputyStands(deputy), Outcome.DEPUTY_STANDS))
        .orElseGet(() -> press(meant, "meeting apologies", letter));
  }

  private Optional<Meant> meant(Records records, Letter letter) {
    OptionalLong meeting = MeetingUid.meeting(letter.reply().uid());
    OptionalLong person = records.people().personByEmail(letter.sender());
    if (meeting.isEmpty() || person.isEmpty()) return Optional.empty();
    return records.people().memberships(person.getAsLong()).stream()
        .map(membership -> records.boards().roster(membership.board()))
        .filter(roster -> isOf(roster, letter.reply().uid(), meeting.getAsLong()))
        .flatMap(
            roster ->
                meant(
                    records,
                    roster,
                    person.getAsLong(),
                    meeting.getAsLong(),
                    letter.reply().sequence())
                    .stream())
        .findFirst();
  }

  private static boolean isOf(Roster roster, String uid, long meeting) {
    return MeetingUid.of(roster.board(), meeting).equals(uid);
  }

  private Optional<Meant> meant(
      Records records, Roster roster, long person, long meeting, int sequence) {
    Instant now = clock.instant();
    LocalDate today = roster.board().dayOf(now);
    return roster
        .memberOf(person)
        .filter(member -> member.servesOn(today))
        .flatMap(
            member ->
                records
                    .meetings()
                    .byId(Reader.forMember(roster, member.id(), today), meeting)
                    .map(found -> meant(records, roster, member, found, sequence)));
  }

  private static Meant meant(
      Records records, Roster roster, Member member, Meeting meeting, int sequence) {
    List<Answer> answers = records.answers().to(Reader.everything(roster), meeting.id());
    Optional<String> deputy =
        Responses.to(roster, meeting, answers)
            .of(member)
            .flatMap(Answer::deputy)
            .map(who -> Deputising.name(roster, who));
    boolean asAnswered = records.meetings().isHeldAsAt(meeting.id(), sequence);
    return new Meant(roster, member, meeting, asAnswered, deputy);
  }

  private Outcome press(Meant meant, String words, Letter letter) {
    String person = Long.toString(meant.member().person());
    String slug = meant.board().slug();
    Incoming incoming =
        Incoming.pressed(
            new Address(House.EMAIL, slug, person),
            new Incoming.User(slug, person, Optional.empty(), true),
            new Press(meant.board().id(), meant.meeting().id(), words),
            Optional.of("reply " + hash(letter)));
    Post answer = inbox.receive(incoming);
    return store.read(records -> Answered.before(records, incoming)).isPresent()
        ? Outcome.HEARD
        : told(meant, letter, meant.words().refused(answer), Outcome.REFUSED);
  }

  private void tellOfStranger(Records records, Letter letter) {
    ManagerNotices notices = new ManagerNotices(new Addresses(chats.get()));
    StrangersReply.find(records, letter, clock.instant())
        .ifPresent(reply -> reply.tell(records, notices, clock.instant()));
  }

  private static String hash(Letter letter) {
    return new Secret(letter.id()).hash();
  }

  /**
   * Nothing is written to a machine, nor to who wants no e-mail. It is an answer, so it takes
   * nothing of what the person may be told unasked that day.
   */
  private Outcome told(Meant meant, Letter letter, Post post, Outcome outcome) {
    if (!letter.automatic()) store.change(records -> tell(records, meant, letter, post));
    return outcome;
  }

  private void tell(Records records, Meant meant, Letter letter, Post post) {
    long person = meant.member().person();
    if (!records.mailLinks().wanted(person)) return;
    Instant now = clock.instant();
    Queue.put(
        records,
        new NewDelivery(
            records.nextId(),
            meant.board().id(),
            "reply/" + hash(letter),
            NewDelivery.Kind.NOTICE,
            House.direct(House.EMAIL, meant.board().slug(), person),
            OptionalLong.empty(),
            meant.board().dayOf(now),
            post,
            now,
            now,
            Optional.empty()));
  }
}
