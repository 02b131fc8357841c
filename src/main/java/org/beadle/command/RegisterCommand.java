package org.beadle.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.beadle.command.Command.Name;
import org.beadle.meeting.Mark;

/** A command about the register of one meeting. */
public sealed interface RegisterCommand extends Command.OfMeetings {
  /** The register that is meant. */
  Of of();

  /**
   * Which meeting's register.
   *
   * @param day the meeting's; empty for today's, or else the last that has no confirmed register
   */
  record Of(Name group, Optional<Day> day) {}

  /**
   * A day of a meeting as it was typed. A register is of a day that has come, so what can be read
   * as one is; whether that or the next such day is meant is seen in the diary.
   *
   * @param last today or before, where it can be read so
   * @param next as a day to come is read; the same where the year was typed
   */
  record Day(LocalDate last, LocalDate next) {
    public static Day of(LocalDate day) {
      return new Day(day, day);
    }
  }

  /**
   * Opens a register, or shows it.
   *
   * @param page which page of a long one, from 1
   */
  record OpenRegister(Of of, int page) implements RegisterCommand {}

  /** What one says who takes the register. */
  sealed interface Entry extends RegisterCommand {
    /** Why, where the register was confirmed before. */
    Optional<String> reason();
  }

  /** An entry about a seat, which is named by its agency, its holder or both. */
  sealed interface OnSeat extends Entry {
    Name seat();
  }

  /** Present, apologies or absent. */
  record MarkSeat(Of of, Name seat, Mark mark, Optional<String> reason) implements OnSeat {}

  /** A deputy filled a seat. */
  record MarkDeputy(Of of, Name seat, Name deputy, Optional<String> reason) implements OnSeat {}

  /** Who filled a seat came late. */
  record Arrived(Of of, Name seat, LocalTime at, Optional<String> reason) implements OnSeat {}

  /** Who filled a seat went early. */
  record Left(Of of, Name seat, LocalTime at, Optional<String> reason) implements OnSeat {}

  /** Somebody was there without being expected. */
  record InAttendance(Of of, Name who, Optional<String> reason) implements Entry {}

  /** Somebody was not in attendance after all. */
  record NotInAttendance(Of of, Name who, Optional<String> reason) implements Entry {}

  /** Enters what was answered beforehand: apologies, and deputies. */
  record EnterAnswers(Of of) implements RegisterCommand {}

  /** All seats without an entry were empty. */
  record RestAbsent(Of of) implements RegisterCommand {}

  /** The chair confirms the register. */
  record ConfirmRegister(Of of) implements RegisterCommand {}

  /** Shows every entry that was ever made. */
  record RegisterHistory(Of of) implements RegisterCommand {}
}
