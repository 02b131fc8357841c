package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Reader;
import org.beadle.meeting.Meeting;
import org.beadle.store.JournalEntry;
import org.beadle.store.Records;
import org.beadle.wording.Refusal;

/**
 * Whether taking a change back would give a group two meetings on one day: it has got another since
 * on the day of the one that was moved or cancelled.
 */
final class DayTaken {
  private static final String CANCELLED = "cancelled";

  private DayTaken() {}

  /** The meeting that is in the way; empty where none is. */
  static Optional<Refusal> refusal(Records records, Caller caller, List<JournalEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.kind().equals("meeting") && !entry.change().undone())
        .flatMap(entry -> inTheWay(records, caller, entry).stream())
        .findFirst();
  }

  private static Optional<Refusal> inTheWay(Records records, Caller caller, JournalEntry entry) {
    Reader whole = Reader.everything(caller.roster());
    Optional<Meeting> meeting = records.meetings().byId(whole, entry.record());
    return meeting.stream()
        .flatMap(it -> again(it, entry))
        .flatMap(day -> records.meetings().on(whole, meeting.get().group(), day).stream())
        .filter(other -> other.id() != entry.record())
        .map(
            other ->
                MeetingAdding.meetsAlready(
                    caller.roster().group(other.group()).orElseThrow(), other))
        .findFirst();
  }

  /** The day on which it would stand again. */
  private static Stream<LocalDate> again(Meeting meeting, JournalEntry entry) {
    boolean movedBack =
        entry.field().equals("held_on") && meeting.state() != Meeting.State.CANCELLED;
    if (movedBack) return entry.before().map(LocalDate::parse).stream();
    boolean restored =
        entry.field().equals("state") && entry.after().filter(CANCELLED::equals).isPresent();
    return restored ? Stream.of(meeting.on()) : Stream.empty();
  }
}
