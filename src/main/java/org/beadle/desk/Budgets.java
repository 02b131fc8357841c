package org.beadle.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.board.Policies;
import org.beadle.nudge.Budget;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Recipient;
import org.beadle.store.Records;

/** What the people who are to be told something may still have today, over all boards. */
final class Budgets {
  private Budgets() {}

  /** The budget is one over all boards: that of the board which allows least. */
  static int strictest(Records records, Collection<Board> boards) {
    return boards.stream()
        .mapToInt(board -> records.boards().policies(board.id()).get(Policies.DAILY_BUDGET))
        .min()
        .orElse(Policies.DAILY_BUDGET.standard());
  }

  static Budget of(Records records, Collection<Planned> planned, int daily) {
    return of(records, planned, List.of(), daily);
  }

  /**
   * As {@link #of(Records, Collection, int)}, where {@code before} counts as sent.
   *
   * @param planned of one moment
   */
  static Budget of(
      Records records, Collection<Planned> planned, Collection<Planned> before, int daily) {
    Map<Long, List<Long>> had =
        planned.stream()
            .filter(each -> each.recipient() instanceof Recipient.Person)
            .collect(
                Collectors.toMap(
                    each -> ((Recipient.Person) each.recipient()).id(),
                    each -> had(records, each, before),
                    (one, other) -> one));
    return new Budget(daily, had, last(records, planned, before));
  }

  /** Of those for whom several messages are planned: for the others no board waits its turn. */
  private static Map<Long, Map<Long, LocalDate>> last(
      Records records, Collection<Planned> planned, Collection<Planned> before) {
    Map<Long, List<Planned>> several =
        planned.stream()
            .filter(each -> each.recipient() instanceof Recipient.Person)
            .collect(Collectors.groupingBy(each -> ((Recipient.Person) each.recipient()).id()));
    several.values().removeIf(each -> each.size() < 2);
    Map<Long, Map<Long, LocalDate>> last = new HashMap<>();
    several.forEach(
        (person, messages) -> last.put(person, last(records, person, messages.getFirst(), before)));
    return last;
  }

  private static Map<Long, LocalDate> last(
      Records records, long person, Planned planned, Collection<Planned> before) {
    Map<Long, LocalDate> last =
        new HashMap<>(records.unasked().lastToldBefore(person, planned.day()));
    before.stream()
        .filter(each -> each.recipient().equals(planned.recipient()))
        .filter(each -> each.day().isBefore(planned.day()))
        .forEach(each -> last.merge(each.board(), each.day(), Budgets::later));
    return last;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static List<Long> had(Records records, Planned planned, Collection<Planned> before) {
    long person = ((Recipient.Person) planned.recipient()).id();
    Stream<Long> recorded = records.unasked().boardsThatTold(person, planned.day()).stream();
    Stream<Long> foreseen =
        before.stream()
            .filter(each -> each.day().equals(planned.day()))
            .filter(each -> each.recipient().equals(planned.recipient()))
            .map(Planned::board);
    return Stream.concat(recorded, foreseen).toList();
  }
}
