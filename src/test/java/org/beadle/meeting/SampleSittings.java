package org.beadle.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Nation;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.board.Seat;

/** Meetings with registers for tests: two groups, two agencies, and one person's own seat. */
public final class SampleSittings {
  public static final long FULL_BOARD = 1;
  public static final long NEGLECT = 2;
  public static final long COUNCIL = 11;
  public static final long POLICE = 12;
  public static final long CHAIR = 102;

  /** The seats: by id, two of the police, one of the council, the chair's own. */
  public static final long POLICE_SEAT = 201;

  public static final long POLICE_SECOND = 202;
  public static final long COUNCIL_SEAT = 203;
  public static final long CHAIR_SEAT = 204;

  private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");

  public static final Roster ROSTER = roster();

  private SampleSittings() {}

  private static Roster roster() {
    return new Roster(
        new Board(7, "sample", "Sample board", ZoneId.of("Europe/London"), Nation.ENGLAND),
        List.of(agency(COUNCIL, "Council"), agency(POLICE, "Police")),
        List.of(
            group(FULL_BOARD, "Full board", Group.Kind.FULL_BOARD),
            group(NEGLECT, "Neglect group", Group.Kind.SUB_GROUP)),
        List.of(),
        List.of(
            new Member(
                CHAIR,
                1102,
                "Independent chair",
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty())),
        List.of(
            seat(POLICE_SEAT, OptionalLong.of(POLICE), OptionalLong.empty(), Role.MEMBER),
            seat(POLICE_SECOND, OptionalLong.of(POLICE), OptionalLong.empty(), Role.MEMBER),
            seat(COUNCIL_SEAT, OptionalLong.of(COUNCIL), OptionalLong.empty(), Role.MEMBER),
            seat(CHAIR_SEAT, OptionalLong.empty(), OptionalLong.of(CHAIR), Role.CHAIR)),
        Map.of());
  }

  private static Agency agency(long id, String name) {
    return new Agency(id, name, Optional.empty(), true);
  }

  private static Group group(long id, String name, Group.Kind kind) {
    return new Group(
        id, name, Optional.empty(), kind, OptionalLong.empty(), false, false, Optional.empty());
  }

  private static Seat seat(long id, OptionalLong agency, OptionalLong holder, Role role) {
    return new Seat(id, FULL_BOARD, agency, holder, role, Optional.empty(), Optional.empty());
  }

  /** A meeting of a group with a register that says this of its seats. */
  public static Sitting of(long id, LocalDate on, boolean confirmed, Map<Long, Mark> marks) {
    Meeting meeting = meeting(id, FULL_BOARD, on, Meeting.Kind.MEETING, Meeting.State.HELD);
    return new Sitting(meeting, Optional.of(register(meeting, confirmed, marks)));
  }

  /** A confirmed register each week from {@code first} on, of one seat of the police. */
  public static List<Sitting> weekly(LocalDate first, Mark... marks) {
    List<Sitting> sittings = new ArrayList<>();
    for (Mark mark : marks) {
      int week = sittings.size();
      sittings.add(of(week + 1, first.plusWeeks(week), true, Map.of(POLICE_SEAT, mark)));
    }
    return sittings;
  }

  private static Meeting meeting(
      long id, long group, LocalDate on, Meeting.Kind kind, Meeting.State state) {
    return new Meeting(id, group, on, Optional.empty(), kind, state, Optional.empty());
  }

  private static Register register(Meeting meeting, boolean confirmed, Map<Long, Mark> marks) {
    List<RegisterEntry> entries = new ArrayList<>();
    marks.forEach((seat, mark) -> entries.add(entry(meeting, seat, mark)));
    return new Register(
        meeting.id(),
        entries,
        confirmed
            ? Optional.of(new Register.Confirmed(OptionalLong.of(CHAIR), AT))
            : Optional.empty());
  }

  private static RegisterEntry entry(Meeting meeting, long seat, Mark mark) {
    return new RegisterEntry(
        meeting.id() * 10 + seat,
        meeting.id(),
        OptionalLong.of(seat),
        seat == CHAIR_SEAT ? OptionalLong.of(CHAIR) : OptionalLong.empty(),
        mark,
        mark == Mark.DEPUTY ? Optional.of(new Attendee.Named("A deputy")) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        AT,
        Optional.empty(),
        Optional.empty());
  }

  /** Meetings of {@code day} and the days after, of all sorts. */
  static Arbitrary<List<Sitting>> arbitrary(LocalDate day) {
    Arbitrary<Optional<AttendanceCount>> counts =
        Combinators.combine(
                Arbitraries.integers().between(0, 60), Arbitraries.integers().between(1, 60))
            .as((present, expected) -> new AttendanceCount(present, expected, OptionalInt.empty()))
            .optional();
    Arbitrary<Optional<Register>> registers =
        Combinators.combine(
                Arbitraries.of(true, true, false),
                Arbitraries.maps(
                    Arbitraries.of(POLICE_SEAT, POLICE_SECOND, COUNCIL_SEAT, CHAIR_SEAT),
                    Arbitraries.of(Mark.class)))
            .as(
                (confirmed, marks) ->
                    register(
                        meeting(1, 1, day, Meeting.Kind.MEETING, Meeting.State.HELD),
                        confirmed,
                        marks))
            .optional();
    Arbitrary<Meeting> meetings =
        Combinators.combine(
                Arbitraries.longs().between(1, 10_000),
                Arbitraries.longs().between(1, 4),
                Arbitraries.integers().between(0, 300),
                Arbitraries.of(Meeting.Kind.MEETING, Meeting.Kind.MEETING, Meeting.Kind.WORKSHOP),
                Arbitraries.of(
                    Meeting.State.HELD,
                    Meeting.State.HELD,
                    Meeting.State.PLANNED,
                    Meeting.State.CANCELLED),
                counts)
            .as(
                (id, group, days, kind, state, count) ->
                    new Meeting(
                        id, group, day.plusDays(days), Optional.empty(), kind, state, count));
    return Combinators.combine(meetings, registers).as(Sitting::new).list().ofMaxSize(30);
  }
}
