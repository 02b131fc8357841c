package org.beadle.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Party;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.intake.FileReading;
import org.beadle.intake.ProposedParty;
import org.beadle.intake.ProposedRegister;
import org.beadle.intake.ProposedRegisters;
import org.beadle.intake.RegisterDifference;
import org.beadle.intake.RegisterMark;
import org.beadle.intake.RegisterTarget;
import org.beadle.intake.RegistersReader;
import org.beadle.intake.Unreadable;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.store.Change;
import org.beadle.store.Registering;

/** Writes registers into the record, as one change. */
public final class RegisterImport {
  private final ImportSite site;
  private final Map<RegisterTarget.ProposedSeat, Seat> seats = new HashMap<>();
  private final Map<ProposedParty, Party> agencies = new HashMap<>();
  private final Map<ProposedRegister, Meeting> meetings = new HashMap<>();

  private RegisterImport(ImportSite site) {
    this.site = site;
  }

  /**
   * What an import did, or would do.
   *
   * @param boardMade whether the board was made for it
   * @param roster the board's, as it stood before
   */
  public record Report(
      Board board,
      boolean boardMade,
      ProposedRegisters registers,
      RegisterDifference difference,
      Roster roster) {}

  static Importer.Outcome<Report> run(ImportSite site, FileReading file) {
    return switch (new RegistersReader(site.today(), site.calendar()).read(file)) {
      case Unreadable unreadable -> new Importer.Outcome.Rejected<>(unreadable);
      case ProposedRegisters registers -> new RegisterImport(site).write(registers);
    };
  }

  private Importer.Outcome<Report> write(ProposedRegisters registers) {
    Roster roster = site.roster();
    RegisterDifference difference = difference(registers, roster);
    if (!difference.faults().isEmpty())
      return new Importer.Outcome.Rejected<>(new Unreadable(difference.faults()));
    Report report = new Report(site.board(), site.found().made(), registers, difference, roster);
    if (!difference.changesNothing()) write(report);
    return new Importer.Outcome.Accepted<>(report);
  }

  private RegisterDifference difference(ProposedRegisters registers, Roster roster) {
    List<LocalDate> days =
        registers.registers().stream().map(ProposedRegister::on).sorted().toList();
    if (days.isEmpty()) return RegisterDifference.between(registers, List.of(), List.of(), roster);
    LocalDate first = days.getFirst();
    LocalDate last = days.getLast();
    List<Meeting> held = site.records().meetings().between(site.reader(), first, last);
    List<Register> taken = site.records().registers().between(site.reader(), first, last);
    return RegisterDifference.between(registers, held, taken, roster);
  }

  private void write(Report report) {
    RegisterDifference difference = report.difference();
    Change change = site.change(report.registers().file());
    NewGroups groups = NewGroups.make(difference.groups(), site.records(), change);
    difference.newAgencies().forEach(agency -> agencies.put(agency, put(change, agency)));
    difference.seats().forEach((seat, from) -> seats.put(seat, put(change, groups, seat, from)));
    difference.added().forEach(entry -> enter(change, groups, difference, entry));
    difference.changed().forEach(it -> amend(change, groups, difference, it));
    change.finish(
        "Registers were imported: %d entries added, %d changed."
            .formatted(difference.added().size(), difference.changed().size()),
        "board",
        report.board().id());
  }

  private Party put(Change change, ProposedParty agency) {
    long id = site.records().nextId();
    Agency made = new Agency(id, agency.name(), agency.shortName(), false);
    return Party.agency(change.setUp().put(made).id());
  }

  /**
   * It stands from the first day of which the file says something, so that no earlier one counts.
   */
  private Seat put(
      Change change, NewGroups groups, RegisterTarget.ProposedSeat seat, LocalDate from) {
    Party agency = seat.known().or(() -> seat.proposed().map(agencies::get)).orElseThrow();
    return change
        .setUp()
        .put(
            new Seat(
                site.records().nextId(),
                groups.id(seat.group()),
                OptionalLong.of(agency.id()),
                OptionalLong.empty(),
                Role.MEMBER,
                Optional.of(from),
                Optional.empty()));
  }

  private void amend(
      Change change,
      NewGroups groups,
      RegisterDifference difference,
      RegisterDifference.Changed changed) {
    // Who has no seat has no entry that a later one would take the place of.
    if (changed.before().seat().isEmpty()) change.registers().withdraw(changed.before());
    enter(change, groups, difference, changed.after());
  }

  private void enter(
      Change change,
      NewGroups groups,
      RegisterDifference difference,
      RegisterDifference.Entry entry) {
    Meeting meeting =
        meetings.computeIfAbsent(
            entry.register(),
            register -> opened(change, groups, register, difference.meetings().get(register)));
    change.registers().enter(meeting, wanted(entry, meeting));
  }

  private Meeting opened(
      Change change, NewGroups groups, ProposedRegister register, Optional<Meeting> known) {
    Meeting meeting =
        known.orElseGet(
            () ->
                change
                    .diary()
                    .add(
                        groups.id(register.group()),
                        register.on(),
                        Optional.empty(),
                        Optional.empty(),
                        Meeting.Kind.MEETING));
    change.registers().open(meeting);
    return meeting;
  }

  private Registering.Wanted wanted(RegisterDifference.Entry entry, Meeting meeting) {
    RegisterMark mark = entry.line().mark();
    Optional<Seat> seat = seatOf(entry.target());
    return new Registering.Wanted(
        seat.map(it -> OptionalLong.of(it.id())).orElse(OptionalLong.empty()),
        seat.map(Seat::holder).orElse(OptionalLong.empty()),
        seat.isEmpty() ? Mark.IN_ATTENDANCE : mark.mark(),
        entry.who(),
        mark.arrived(),
        mark.left(),
        reason(meeting, entry));
  }

  private Optional<Seat> seatOf(RegisterTarget target) {
    return switch (target) {
      case RegisterTarget.OfSeat of -> Optional.of(of.seat());
      case RegisterTarget.OfNewSeat of -> Optional.of(seats.get(of.seat()));
      case RegisterTarget.Attending attending -> Optional.empty();
      case RegisterTarget.Nowhere nowhere -> Optional.empty();
    };
  }

  /** A register that the chair has confirmed is amended with a reason only: the file is it. */
  private Optional<String> reason(Meeting meeting, RegisterDifference.Entry entry) {
    return site.records()
        .registers()
        .of(site.reader(), meeting.id())
        .flatMap(Register::confirmed)
        .map(confirmed -> "imported from " + entry.line().where().file());
  }
}
