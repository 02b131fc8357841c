package org.beadle.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Seat;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Expected;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.beadle.store.Registering;

/** Puts registers into a sample house. */
record RegisterHouse(SampleHouse house) {
  private static final Attendee DEPUTY = new Attendee.Named("The deputy");

  /**
   * A confirmed register of a meeting.
   *
   * @param marks by the agency's name; whoever is expected and not named is present
   */
  Meeting confirmed(String group, LocalDate on, Map<String, Mark> marks) {
    Meeting meeting = open(group, on, marks);
    return house.change(
        change -> {
          change.registers().confirm(meeting);
          return meeting;
        });
  }

  /** The same, not yet confirmed. */
  Meeting open(String group, LocalDate on, Map<String, Mark> marks) {
    long id = house.group(group);
    List<Seat> seats = Expected.seats(house.roster(), id, on);
    return house.change(
        change -> {
          Meeting meeting =
              change
                  .diary()
                  .add(
                      id,
                      on,
                      Optional.of(LocalTime.of(10, 0)),
                      Optional.empty(),
                      Meeting.Kind.MEETING);
          change.registers().open(meeting);
          for (Seat seat : seats) change.registers().enter(meeting, wanted(seat, marks));
          return meeting;
        });
  }

  private Registering.Wanted wanted(Seat seat, Map<String, Mark> marks) {
    Mark mark = marks.getOrDefault(name(seat), Mark.PRESENT);
    return new Registering.Wanted(
        OptionalLong.of(seat.id()),
        seat.holder(),
        mark,
        mark == Mark.DEPUTY ? Optional.of(DEPUTY) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The agency's name, or the holder's where the seat is a person's own. */
  private String name(Seat seat) {
    return seat.agency().isPresent()
        ? house.roster().agency(seat.agency().getAsLong()).orElseThrow().name()
        : house.roster().member(seat.holder().orElseThrow()).orElseThrow().name();
  }
}
