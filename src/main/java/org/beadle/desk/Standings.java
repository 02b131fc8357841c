package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beadle.board.Board;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.nudge.Standing;
import org.beadle.nudge.Week;
import org.beadle.plan.Action;
import org.beadle.plan.Rag;
import org.beadle.store.Records;

/** How a board's plan stands, and the colours that are kept of each day. */
final class Standings {
  private Standings() {}

  /** Keeps today's colours of every action of the plan. Doing so again changes nothing. */
  static void keep(Records records, Board board, LocalDate today) {
    Roster roster = records.boards().roster(board.id());
    Policies policies = records.boards().policies(board.id());
    List<Action> actions = records.actions().all(Reader.everything(roster));
    records.actions().saveDay(board.id(), today, new Palette(roster, policies, today).of(actions));
  }

  /** Whether today's colours are kept already. */
  static boolean kept(Records records, Board board, LocalDate today) {
    return records.actions().lastDayKept(board.id(), today).filter(today::equals).isPresent();
  }

  /** How the plan stands today, beside the first day of {@code week}. */
  static Standing of(
      Records records, Roster roster, Policies policies, LocalDate today, Week week) {
    Reader reader = Reader.everything(roster);
    List<Action> actions = records.actions().all(reader);
    return new Standing(
        today,
        policies,
        actions,
        new Palette(roster, policies, today).of(actions),
        weekAgo(records, reader, week.from()));
  }

  private static Map<Long, Rag> weekAgo(Records records, Reader reader, LocalDate day) {
    return records
        .actions()
        .lastDayKept(reader.board(), day)
        .map(kept -> records.actions().ragOn(reader, kept))
        .orElse(List.of())
        .stream()
        .filter(each -> each.action().isPresent())
        .collect(
            Collectors.toMap(each -> each.action().getAsLong(), each -> each.colours().shown()));
  }
}
