package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.wording.CalendarAnswerWords;

/**
 * An answer to an invitation to a meeting to come, from an address that is no member's. It may be a
 * member's other one. Nothing is written there, since that would tell a stranger of the meeting.
 */
record StrangersReply(Roster roster, Meeting meeting, String sender) {

  /** Empty where the meeting is none of ours, or over, or the sender is a member of its board. */
  static Optional<StrangersReply> find(Records records, ReplyDesk.Letter letter, Instant now) {
    OptionalLong meeting = MeetingUid.meeting(letter.reply().uid());
    if (meeting.isEmpty()) return Optional.empty();
    return records.boards().all().stream()
        .filter(board -> MeetingUid.of(board, meeting.getAsLong()).equals(letter.reply().uid()))
        .map(board -> records.boards().roster(board.id()))
        .filter(roster -> !isMember(records, roster, letter.sender()))
        .flatMap(roster -> find(records, roster, meeting.getAsLong(), letter, now))
        .findFirst();
  }

  private static boolean isMember(Records records, Roster roster, String address) {
    OptionalLong person = records.people().personByEmail(address);
    return person.isPresent() && roster.memberOf(person.getAsLong()).isPresent();
  }

  private static Stream<StrangersReply> find(
      Records records, Roster roster, long meeting, ReplyDesk.Letter letter, Instant now) {
    LocalDate today = now.atZone(roster.board().zone()).toLocalDate();
    return records.meetings().byId(Reader.everything(roster), meeting).stream()
        .filter(found -> found.isToCome(today))
        .map(found -> new StrangersReply(roster, found, letter.sender()));
  }

  /** Tells the board managers, once for each meeting and address. */
  void tell(Records records, ManagerNotices notices, Instant now) {
    Board board = roster.board();
    CalendarAnswerWords words =
        new CalendarAnswerWords(board, roster.group(meeting.group()).orElseThrow(), meeting);
    String about = meeting.id() + "/" + new Secret(sender).hash();
    notices.answeredByStranger(records, board, about, words.fromStranger(sender), now);
  }
}
