package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import org.beadle.meeting.RegisterEntry;

/** What was done to a register. */
public sealed interface RegisterNews {

  record Opened() implements RegisterNews {}

  /**
   * A seat was entered, or somebody in attendance.
   *
   * @param whose the seat's name, or the person's
   * @param stranger whether a deputy or guest is not on the board
   */
  record Entered(String whose, RegisterEntry entry, boolean stranger) implements RegisterNews {}

  /** It says so already. */
  record Unchanged(String whose, RegisterEntry entry) implements RegisterNews {}

  /** Somebody is not in attendance after all. */
  record TakenOut(String whose, Optional<String> reason) implements RegisterNews {}

  /** All seats that were left. */
  record RestAbsent(List<String> seats) implements RegisterNews {
    public RestAbsent {
      seats = List.copyOf(seats);
    }
  }

  /**
   * Answers that became entries.
   *
   * @param left those that did not, and why
   */
  record Answers(List<String> seats, List<String> left) implements RegisterNews {
    public Answers {
      seats = List.copyOf(seats);
      left = List.copyOf(left);
    }
  }

  record Confirmed() implements RegisterNews {}
}
