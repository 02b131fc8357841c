package org.beadle.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Roster;
import org.beadle.intake.RegisterTarget.ProposedSeat;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;

/**
 * What importing registers would do. Pure; the caller writes it, in one transaction or not at all.
 *
 * @param added entries that the record has not got
 * @param changed entries of which the file says something else than the record
 * @param unchanged how many entries it has as the file says, or says more of
 * @param meetings the meeting of each register; empty for one that is to be made
 * @param seats the seats that agencies have not got yet, each with the first day of which the file
 *     says something of it
 * @param doubts what the record leaves in doubt, such as a name that it does not know
 * @param faults registers that can't be; nothing may be written while there are any
 */
public record RegisterDifference(
    List<Entry> added,
    List<Changed> changed,
    int unchanged,
    Map<ProposedRegister, Optional<Meeting>> meetings,
    Map<ProposedSeat, LocalDate> seats,
    AttendanceGroups groups,
    List<Doubt> doubts,
    List<Fault> faults) {

  /**
   * An entry to be made.
   *
   * @param who the deputy, or who was in attendance; empty for the holder
   */
  public record Entry(
      ProposedRegister register,
      ProposedRegister.Line line,
      RegisterTarget target,
      Optional<Attendee> who) {}

  /** An entry before and after. */
  public record Changed(RegisterEntry before, Entry after) {}

  public RegisterDifference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    meetings = Collections.unmodifiableMap(new LinkedHashMap<>(meetings));
    seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
    doubts = List.copyOf(doubts);
    faults = List.copyOf(faults);
  }

  /**
   * Compares a proposal with the record.
   *
   * @param existing the board's meetings, at least those of the days that the proposal names
   * @param registers the registers of those
   */
  public static RegisterDifference between(
      ProposedRegisters proposed,
      Collection<Meeting> existing,
      Collection<Register> registers,
      Roster roster) {
    RegisterComparison comparison =
        new RegisterComparison(
            AttendanceGroups.of(proposed.groups(), roster), existing, registers, roster);
    proposed.registers().forEach(comparison::take);
    return comparison.difference();
  }

  /** The agencies that the board has not got, each once. */
  public List<ProposedParty> newAgencies() {
    return seats.keySet().stream().flatMap(seat -> seat.proposed().stream()).distinct().toList();
  }

  /** Whether importing would change nothing. */
  public boolean changesNothing() {
    return added.isEmpty() && changed.isEmpty();
  }
}
