package org.beadle.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Nation;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.board.Seat;

/** A group whose seats belong to agencies, each seat with a holder; for the tests of quorum. */
final class Table {
  static final LocalDate DAY = LocalDate.of(2026, 5, 12);
  static final long GROUP = 1;
  static final List<String> AGENCIES =
      List.of("County council", "Police", "Health trust", "Hospitals", "Schools", "Probation");

  private final List<Agency> agencies = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  final List<Seat> seats = new ArrayList<>();

  Table() {
    for (int at = 0; at < AGENCIES.size(); at++)
      agencies.add(new Agency(100 + at, AGENCIES.get(at), Optional.empty(), true));
  }

  /** A table at which each agency has a seat and each seat a holder of its own. */
  static Table full() {
    Table table = new Table();
    for (int at = 0; at < AGENCIES.size(); at++) table.seat(at, 200 + at);
    return table;
  }

  /** A seat of an agency, by its place among {@link #AGENCIES}, with a holder. */
  Seat seat(int agency, long holder) {
    if (members.stream().noneMatch(member -> member.id() == holder))
      members.add(member(holder, OptionalLong.of(100 + agency)));
    return seat(OptionalLong.of(100 + agency), OptionalLong.of(holder), Role.MEMBER);
  }

  Seat vacant(int agency) {
    return seat(OptionalLong.of(100 + agency), OptionalLong.empty(), Role.MEMBER);
  }

  /** A chair's own seat, whose holder represents an agency. */
  Seat chair(int agency, long holder) {
    members.add(member(holder, OptionalLong.of(100 + agency)));
    return seat(OptionalLong.empty(), OptionalLong.of(holder), Role.CHAIR);
  }

  private static Member member(long id, OptionalLong agency) {
    return new Member(
        id, id, "Member " + id, Optional.empty(), agency, Optional.empty(), Optional.empty());
  }

  private Seat seat(OptionalLong agency, OptionalLong holder, Role role) {
    Seat seat =
        new Seat(
            1000 + seats.size(), GROUP, agency, holder, role, Optional.empty(), Optional.empty());
    seats.add(seat);
    return seat;
  }

  /** The rule in force, with other settings as name and value by turns. */
  /** Whether a meeting may decide. */
  static boolean holds(Quorate quorate) {
    return !(quorate instanceof Quorate.NotMet);
  }

  QuorumCheck rule(String quorum, String... settings) {
    Map<String, String> values = new java.util.HashMap<>(Map.of("quorum", quorum));
    for (int at = 0; at < settings.length; at += 2) values.put(settings[at], settings[at + 1]);
    return QuorumCheck.of(roster(), new Policies(values), GROUP, DAY);
  }

  Roster roster() {
    return new Roster(
        new Board(9, "sample", "Sample board", ZoneId.of("Europe/London"), Nation.ENGLAND),
        agencies,
        List.of(Group.bare(GROUP, "Full board", Optional.empty(), Group.Kind.FULL_BOARD)),
        List.of(),
        members,
        seats,
        Map.of("Health commissioners", Party.agency(103)));
  }

  static FilledSeat present(Seat seat) {
    return new FilledSeat(seat, new Attendee.OnBoard(seat.holder().orElseThrow()), false);
  }

  static FilledSeat deputy(Seat seat, String name) {
    return new FilledSeat(seat, new Attendee.Named(name), true);
  }

  static Answer answer(Seat seat, Answer.Kind kind) {
    Optional<Attendee> deputy =
        kind == Answer.Kind.DEPUTY
            ? Optional.of(new Attendee.Named("deputy of " + seat.id()))
            : Optional.empty();
    return new Answer(
        seat.id() + 5000, 1, seat.id(), kind, deputy, OptionalLong.empty(), Instant.EPOCH);
  }
}
