package org.beadle.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.meeting.Former;
import org.beadle.meeting.Meeting;

/**
 * A board's diary, to which one in a file is compared.
 *
 * @param meetings all of them
 * @param former what those that were changed by hand were before, by their ids
 */
public record RecordedDiary(Collection<Meeting> meetings, Map<Long, Former> former) {
  public RecordedDiary {
    meetings = List.copyOf(meetings);
    former = Map.copyOf(former);
  }

  /** The meetings that an entry may mean: those of its group that are, or were, on its day. */
  Slot slot(AttendanceGroups groups, DiaryEntry entry) {
    Party group = groups.known().get(entry.group());
    return new Slot(
        entry.on(),
        meetings.stream()
            .filter(each -> group != null && each.group() == group.id())
            .filter(each -> each.on().equals(entry.on()) || wasOn(each, entry.on()))
            .toList());
  }

  private boolean wasOn(Meeting meeting, LocalDate day) {
    return former(meeting).days().contains(day);
  }

  private Former former(Meeting meeting) {
    return former.getOrDefault(meeting.id(), Former.NONE);
  }

  private boolean beganOn(Meeting meeting, LocalDate day) {
    List<LocalDate> days = former(meeting).days();
    return (days.isEmpty() ? meeting.on() : days.getLast()).equals(day);
  }

  /** A group's meetings that are, or were, on a day. */
  final class Slot {
    private final LocalDate day;
    private final List<Meeting> those;

    private Slot(LocalDate day, List<Meeting> those) {
      this.day = day;
      this.those = those;
    }

    List<Meeting> meetings() {
      return those;
    }

    /** The one that is meant, of those that stand: by preference one that was put in for it. */
    Optional<Meeting> standing() {
      return those.stream()
          .filter(each -> each.state() != Meeting.State.CANCELLED)
          .max(
              Comparator.<Meeting, Boolean>comparing(each -> beganOn(each, day))
                  .thenComparing(each -> each.on().equals(day))
                  .thenComparing(Meeting::id, Comparator.reverseOrder()));
    }

    /** An entry without what was changed in the record since it was read from a file. */
    DiaryEntry news(DiaryEntry entry) {
      return new DiaryEntry(
          entry.where(),
          entry.group(),
          entry.on(),
          entry.starts().filter(each -> !was(each, Former::times, Meeting::starts)),
          entry.place().filter(each -> !was(each, Former::places, Meeting::place)),
          entry.kind());
    }

    private <T> boolean was(
        T value, Function<Former, List<T>> before, Function<Meeting, Optional<T>> now) {
      Meeting meant = standing().orElseThrow();
      return those.stream()
          .flatMap(
              each ->
                  Stream.concat(
                      before.apply(former(each)).stream(),
                      each.equals(meant) ? Stream.empty() : now.apply(each).stream()))
          .anyMatch(value::equals);
    }

    /** What of an entry was changed in the record and stays so, a sentence each. */
    List<String> kept(DiaryEntry entry) {
      Meeting meant = standing().orElseThrow();
      DiaryEntry news = news(entry);
      Stream<String> day =
          Stream.of("This meeting was moved to " + DayWords.of(meant.on()))
              .filter(moved -> !meant.on().equals(entry.on()));
      Stream<String> time =
          changed(entry.starts(), news.starts(), meant.starts())
              .map(now -> "The time was changed to " + now);
      Stream<String> place =
          changed(entry.place(), news.place(), meant.place())
              .map(now -> "The place was changed to " + now.replaceAll("\\.$", ""));
      return Stream.of(day, time, place)
          .flatMap(each -> each)
          .map(change -> change + " in the record, and stays so.")
          .toList();
    }

    private static <T> Stream<T> changed(Optional<T> said, Optional<T> news, Optional<T> now) {
      return now.filter(each -> said.isPresent() && news.isEmpty() && !said.equals(now)).stream();
    }
  }
}
