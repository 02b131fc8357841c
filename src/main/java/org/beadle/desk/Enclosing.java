package org.beadle.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Responses;
import org.beadle.nudge.MeetingNudge;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Recipient;
import org.beadle.nudge.Snapshot;
import org.beadle.store.CalendarMeeting;
import org.beadle.store.Records;
import org.beadle.wording.CalendarEntry;
import org.beadle.wording.CalendarWords;
import org.beadle.wording.Medium;

/**
 * Encloses calendars' invitations with messages that go by e-mail: one for each meeting to which
 * the reader is asked, for another time or for the first, or which is held at another place, or
 * cancelled. Since the nudge that says so is sent once, so is its invitation.
 */
final class Enclosing {
  private final Addresses addresses;
  private final Optional<InvitationFiles> files;

  /**
   * @param files empty where no e-mail is sent
   */
  Enclosing(Addresses addresses, Optional<InvitationFiles> files) {
    this.addresses = addresses;
    this.files = files;
  }

  /** The message with its invitations, or as it is. */
  Post of(Records records, Snapshot snapshot, Planned planned, Post post) {
    if (files.isEmpty()) return post;
    List<Meeting> asked =
        planned
            .told(MeetingNudge.class)
            .filter(Enclosing::asks)
            .map(MeetingNudge::meeting)
            .toList();
    if (asked.isEmpty()) return post;
    return reader(records, snapshot.roster(), planned.recipient())
        .map(member -> enclosed(records, entries(snapshot, planned), member, asked, post))
        .orElse(post);
  }

  private static boolean asks(MeetingNudge nudge) {
    return nudge instanceof MeetingNudge.Invitation
        || nudge instanceof MeetingNudge.Relocation
        || nudge instanceof MeetingNudge.Cancellation;
  }

  /** Who reads it by e-mail; empty for all others. */
  private Optional<Member> reader(Records records, Roster roster, Recipient recipient) {
    Board board = roster.board();
    boolean byMail =
        addresses
            .of(records, board, recipient)
            .filter(address -> address.platform().equals(House.EMAIL))
            .isPresent();
    return byMail && recipient instanceof Recipient.Person(long id)
        ? roster.memberOf(id).filter(member -> member.email().isPresent())
        : Optional.empty();
  }

  private static CalendarEntries entries(Snapshot snapshot, Planned planned) {
    return new CalendarEntries(snapshot.roster(), snapshot.rules(), planned.day(), Medium.LETTER);
  }

  private Post enclosed(
      Records records, CalendarEntries entries, Member member, List<Meeting> asked, Post post) {
    List<Block> enclosed = new ArrayList<>();
    for (Meeting meeting : asked)
      kept(records, entries.roster(), meeting)
          .map(each -> entries.entry(each, member))
          .map(entry -> block(member, entry, said(records, entries.roster(), meeting, member)))
          .ifPresent(enclosed::add);
    return post.with(enclosed);
  }

  private static Optional<CalendarMeeting> kept(Records records, Roster roster, Meeting meeting) {
    return records.meetings().forCalendars(Reader.everything(roster), meeting.id());
  }

  private static Optional<Answer.Kind> said(
      Records records, Roster roster, Meeting meeting, Member member) {
    List<Answer> answers = records.answers().to(Reader.everything(roster), meeting.id());
    return Responses.to(roster, meeting, answers).of(member).map(Answer::kind);
  }

  private Block block(Member member, CalendarEntry entry, Optional<Answer.Kind> said) {
    String method = entry.cancelled() ? "CANCEL" : "REQUEST";
    return new Block.File(
        "meeting.ics",
        "text/calendar; method=" + method + "; charset=UTF-8",
        files.orElseThrow().file(member, entry, said),
        CalendarWords.enclosed(entry));
  }
}
