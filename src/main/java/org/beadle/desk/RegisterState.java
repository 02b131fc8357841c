package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.board.Seat;
import org.beadle.board.SeatNames;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Expected;
import org.beadle.meeting.FilledSeat;
import org.beadle.meeting.QuorumCheck;
import org.beadle.meeting.Register;
import org.beadle.store.Records;
import org.beadle.wording.RegisterFacts;
import org.beadle.wording.RegisterFacts.Offers;
import org.beadle.wording.RegisterFacts.Sheet;

/**
 * A register as it stands, with what is needed to enter more.
 *
 * @param opened whether somebody has opened it
 * @param policies those that hold for the group
 */
record RegisterState(
    Sheet sheet,
    boolean opened,
    Register register,
    List<Seat> expected,
    List<Seat> attending,
    SeatNames names,
    List<Answer> answers,
    Policies policies) {

  static RegisterState of(Records records, Reader reader, Sheet sheet) {
    long group = sheet.group().id();
    long meeting = sheet.meeting().id();
    List<Seat> expected = Expected.seats(sheet.roster(), group, sheet.meeting().on());
    List<Seat> attending = Expected.inAttendance(sheet.roster(), group, sheet.meeting().on());
    SeatNames names =
        SeatNames.of(
            sheet.roster(),
            Stream.concat(expected.stream(), attending.stream()).toList(),
            sheet.meeting().on());
    Optional<Register> register = records.registers().of(reader, meeting);
    return new RegisterState(
        sheet,
        register.isPresent(),
        register.orElseGet(() -> new Register(meeting, List.of(), Optional.empty())),
        names.inOrder().stream().filter(expected::contains).toList(),
        names.inOrder().stream().filter(attending::contains).toList(),
        names,
        records.answers().to(reader, meeting),
        records.boards().policies(sheet.roster(), group));
  }

  RegisterFacts facts(Offers offers) {
    QuorumCheck check =
        QuorumCheck.of(sheet.roster(), policies, sheet.group().id(), sheet.meeting().on());
    return new RegisterFacts(
        sheet,
        register,
        names,
        expected,
        attending,
        answers,
        check.of(FilledSeat.of(register, expected)),
        offers);
  }

  /** The seats without an entry. */
  List<Seat> unmarked() {
    return expected.stream().filter(seat -> register.of(seat.id()).isEmpty()).toList();
  }

  boolean isExpected(Seat seat) {
    return expected.contains(seat);
  }

  /** Whether one person may sit for two. */
  boolean letsSitForTwo() {
    return policies.get(MeetingPolicies.DUAL_SEATS_COUNT);
  }
}
