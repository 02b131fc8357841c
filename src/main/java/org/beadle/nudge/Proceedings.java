package org.beadle.nudge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;

/**
 * What is known of a board's meetings to come and of the last ones.
 *
 * @param answers those that stand
 * @param items what is on the meetings' agendas
 */
public record Proceedings(
    List<Meeting> meetings,
    List<Answer> answers,
    List<Register> registers,
    List<AgendaItem> items) {
  public Proceedings {
    meetings = List.copyOf(meetings);
    answers = List.copyOf(answers);
    registers = List.copyOf(registers);
    items = List.copyOf(items);
  }

  public static final Proceedings NONE =
      new Proceedings(List.of(), List.of(), List.of(), List.of());

  List<Answer> answersTo(Meeting meeting) {
    return answers.stream().filter(answer -> answer.meeting() == meeting.id()).toList();
  }

  Optional<Register> registerOf(Meeting meeting) {
    return registers.stream().filter(register -> register.meeting() == meeting.id()).findFirst();
  }

  /** The reports that are owed to a meeting and have not come. */
  List<AgendaItem> owedTo(Meeting meeting) {
    return items.stream()
        .filter(item -> item.meeting().equals(OptionalLong.of(meeting.id())))
        .filter(item -> item.kind() == AgendaItem.Kind.REPORT && item.received().isEmpty())
        .toList();
  }
}
