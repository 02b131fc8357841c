package org.beadle.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.beadle.meeting.Meeting;

/** What a command changed in the diary. {@link DiaryChangeWords} says it. */
public sealed interface DiaryChanged extends Changed.OfDiary {

  /**
   * @param days in the order in which they were given
   */
  record Added(String group, List<LocalDate> days, Optional<LocalTime> at, Optional<String> place)
      implements DiaryChanged {
    public Added {
      days = List.copyOf(days);
    }
  }

  record Moved(String group, Meeting before, Meeting after) implements DiaryChanged {}

  record Cancelled(String group, Meeting meeting) implements DiaryChanged {}
}
