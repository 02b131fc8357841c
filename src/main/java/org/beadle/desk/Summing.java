package org.beadle.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.chat.Post;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Action;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.ActionLine;
import org.beadle.wording.RagFacts;
import org.beadle.wording.RagSummary;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;

/** Sums actions up by colour: as they stand today. */
final class Summing {
  private static final int WEEK = 7;

  private final Store store;

  Summing(Store store) {
    this.store = store;
  }

  Post rag(Caller caller, Filter filter) {
    Palette palette = Palette.of(caller);
    return switch (Selection.of(filter, caller, palette)) {
      case Selection.Unknown unknown -> Refusals.post(caller.board().id(), unknown.refusal());
      case Selection.Picked picked ->
          store.read(records -> rag(records, caller, filter, palette, picked.wanted()));
    };
  }

  private static Post rag(
      Records records, Caller caller, Filter filter, Palette palette, Predicate<Action> wanted) {
    List<Priority> priorities =
        records
            .plans()
            .current(caller.board().id())
            .map(plan -> records.plans().priorities(plan.id()))
            .orElse(List.of());
    if (priorities.isEmpty()) return Refusals.post(caller.board().id(), new Refusal.NoPlan());
    Optional<Refusal> unknown = unknownPriority(filter, priorities);
    if (unknown.isPresent()) return Refusals.post(caller.board().id(), unknown.get());
    List<Action> shown = records.actions().all(caller.reader()).stream().filter(wanted).toList();
    List<Action> hidden =
        records.actions().concealed(caller.reader()).stream().filter(wanted).toList();
    List<ActionLine> lines = shown.stream().map(palette::line).toList();
    return RagSummary.post(
        new RagFacts(
            caller.board(),
            filter,
            caller.today(),
            caller.today(),
            rows(Stream.concat(shown.stream(), hidden.stream()).toList(), palette),
            late(lines, caller.today()),
            lines.stream().filter(line -> line.colours().mismatch()).toList(),
            moved(records, caller, lines),
            hidden.size()));
  }

  /** The board as it stood on a day, by the colours that were kept of it. */
  Post asAt(Caller caller, LocalDate day, Filter filter) {
    if (day.isAfter(caller.today()))
      return Refusals.post(caller.board().id(), new Refusal.InTheFuture(day));
    if (day.equals(caller.today())) return rag(caller, filter);
    return store.read(records -> asAt(records, caller, day, filter));
  }

  private static Post asAt(Records records, Caller caller, LocalDate day, Filter filter) {
    Optional<LocalDate> kept = records.actions().lastDayKept(caller.board().id(), day);
    if (kept.isEmpty())
      return Refusals.post(
          caller.board().id(),
          new Refusal.NotYetKnown(day, records.actions().firstDayKept(caller.board().id())));
    List<DayColours> colours = records.actions().ragOn(caller.reader(), kept.get());
    Palette then = Palette.of(caller).on(kept.get(), colours);
    return switch (Selection.of(filter, caller, then)) {
      case Selection.Unknown unknown -> Refusals.post(caller.board().id(), unknown.refusal());
      case Selection.Picked picked ->
          rag(records, caller, filter, then, picked.wanted());
    };
  }

  private static Optional<Refusal> unknownPriority(Filter filter, List<Priority> priorities) {
    return filter instanceof Filter.OfPriority(int number)
            && priorities.stream().noneMatch(priority -> priority.number() == number)
        ? Optional.of(
            new Refusal.NoSuchPriority(
                number, priorities.stream().map(Priority::number).toList()))
        : Optional.empty();
  }

  private static List<RagFacts.Row> rows(List<Action> actions, Palette palette) {
    Map<Integer, List<Action>> byPriority =
        actions.stream()
            .collect(
                Collectors.groupingBy(
                    action -> action.priority().number(), TreeMap::new, Collectors.toList()));
    return byPriority.values().stream()
        .map(some -> new RagFacts.Row(some.getFirst().priority(), counts(some, palette)))
        .toList();
  }

  private static Map<Rag, Integer> counts(List<Action> actions, Palette palette) {
    return actions.stream()
        .collect(
            Collectors.groupingBy(
                action -> palette.of(action).shown(), Collectors.summingInt(action -> 1)));
  }

  private static List<ActionLine> late(List<ActionLine> lines, LocalDate today) {
    return lines.stream()
        .filter(line -> line.action().daysLate(today) > 0)
        .sorted(
            Comparator.comparing((ActionLine line) -> line.action().daysLate(today)).reversed())
        .toList();
  }

  private static List<RagFacts.Moved> moved(
      Records records, Caller caller, List<ActionLine> lines) {
    Map<Long, Rag> before =
        records.actions().ragOn(caller.reader(), caller.today().minusDays(WEEK)).stream()
            .filter(day -> day.action().isPresent())
            .collect(
                Collectors.toMap(
                    day -> day.action().getAsLong(), day -> day.colours().shown()));
    return lines.stream()
        .filter(line -> before.containsKey(line.action().id()))
        .filter(line -> before.get(line.action().id()) != line.colours().shown())
        .map(
            line ->
                new RagFacts.Moved(
                    line.action().ref(),
                    line.action().title(),
                    before.get(line.action().id()),
                    line.colours().shown()))
        .toList();
  }
}
