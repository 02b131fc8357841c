package org.beadle.intake;

import java.util.List;

/**
 * A file that can't be imported, and everything that stands in the way.
 *
 * @param faults at least one, in the order of the file
 */
public record Unreadable(List<Fault> faults)
    implements FileReading,
        PlanReading,
        AttendanceReading,
        BoardReading,
        DiaryReading,
        RegistersReading,
        ProgrammeReading {
  public Unreadable {
    faults = List.copyOf(faults);
  }

  static Unreadable of(String file, String message) {
    return new Unreadable(List.of(new Fault(Place.whole(file), message)));
  }
}
