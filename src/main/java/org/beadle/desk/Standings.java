package org.beadle.desk;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.nudge.Earlier;
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
        earlier(records, roster, week.from()));
  }

  private static Optional<Earlier> earlier(Records records, Roster roster, LocalDate day) {
    Reader reader = Reader.everything(roster);
    return records
        .actions()
        .lastDayKept(reader.board(), day)
        .map(
            kept -> {
              Map<Long, Rag> shown = EarlierColours.shown(records.actions().ragOn(reader, kept));
              return new Earlier(kept, asThen(records, roster, kept, shown.keySet()), shown);
            });
  }

  /** As they stood when the day began; those that only came on that day, as at its end. */
  private static List<Action> asThen(
      Records records, Roster roster, LocalDate day, Set<Long> kept) {
    List<Action> began = before(records, roster, day, kept);
    Set<Long> rest = new HashSet<>(kept);
    began.forEach(action -> rest.remove(action.id()));
    if (rest.isEmpty()) return began;
    return Stream.concat(began.stream(), before(records, roster, day.plusDays(1), rest).stream())
        .toList();
  }

  private static List<Action> before(
      Records records, Roster roster, LocalDate day, Set<Long> actions) {
    return records
        .actions()
        .before(
            Reader.everything(roster),
            day.atStartOfDay(roster.board().zone()).toInstant(),
            actions);
  }
}
