package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beadle.chat.Post;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Priority;
import org.beadle.store.DayColours;
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

  /**
   * How the plan stands, or stood on a day.
   *
   * @param asked the day that was asked for; after that of the palette where nothing was kept of it
   */
  private record Standing(
      LocalDate asked,
      Palette palette,
      List<Priority> priorities,
      List<Action> actions,
      List<Hidden> hidden) {}

  Post rag(Caller caller, Filter filter) {
    return store.read(records -> sum(records, caller, filter, today(records, caller)));
  }

  private static Standing today(Records records, Caller caller) {
    Palette palette = Palette.of(caller);
    List<Hidden> hidden =
        records.actions().concealed(caller.reader()).stream()
            .map(action -> Hidden.of(action, palette))
            .toList();
    return new Standing(
        caller.today(),
        palette,
        currentPriorities(records, caller),
        records.actions().all(caller.reader()),
        hidden);
  }

  /** The board as it stood on a day, by the colours that were kept of it. */
  Post asAt(Caller caller, LocalDate day, Filter filter) {
    if (day.isAfter(caller.today())) return caller.refused(new Refusal.InTheFuture(day));
    if (day.equals(caller.today())) return rag(caller, filter);
    return store.read(
        records ->
            records
                .actions()
                .lastDayKept(caller.board().id(), day)
                .map(kept -> sum(records, caller, filter, asAt(records, caller, day, kept)))
                .orElseGet(() -> caller.refused(notYetKnown(records, caller, day))));
  }

  private static Refusal notYetKnown(Records records, Caller caller, LocalDate day) {
    return new Refusal.NotYetKnown(day, records.actions().firstDayKept(caller.board().id()));
  }

  private static Standing asAt(Records records, Caller caller, LocalDate asked, LocalDate kept) {
    List<DayColours> then = records.actions().ragOn(caller.reader(), kept);
    Map<Long, Colours> colours = byAction(then);
    Instant end = kept.plusDays(1).atStartOfDay(caller.board().zone()).toInstant();
    Map<Long, Action> actions =
        records.actions().before(caller.reader(), end, colours.keySet()).stream()
            .collect(
                Collectors.toMap(
                    Action::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    List<Hidden> hidden =
        then.stream()
            .filter(each -> each.action().stream().noneMatch(actions::containsKey))
            .map(each -> new Hidden(each.priority(), each.colours()))
            .toList();
    List<Action> shown = List.copyOf(actions.values());
    return new Standing(
        asked,
        Palette.of(caller).keptOn(kept, colours),
        priorities(records, caller, shown),
        shown,
        hidden);
  }

  /** Those of the plan by which the board worked then. */
  private static List<Priority> priorities(Records records, Caller caller, List<Action> shown) {
    return shown.isEmpty()
        ? currentPriorities(records, caller)
        : records.plans().priorities(shown.getFirst().plan());
  }

  private static Map<Long, Colours> byAction(List<DayColours> colours) {
    return colours.stream()
        .filter(each -> each.action().isPresent())
        .collect(Collectors.toMap(each -> each.action().getAsLong(), DayColours::colours));
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
              new Summary(caller, filter, standing.asked(), palette, standing.priorities())
                  .facts(
                      standing.actions().stream().filter(picked.wanted()).toList(),
                      standing.hidden().stream().filter(each -> each.fits(filter)).toList(),
                      weekBefore(records, caller, palette.today())));
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

  private static Map<Long, Colours> weekBefore(Records records, Caller caller, LocalDate day) {
    return byAction(records.actions().ragOn(caller.reader(), day.minusWeeks(1)));
  }
}
