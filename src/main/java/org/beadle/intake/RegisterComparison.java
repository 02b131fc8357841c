package org.beadle.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.intake.RegisterDifference.Changed;
import org.beadle.intake.RegisterDifference.Entry;
import org.beadle.intake.RegisterTarget.ProposedSeat;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Expected;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;

/** Compares the registers of a file with those of the record, one after the other. */
final class RegisterComparison {
  private final AttendanceGroups groups;
  private final Collection<Meeting> existing;
  private final Map<Long, Register> registers;
  private final Roster roster;
  private final PartyNames parties;
  private final List<Entry> added = new ArrayList<>();
  private final List<Entry> notExpected = new ArrayList<>();
  private final List<Changed> changed = new ArrayList<>();
  private int unchanged;
  private final Map<ProposedRegister, Optional<Meeting>> meetings = new LinkedHashMap<>();
  private final Map<ProposedSeat, LocalDate> seats = new LinkedHashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  RegisterComparison(
      AttendanceGroups groups,
      Collection<Meeting> existing,
      Collection<Register> registers,
      Roster roster) {
    this.groups = groups;
    this.existing = existing;
    this.registers = registers.stream().collect(Collectors.toMap(Register::meeting, it -> it));
    this.roster = roster;
    this.parties = PartyNames.of(roster);
  }

  void take(ProposedRegister register) {
    List<Meeting> that = groups.on(register.group(), register.on(), existing);
    Optional<Meeting> standing =
        that.stream().filter(it -> it.state() != Meeting.State.CANCELLED).findFirst();
    if (!that.isEmpty() && standing.isEmpty())
      fault(register, "The meeting of %s on %s was cancelled: it has no register.");
    else if (standing.filter(it -> it.kind() == Meeting.Kind.WORKSHOP).isPresent())
      fault(register, "%s had a workshop on %s, at which nobody is expected: it has no register.");
    else if (isTwice(register))
      fault(register, "%s has another register of %s in this file, under another name.");
    else compare(register, standing);
  }

  private void fault(ProposedRegister register, String message) {
    faults.add(
        new Fault(
            register.where(), message.formatted(register.group(), DayWords.of(register.on()))));
  }

  private boolean isTwice(ProposedRegister register) {
    return meetings.keySet().stream()
        .anyMatch(it -> it.on().equals(register.on()) && groups.same(it.group(), register.group()));
  }

  private void compare(ProposedRegister register, Optional<Meeting> meeting) {
    meetings.put(register, meeting);
    Optional<Register> record = meeting.map(it -> registers.get(it.id()));
    RegisterSeats found = seatsOf(register);
    Map<Long, ProposedRegister.Line> taken = new HashMap<>();
    for (ProposedRegister.Line line : register.lines()) {
      RegisterTarget target = found.find(line);
      if (target instanceof RegisterTarget.OfSeat of
          && taken.putIfAbsent(of.seat().id(), line) != null)
        doubt(
            line,
            "The seat has a mark already, at %s: this one is left out."
                .formatted(taken.get(of.seat().id()).where().inFile()));
      else enter(register, line, target, record);
    }
    if (found.group().isPresent()) leftOut(register, found.group().getAsLong(), taken);
  }

  private RegisterSeats seatsOf(ProposedRegister register) {
    Party group = groups.known().get(register.group());
    OptionalLong id = group == null ? OptionalLong.empty() : OptionalLong.of(group.id());
    return new RegisterSeats(roster, parties, register.group(), id, register.on());
  }

  private void doubt(ProposedRegister.Line line, String assumed) {
    doubts.add(new Doubt(line.where(), line.who(), assumed));
  }

  private void enter(
      ProposedRegister register,
      ProposedRegister.Line line,
      RegisterTarget target,
      Optional<Register> record) {
    boolean nobody = line.mark().mark() == Mark.NOT_EXPECTED;
    switch (target) {
      case RegisterTarget.Nowhere nowhere -> doubt(line, nowhere.why());
      case RegisterTarget.OfNewSeat of when nobody ->
          notExpected.add(new Entry(register, line, target, Optional.empty()));
      case RegisterTarget.OfNewSeat of -> {
        seats.merge(of.seat(), register.on(), (one, other) -> one.isBefore(other) ? one : other);
        added.add(new Entry(register, line, target, deputy(register, line)));
      }
      case RegisterTarget.OfSeat of when nobody && !isExpected(register, of.seat()) -> nobody(line);
      case RegisterTarget.OfSeat of ->
          enter(
              new Entry(register, line, target, deputy(register, line)),
              record.flatMap(it -> it.of(of.seat().id())));
      case RegisterTarget.Attending attending ->
          enter(
              new Entry(register, line, target, Optional.of(attending.who())),
              record.flatMap(it -> attending(it, attending.who())));
    }
  }

  private boolean isExpected(ProposedRegister register, Seat seat) {
    return Expected.seats(roster, seat.group(), register.on()).contains(seat);
  }

  private void nobody(ProposedRegister.Line line) {
    doubt(line, "Nobody was expected: nothing is entered.");
  }

  /**
   * That nobody was expected makes no seat, but counts for one that other marks of the file make.
   */
  private void enterNotExpected() {
    for (Entry entry : notExpected) {
      LocalDate from = seats.get(((RegisterTarget.OfNewSeat) entry.target()).seat());
      if (from == null || from.isAfter(entry.register().on())) nobody(entry.line());
      else added.add(entry);
    }
    notExpected.clear();
  }

  private static Optional<RegisterEntry> attending(Register register, Attendee who) {
    return register.entries().stream()
        .filter(it -> it.seat().isEmpty() && it.who().equals(Optional.of(who)))
        .findFirst();
  }

  private Optional<Attendee> deputy(ProposedRegister register, ProposedRegister.Line line) {
    return line.mark().deputy().map(name -> attendee(register.on(), name));
  }

  private Attendee attendee(LocalDate day, String name) {
    Optional<Member> member = MemberNames.on(roster, day).find(name).exact();
    return member
        .<Attendee>map(it -> new Attendee.OnBoard(it.id()))
        .orElseGet(() -> new Attendee.Named(name));
  }

  private void enter(Entry entry, Optional<RegisterEntry> before) {
    if (before.isEmpty()) added.add(entry);
    else if (saysAll(before.get(), entry)) unchanged++;
    else changed.add(new Changed(before.get(), entry));
  }

  /** Whether the record has the mark, and all that the file says with it. */
  private static boolean saysAll(RegisterEntry before, Entry after) {
    RegisterMark mark = after.line().mark();
    boolean attending = after.target() instanceof RegisterTarget.Attending;
    return before.mark() == (attending ? Mark.IN_ATTENDANCE : mark.mark())
        && (after.who().isEmpty() || after.who().equals(before.who()))
        && (mark.arrived().isEmpty() || mark.arrived().equals(before.arrived()))
        && (mark.left().isEmpty() || mark.left().equals(before.left()));
  }

  private void leftOut(
      ProposedRegister register, long group, Map<Long, ProposedRegister.Line> taken) {
    List<String> names =
        Expected.seats(roster, group, register.on()).stream()
            .filter(seat -> !taken.containsKey(seat.id()))
            .map(this::nameOf)
            .toList();
    if (!names.isEmpty())
      doubts.add(
          new Doubt(
              register.where(),
              register.group() + ", " + DayWords.of(register.on()),
              "The file enters nothing for these seats: %s.".formatted(String.join(", ", names))));
  }

  private String nameOf(Seat seat) {
    OptionalLong agency = seat.agency();
    if (agency.isPresent()) return roster.nameOf(Party.agency(agency.getAsLong()));
    return seat.holder().isPresent()
        ? roster.nameOf(Party.member(seat.holder().getAsLong()))
        : "a vacant seat";
  }

  RegisterDifference difference() {
    enterNotExpected();
    return new RegisterDifference(
        added, changed, unchanged, meetings, seats, groups, doubts, faults);
  }
}
