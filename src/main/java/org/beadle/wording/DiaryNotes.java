package org.beadle.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What the answer to a change of the diary says besides.
 *
 * @param usualTime the group's usual time, where none was given and this one was taken
 * @param daysOff those of the new days that are no working days
 * @param afterwards titles of reports that have a due day after the meeting by now
 */
public record DiaryNotes(
    Optional<LocalTime> usualTime, List<DayOff> daysOff, List<String> afterwards) {
  public DiaryNotes {
    daysOff = List.copyOf(daysOff);
    afterwards = List.copyOf(afterwards);
  }

  public static final DiaryNotes NONE = new DiaryNotes(Optional.empty(), List.of(), List.of());

  /**
   * A meeting on a day that is no working day.
   *
   * @param meeting the meeting's id
   * @param instead the next working day on which the group does not meet
   */
  public record DayOff(long meeting, LocalDate day, LocalDate instead) {}
}
