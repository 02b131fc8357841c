package org.beadle.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.meeting.Meeting;

/**
 * What a diary says of a meeting beside its day.
 *
 * @param ends whether the file says when it ends
 * @param doubts what was made of words that left something open
 */
record DiaryWords(
    Optional<LocalTime> starts,
    boolean ends,
    Optional<String> place,
    Optional<Meeting.Kind> kind,
    List<Made> doubts) {
  DiaryWords {
    doubts = List.copyOf(doubts);
  }

  /** Words of the file, and what was made of them. */
  record Made(String words, String made) {}

  /**
   * Reads the cells of time, place and kind.
   *
   * @param rest what stands behind the day in its own cell
   */
  static DiaryWords of(DiaryLedger.Beside beside, String rest) {
    List<Made> doubts = new ArrayList<>();
    Optional<ClockCell> clock = clock(beside.time(), rest, doubts);
    String more = clock.filter(it -> beside.time().isEmpty()).map(ClockCell::rest).orElse(rest);
    Optional<Meeting.Kind> kind = kind(beside.kind(), doubts).or(() -> workshop(more));
    boolean isKind = workshop(more).isPresent();
    Optional<String> place =
        Optional.of(beside.place().isEmpty() && !isKind ? more : beside.place())
            .filter(it -> !it.isEmpty());
    return new DiaryWords(
        clock.flatMap(ClockCell::starts),
        clock.map(ClockCell::ends).orElse(false),
        place,
        kind,
        doubts);
  }

  private static Optional<ClockCell> clock(String time, String rest, List<Made> doubts) {
    Optional<ClockCell> clock = time.isEmpty() ? ClockCell.first(rest) : ClockCell.whole(time);
    if (clock.isEmpty() && !time.isEmpty())
      doubts.add(new Made(time, "This is no time of the day: the meeting is taken without one."));
    if (clock.filter(it -> it.starts().isEmpty()).isPresent())
      doubts.add(
          new Made(
              time.isEmpty() ? rest : time,
              "This may be in the morning or the afternoon: the meeting is taken without a time."));
    return clock;
  }

  private static Optional<Meeting.Kind> kind(String kind, List<Made> doubts) {
    if (kind.isEmpty()) return Optional.empty();
    if (kind.matches("(?i)(board |ordinary |full )?meetings?"))
      return Optional.of(Meeting.Kind.MEETING);
    if (workshop(kind).isPresent()) return workshop(kind);
    doubts.add(new Made(kind, "This is neither a meeting nor a workshop: taken as a meeting."));
    return Optional.of(Meeting.Kind.MEETING);
  }

  private static Optional<Meeting.Kind> workshop(String words) {
    return words.matches("(?i)workshop\\.?|\\(?workshop\\)?")
        ? Optional.of(Meeting.Kind.WORKSHOP)
        : Optional.empty();
  }
}
