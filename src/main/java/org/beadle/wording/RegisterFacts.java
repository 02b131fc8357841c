package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.board.SeatNames;
import org.beadle.command.Command;
import org.beadle.command.RegisterCommand;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Quorate;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;

/**
 * What a register shows.
 *
 * @param sheet whose register it is
 * @param names what its seats are called
 * @param expected the seats of which attendance is expected, as they are listed
 * @param attending the seats whose holders come without being counted, as they are listed
 * @param answers what was answered beforehand
 * @param offers what may be done with it
 */
public record RegisterFacts(
    Sheet sheet,
    Register register,
    SeatNames names,
    List<Seat> expected,
    List<Seat> attending,
    List<Answer> answers,
    Quorate quorate,
    Offers offers) {
  public RegisterFacts {
    expected = List.copyOf(expected);
    attending = List.copyOf(attending);
    answers = List.copyOf(answers);
  }

  /** A meeting of a group, whose register it is. */
  public record Sheet(Roster roster, Group group, Meeting meeting) {
    public static Sheet of(Roster roster, Meeting meeting) {
      return new Sheet(roster, roster.group(meeting.group()).orElseThrow(), meeting);
    }

    public Board board() {
      return roster.board();
    }

    /** {@code Full board, 12 May 2026}. */
    public String title() {
      return group.name() + ", " + Days.written(meeting.on());
    }

    /** How commands name it. */
    public RegisterCommand.Of of() {
      return new RegisterCommand.Of(
          new Command.Name(group.name()), Optional.of(RegisterCommand.Day.of(meeting.on())));
    }
  }

  /** What may be done with a register by those who see it. */
  public enum Offers {
    /** Reading it. */
    READ,
    /** Taking it. */
    TAKE,
    /** Taking and confirming it. */
    CONFIRM
  }

  /** The seats without an entry. */
  public List<Seat> unmarked() {
    return expected.stream().filter(seat -> register.of(seat.id()).isEmpty()).toList();
  }

  /** What was answered for a seat that has no entry yet. */
  Optional<Answer> answered(Seat seat) {
    return register.of(seat.id()).isPresent()
        ? Optional.empty()
        : answers.stream().filter(answer -> answer.seat() == seat.id()).findFirst();
  }

  /** Those in attendance who have no seat. */
  List<RegisterEntry> guests() {
    return register.entries().stream().filter(entry -> entry.seat().isEmpty()).toList();
  }
}
