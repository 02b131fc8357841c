package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  Post rag(Caller caller, Filter filter) {
    return store.read(records -> today(records, caller, filter));
  }

  private static Post today(Records records, Caller caller, Filter filter) {
    Palette palette = Palette.of(caller);
    List<Hidden> hidden =
        records.actions().concealed(caller.reader()).stream()
            .map(action -> Hidden.of(action, palette))
            .toList();
    return sum(records, caller, filter, palette, records.actions().all(caller.reader()), hidden);
  }

  /** The board as it stood on a day, by the colours that were kept of it. */
  Post asAt(Caller caller, LocalDate day, Filter filter) {
    if (day.isAfter(caller.today())) return caller.refused(new Refusal.InTheFuture(day));
    if (day.equals(caller.today())) return rag(caller, filter);
    return store.read(records -> asAt(records, caller, day, filter));
  }

  private static Post asAt(Records records, Caller caller, LocalDate day, Filter filter) {
    Optional<LocalDate> kept = records.actions().lastDayKept(caller.board().id(), day);
    if (kept.isEmpty())
      return caller.refused(
          new Refusal.NotYetKnown(day, records.actions().firstDayKept(caller.board().id())));
    List<DayColours> then = records.actions().ragOn(caller.reader(), kept.get());
    Map<Long, Colours> colours = byAction(then);
    List<Action> shown =
        records.actions().all(caller.reader()).stream()
            .filter(action -> colours.containsKey(action.id()))
            .toList();
    List<Hidden> hidden =
        then.stream()
            .filter(each -> each.action().isEmpty())
            .map(each -> new Hidden(each.priority(), each.colours()))
            .toList();
    Palette palette = Palette.of(caller).keptOn(kept.get(), colours);
    return sum(records, caller, filter, palette, shown, hidden);
  }

  private static Map<Long, Colours> byAction(List<DayColours> colours) {
    return colours.stream()
        .filter(each -> each.action().isPresent())
        .collect(Collectors.toMap(each -> each.action().getAsLong(), DayColours::colours));
  }

  private static Post sum(
      Records records,
      Caller caller,
      Filter filter,
      Palette palette,
      List<Action> actions,
      List<Hidden> hidden) {
    List<Priority> priorities = priorities(records, caller);
    if (priorities.isEmpty()) return caller.refused(new Refusal.NoPlan());
    Optional<Refusal> unknown = unknownPriority(filter, priorities);
    if (unknown.isPresent()) return caller.refused(unknown.get());
    return switch (Selection.of(filter, caller, palette)) {
      case Selection.Unknown other -> caller.refused(other.refusal());
      case Selection.Picked picked ->
          RagSummary.post(
              new Summary(caller, filter, palette, priorities)
                  .facts(
                      actions.stream().filter(picked.wanted()).toList(),
                      hidden.stream().filter(each -> each.fits(filter)).toList(),
                      weekBefore(records, caller, palette.today())));
    };
  }

  private static List<Priority> priorities(Records records, Caller caller) {
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
