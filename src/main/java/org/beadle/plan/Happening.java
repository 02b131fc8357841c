package org.beadle.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one change of the record did to an action.
 *
 * @param on the day of the change, local to the board
 * @param by the member whose change it was; empty for the program itself, such as an import
 * @param platform where it was said, such as {@code slack}, {@code email} or {@code import}
 * @param place the file of an import; else the place on the platform
 * @param undone whether it was taken back since
 * @param events what it did, in the order in which it was written
 */
public record Happening(
    LocalDate on,
    Optional<String> by,
    String platform,
    String place,
    boolean undone,
    List<Event> events) {
  public Happening {
    events = List.copyOf(events);
  }
}
