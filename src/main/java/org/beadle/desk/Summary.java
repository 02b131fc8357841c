package org.beadle.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Action;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.RollUp;
import org.beadle.wording.ActionLine;
import org.beadle.wording.RagFacts;

/** Gathers what a summary by colour shows. */
record Summary(Caller caller, Filter filter, Palette palette, List<Priority> priorities) {

  /**
   * @param before the colours of a week before, where any are known
   * @param party the group or agency whose actions they are, where it was asked for
   */
  RagFacts facts(
      List<Action> actions,
      List<Hidden> hidden,
      Optional<EarlierColours> before,
      Optional<Party> party) {
    List<ActionLine> lines = actions.stream().map(palette::line).toList();
    return new RagFacts(
        caller.board(),
        filter,
        palette.today(),
        caller.today(),
        rows(lines, hidden),
        new RagFacts.Named(
            late(lines),
            lines.stream().filter(line -> line.colours().declaredRed()).toList(),
            lines.stream().filter(line -> line.colours().mismatch()).toList(),
            lines.stream()
                .filter(line -> line.action().waitsForChair(line.colours().computed()))
                .toList()),
        before.map(earlier -> moved(lines, earlier)),
        party.map(one -> (int) actions.stream().filter(each -> isLedBy(each, one)).count()),
        hidden.size());
  }

  private static boolean isLedBy(Action action, Party party) {
    return action.lead().accountable().equals(Optional.of(party));
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

  private static RagFacts.Changes moved(List<ActionLine> lines, EarlierColours before) {
    return new RagFacts.Changes(
        before.day(),
        lines.stream()
            .filter(line -> before.shown().containsKey(line.action().id()))
            .filter(line -> before.shown().get(line.action().id()) != line.colours().shown())
            .map(line -> moved(line, before.shown().get(line.action().id())))
            .toList());
  }

  private static RagFacts.Moved moved(ActionLine line, Rag before) {
    return new RagFacts.Moved(
        line.action().ref(), line.action().title(), before, line.colours().shown());
  }
}
