package org.beadle.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.RollUp;
import org.beadle.wording.ActionLine;
import org.beadle.wording.RagFacts;

/**
 * Gathers what a summary by colour shows.
 *
 * @param asked the day that was asked for; the palette is of it, or of the last day kept before
 */
record Summary(
    Caller caller, Filter filter, LocalDate asked, Palette palette, List<Priority> priorities) {

  /**
   * @param before the colours of a week before, by the action's id
   */
  RagFacts facts(List<Action> actions, List<Hidden> hidden, Map<Long, Colours> before) {
    List<ActionLine> lines = actions.stream().map(palette::line).toList();
    return new RagFacts(
        caller.board(),
        filter,
        asked,
        palette.today(),
        caller.today(),
        rows(lines, hidden),
        late(lines),
        lines.stream().filter(line -> line.colours().mismatch()).toList(),
        moved(lines, before),
        hidden.size());
  }

  private List<RagFacts.Row> rows(List<ActionLine> lines, List<Hidden> hidden) {
    return priorities.stream()
        .map(priority -> new RagFacts.Row(priority, counts(priority.number(), lines, hidden)))
        .filter(row -> row.counts().total() > 0)
        .toList();
  }

  private static RollUp counts(int priority, List<ActionLine> lines, List<Hidden> hidden) {
    Stream<Rag> shown =
        lines.stream()
            .filter(line -> line.action().priority().number() == priority)
            .map(line -> line.colours().shown());
    Stream<Rag> counted =
        hidden.stream()
            .filter(each -> each.priority() == priority)
            .map(each -> each.colours().shown());
    return RollUp.of(Stream.concat(shown, counted).toList());
  }

  private List<ActionLine> late(List<ActionLine> lines) {
    LocalDate today = palette.today();
    return lines.stream()
        .filter(line -> line.colours().computed() == Rag.RED)
        .sorted(Comparator.comparing((ActionLine line) -> line.action().daysLate(today)).reversed())
        .toList();
  }

  private static List<RagFacts.Moved> moved(List<ActionLine> lines, Map<Long, Colours> before) {
    return lines.stream()
        .filter(line -> before.containsKey(line.action().id()))
        .filter(line -> before.get(line.action().id()).shown() != line.colours().shown())
        .map(line -> moved(line, before.get(line.action().id()).shown()))
        .toList();
  }

  private static RagFacts.Moved moved(ActionLine line, Rag before) {
    return new RagFacts.Moved(
        line.action().ref(), line.action().title(), before, line.colours().shown());
  }
}
