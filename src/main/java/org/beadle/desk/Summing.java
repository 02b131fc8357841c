package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beadle.chat.Post;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Action;
import org.beadle.plan.Priority;
import org.beadle.store.PastPlan;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.RagSummary;
import org.beadle.wording.Refusal;

/** Sums actions up by colour: as they stand today, or stood on an earlier day. */
final class Summing {
  private final Store store;

  Summing(Store store) {
    this.store = store;
  }

  /** How the plan stands, or stood at the end of the palette's day. */
  private record Standing(
      Palette palette, List<Priority> priorities, List<Action> actions, List<Hidden> hidden) {}

  Post rag(Caller caller, Filter filter) {
    return store.read(records -> sum(records, caller, filter, today(records, caller)));
  }

  private static Standing today(Records records, Caller caller) {
    Palette palette = Palette.of(caller);
    return new Standing(
        palette,
        currentPriorities(records, caller),
        records.actions().all(caller.reader()),
        hidden(records.actions().concealed(caller.reader()), palette));
  }

  /** The board as it stood at the end of a day, by the record of then. */
  Post asAt(Caller caller, LocalDate day, Filter filter) {
    if (day.isAfter(caller.today())) return caller.refused(new Refusal.InTheFuture(day));
    if (day.equals(caller.today())) return rag(caller, filter);
    return store.read(
        records -> {
          Optional<LocalDate> first = records.actions().firstDayKept(caller.board().id());
          return first.stream().anyMatch(known -> !day.isBefore(known))
              ? sum(records, caller, filter, asAt(records, caller, day))
              : caller.refused(new Refusal.NotYetKnown(day, first));
        });
  }

  private static Standing asAt(Records records, Caller caller, LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(caller.board().zone()).toInstant();
    long board = caller.board().id();
    Palette palette =
        new Palette(
            records.boards().rosterBefore(board, end),
            records.boards().policiesBefore(board, end),
            day);
    PastPlan then = records.actions().planBefore(caller.reader(), end);
    return new Standing(
        palette,
        priorities(records, caller, then),
        then.shown(),
        hidden(then.concealed(), palette));
  }

  private static List<Hidden> hidden(List<Action> concealed, Palette palette) {
    return concealed.stream().map(action -> Hidden.of(action, palette)).toList();
  }

  /** Those of the plan by which the board worked then, and those that only its actions name. */
  private static List<Priority> priorities(Records records, Caller caller, PastPlan then) {
    List<Action> actions = Stream.concat(then.shown().stream(), then.concealed().stream()).toList();
    if (actions.isEmpty()) return currentPriorities(records, caller);
    Map<Integer, Priority> known = new TreeMap<>();
    actions.forEach(action -> known.put(action.priority().number(), action.priority()));
    records
        .plans()
        .priorities(actions.getFirst().plan())
        .forEach(priority -> known.putIfAbsent(priority.number(), priority));
    return List.copyOf(known.values());
  }

  private static Post sum(Records records, Caller caller, Filter filter, Standing standing) {
    if (standing.priorities().isEmpty()) return caller.refused(new Refusal.NoPlan());
    Optional<Refusal> unknown = unknownPriority(filter, standing.priorities());
    if (unknown.isPresent()) return caller.refused(unknown.get());
    Palette palette = standing.palette();
    return switch (Selection.of(filter, caller, palette)) {
      case Selection.Unknown other -> caller.refused(other.refusal());
      case Selection.Picked picked ->
          RagSummary.post(
              new Summary(caller, filter, palette, standing.priorities())
                  .facts(
                      standing.actions().stream().filter(picked.wanted()).toList(),
                      standing.hidden().stream().filter(each -> each.fits(filter)).toList(),
                      weekBefore(records, caller, palette.today()),
                      picked.party()));
    };
  }

  private static List<Priority> currentPriorities(Records records, Caller caller) {
    return records
        .plans()
        .current(caller.board().id())
        .map(plan -> records.plans().priorities(plan.id()))
        .orElse(List.of());
  }

  private static Optional<Refusal> unknownPriority(Filter filter, List<Priority> priorities) {
    List<Integer> known = priorities.stream().map(Priority::number).toList();
    return filter instanceof Filter.OfPriority(int number) && !known.contains(number)
        ? Optional.of(new Refusal.NoSuchPriority(number, known))
        : Optional.empty();
  }

  /** The colours that were kept a week before a day, or of the last day before that. */
  private static Optional<EarlierColours> weekBefore(
      Records records, Caller caller, LocalDate day) {
    return records
        .actions()
        .lastDayKept(caller.board().id(), day.minusWeeks(1))
        .map(
            kept ->
                new EarlierColours(
                    kept, EarlierColours.shown(records.actions().ragOn(caller.reader(), kept))));
  }
}
