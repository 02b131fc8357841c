package org.beadle.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.WorkingCalendar;

/** Which line of the grammar's table reads a text, for tests that have to miss none. */
public final class RuleOf {
  private RuleOf() {}

  /** How every rule's command is written, in the table's order. */
  public static List<String> usages() {
    return Grammar.RULES.stream().map(CommandRule::usage).toList();
  }

  /** How the command is written that {@code text} is read as; empty for none. */
  public static Optional<String> usage(String text, LocalDate today, WorkingCalendar calendar) {
    Matching matching = new Matching(Utterance.of(text), new Context(today, calendar));
    return Grammar.RULES.stream()
        .filter(rule -> matching.command(rule).isPresent())
        .map(CommandRule::usage)
        .findFirst();
  }
}
