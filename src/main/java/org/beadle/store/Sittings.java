package org.beadle.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beadle.board.Reader;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;
import org.beadle.meeting.Sitting;

/** Meetings with their registers, as one reader may see them. */
public final class Sittings {
  private final Session session;

  Sittings(Session session) {
    this.session = session;
  }

  /** Those from one day to another, both included, by day. */
  public List<Sitting> between(Reader reader, LocalDate from, LocalDate until) {
    return sittings(
        new Meetings(session).between(reader, from, until),
        new Registers(session).between(reader, from, until));
  }

  /** All of the board, by day. */
  public List<Sitting> all(Reader reader) {
    return sittings(new Meetings(session).all(reader), new Registers(session).all(reader));
  }

  /**
   * Those from one day to another that the reader may not see, for the totals of attendance:
   * neither ids, groups, times, seats nor names are told.
   */
  public List<Sitting> concealed(Reader reader, LocalDate from, LocalDate until) {
    return concealed(reader, everything -> between(everything, from, until));
  }

  /** All of the board that the reader may not see, in the same way. */
  public List<Sitting> concealed(Reader reader) {
    return concealed(reader, this::all);
  }

  private List<Sitting> concealed(Reader reader, Function<Reader, List<Sitting>> read) {
    Sight sight = Sight.of(reader, session);
    if (sight.hidden().isEmpty()) return List.of();
    return read.apply(Reader.everything(session.roster(reader.board()))).stream()
        .filter(sitting -> sight.hidden().contains(sitting.meeting().group()))
        .map(Sittings::blank)
        .toList();
  }

  private static List<Sitting> sittings(List<Meeting> meetings, List<Register> registers) {
    Map<Long, Register> byMeeting =
        registers.stream().collect(Collectors.toMap(Register::meeting, register -> register));
    return meetings.stream()
        .map(meeting -> new Sitting(meeting, Optional.ofNullable(byMeeting.get(meeting.id()))))
        .toList();
  }

  private static Sitting blank(Sitting sitting) {
    return new Sitting(Meetings.blank(sitting.meeting()), sitting.register().map(Sittings::blank));
  }

  private static Register blank(Register register) {
    return new Register(
        0,
        register.entries().stream().map(Sittings::blank).toList(),
        register.confirmed().map(it -> new Register.Confirmed(OptionalLong.empty(), it.at())));
  }

  private static RegisterEntry blank(RegisterEntry entry) {
    return new RegisterEntry(
        0,
        0,
        OptionalLong.empty(),
        OptionalLong.empty(),
        entry.mark(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        entry.at(),
        Optional.empty(),
        Optional.empty());
  }
}
