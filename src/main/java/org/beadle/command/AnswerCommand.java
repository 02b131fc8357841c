package org.beadle.command;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.meeting.Answer;

/** Says who comes to a meeting, or that its papers or minutes were sent round. */
public sealed interface AnswerCommand extends Command.OfMeetings {

  /**
   * Which meeting is meant.
   *
   * @param group empty for the next meeting on which one has a seat
   * @param day empty for the group's next meeting, or the next of one's own
   */
  record Which(Optional<Command.Name> group, Optional<LocalDate> day) {
    public static final Which NEXT = new Which(Optional.empty(), Optional.empty());

    public static Which of(Command.Name group, LocalDate day) {
      return new Which(Optional.of(group), Optional.of(day));
    }
  }

  /**
   * A seat will be filled, or not.
   *
   * @param seat whose seat it is; empty for the asker's own
   * @param deputy who comes in the holder's place; there where {@code kind} is a deputy
   * @param reasoned whether a reason was given; it is read and not kept, since it may tell of
   *     somebody's health
   */
  record Reply(
      Answer.Kind kind,
      Which which,
      Optional<Command.Name> seat,
      Optional<Command.Name> deputy,
      boolean reasoned)
      implements AnswerCommand {
    public Reply(
        Answer.Kind kind, Which which, Optional<Command.Name> seat, Optional<Command.Name> deputy) {
      this(kind, which, seat, deputy, false);
    }
  }

  /** The papers of a group's next meeting, or the minutes of its last, were sent round. */
  record Sent(Paper paper, Command.Name group, Optional<LocalDate> day) implements AnswerCommand {}

  /** What is sent round. */
  enum Paper {
    PAPERS,
    MINUTES
  }
}
