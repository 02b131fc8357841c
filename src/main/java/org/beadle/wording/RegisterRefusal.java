package org.beadle.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Why a register was not opened, or an entry not made. {@link RegisterRefusalWords} says it. */
public sealed interface RegisterRefusal extends Refusal.OfRegister {

  /**
   * The group has no meeting of which a register could be meant, that the asker may see.
   *
   * @param on the day that was named
   * @param next the group's next meeting
   */
  record NoMeeting(String group, Optional<LocalDate> on, Optional<LocalDate> next)
      implements RegisterRefusal {}

  record Cancelled(String group, LocalDate on) implements RegisterRefusal {}

  record ToCome(String group, LocalDate on) implements RegisterRefusal {}

  record Workshop(String group, LocalDate on) implements RegisterRefusal {}

  /** Only how many came is known, from an older report. */
  record CountedOnly(String group, LocalDate on) implements RegisterRefusal {}

  /** Nobody has opened it yet, and the asker can't. */
  record NotTaken(String group, LocalDate on) implements RegisterRefusal {}

  /**
   * No seat of the group is called so, or several are.
   *
   * @param seats those that may be meant, or all
   */
  record WhichSeat(String typed, String group, boolean several, List<String> seats)
      implements RegisterRefusal {
    public WhichSeat {
      seats = List.copyOf(seats);
    }
  }

  /** Nobody holds the seat, so only a deputy can have filled it. */
  record Vacant(String seat) implements RegisterRefusal {}

  /** A seat whose holder is in attendance has no deputy and no apologies. */
  record NotExpected(String seat) implements RegisterRefusal {}

  /** The deputy has a seat on the group. */
  record DeputyHasSeat(String deputy, String seat) implements RegisterRefusal {}

  /** The deputy deputises for another seat, and the board lets nobody sit for two. */
  record DeputyElsewhere(String deputy, String seat) implements RegisterRefusal {}

  /** Who was to be entered as in attendance is expected. */
  record HasSeat(String name, String seat) implements RegisterRefusal {}

  /** Who was to be entered as in attendance is entered as a deputy. */
  record IsDeputy(String name, String seat) implements RegisterRefusal {}

  /** Who was to be entered as a deputy is entered as in attendance. */
  record DeputyInAttendance(String name) implements RegisterRefusal {}

  /** Nothing says that this person was in attendance. */
  record NotThere(String name) implements RegisterRefusal {}

  record LeftBeforeArriving(String seat, LocalTime arrived, LocalTime left)
      implements RegisterRefusal {}

  /** The time is of today and has not come. */
  record TimeToCome(LocalTime at) implements RegisterRefusal {}

  /** The register is confirmed, and no reason was given. */
  record NeedsReason(LocalDate confirmed) implements RegisterRefusal {}

  record AlreadyConfirmed(LocalDate on) implements RegisterRefusal {}

  /**
   * Seats have no entry yet.
   *
   * @param sheet whose register it is
   */
  record Unmarked(RegisterFacts.Sheet sheet, List<String> seats) implements RegisterRefusal {
    public Unmarked {
      seats = List.copyOf(seats);
    }
  }

  /** Every seat has an entry. */
  record NothingLeft() implements RegisterRefusal {}

  /** Nothing was answered beforehand that is not entered. */
  record NothingAnswered() implements RegisterRefusal {}
}
