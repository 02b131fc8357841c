package org.beadle.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Responses;
import org.beadle.nudge.MeetingNudge;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Recipient;
import org.beadle.nudge.Snapshot;
import org.beadle.store.CalendarMeeting;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.beadle.store.Records;
import org.beadle.wording.CalendarEntry;
import org.beadle.wording.CalendarLetter;
import org.beadle.wording.Medium;

/**
 * Letters with calendars' invitations, behind a message that goes by e-mail: one for each meeting
 * to which the reader is asked, for another time or for the first, or which is held at another
 * place, or cancelled. Mail programs take one invitation of a letter, and keep its words in the
 * calendar. Since the nudge that says so is sent once, so is its letter; it takes nothing of what
 * the reader may be told that day.
 */
final class CalendarLetters {
  private final Addresses addresses;
  private final Optional<InvitationFiles> files;

  /**
   * @param files empty where no e-mail is sent
   */
  CalendarLetters(Addresses addresses, Optional<InvitationFiles> files) {
    this.addresses = addresses;
    this.files = files;
  }

  /** Queues the letters that belong to a message that was queued. */
  void queue(Records records, Snapshot snapshot, Planned planned, Instant now) {
    Roster roster = snapshot.roster();
    if (files.isEmpty() || planned.nudges().stream().noneMatch(CalendarLetters::isOfDiary)) return;
    Optional<Member> reader = reader(records, roster, planned.recipient());
    if (reader.isEmpty()) return;
    CalendarEntries entries =
        new CalendarEntries(roster, snapshot.rules(), planned.day(), Medium.LETTER);
    for (Nudge nudge : planned.nudges())
      if (isOfDiary(nudge))
        post(records, entries, reader.get(), (MeetingNudge) nudge)
            .map(post -> delivery(records, entries, reader.get(), nudge.key(), post, now))
            .ifPresent(letter -> Queue.put(records, letter));
  }

  private static boolean isOfDiary(Nudge nudge) {
    return nudge instanceof MeetingNudge.Invitation
        || nudge instanceof MeetingNudge.Relocation
        || nudge instanceof MeetingNudge.Cancellation;
  }

  /** Who reads it by e-mail; empty for all others. */
  private Optional<Member> reader(Records records, Roster roster, Recipient recipient) {
    boolean byMail =
        addresses
            .of(records, roster.board(), recipient)
            .filter(address -> address.platform().equals(House.EMAIL))
            .isPresent();
    return byMail && recipient instanceof Recipient.Person(long id)
        ? roster.memberOf(id).filter(member -> member.email().isPresent())
        : Optional.empty();
  }

  private Optional<Post> post(
      Records records, CalendarEntries entries, Member member, MeetingNudge nudge) {
    Optional<CalendarMeeting> kept =
        records.meetings().forCalendars(Reader.everything(entries.roster()), nudge.meeting().id());
    return kept.map(each -> post(records, entries, member, nudge.convened().group(), each));
  }

  private Post post(
      Records records, CalendarEntries entries, Member member, Group group, CalendarMeeting kept) {
    CalendarEntry entry = entries.entry(kept, member);
    CalendarLetter letter =
        new CalendarLetter(entries.roster().board(), group, kept.meeting(), entry.cancelled());
    Optional<Answer.Kind> said = said(records, entries.roster(), kept.meeting(), member);
    return letter.post(
        new Block.File(
            letter.fileName(),
            "text/calendar; method=" + entry.method() + "; charset=UTF-8",
            files.orElseThrow().file(member, entry, said),
            letter.description()));
  }

  private static Optional<Answer.Kind> said(
      Records records, Roster roster, Meeting meeting, Member member) {
    List<Answer> answers = records.answers().to(Reader.everything(roster), meeting.id());
    return Responses.to(roster, meeting, answers).of(member).map(Answer::kind);
  }

  /** It is of use by e-mail only, so no other place of the reader's is looked for. */
  private static NewDelivery delivery(
      Records records,
      CalendarEntries entries,
      Member reader,
      NudgeKey nudge,
      Post post,
      Instant now) {
    return new NewDelivery(
        records.nextId(),
        entries.roster().board().id(),
        uniqueKey(nudge),
        NewDelivery.Kind.NOTICE,
        House.direct(House.EMAIL, entries.roster().board().slug(), reader.person()),
        OptionalLong.empty(),
        entries.today(),
        post,
        now,
        now,
        Optional.empty());
  }

  private static String uniqueKey(NudgeKey nudge) {
    return "calendar/" + Queue.uniqueKey(nudge);
  }

  /**
   * Takes back the letters of a message that is decided on anew, if they have not left: a meeting
   * may be held at another time by then, or not at all.
   */
  static void withdraw(Records records, Delivery message, String problem) {
    for (NudgeKey nudge : records.nudges().carriedBy(message.id()))
      records.deliveries().withdraw(uniqueKey(nudge), problem);
  }
}
