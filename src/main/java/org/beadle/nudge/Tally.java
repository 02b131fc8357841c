package org.beadle.nudge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;

/**
 * What a board's messages of some days amount to, measured on the messages and not on the rules
 * that made them.
 *
 * @param messages how many there were, combined ones counting once
 * @param outside how many were sent outside the board's working hours
 */
public record Tally(
    int messages, int outside, PersonWeeks weeks, Warnings warnings, TopSteps topSteps) {
  /** What is due fewer days after the first day can't have had two reminders. */
  private static final int TOO_NEAR = 7;

  /**
   * Messages a person a week, of everybody who was told anything; a week begins on Monday.
   *
   * @param sorted a number for each person and week, rising; weeks without a message among them
   * @param worst the person and the week with most; empty where nobody was told anything
   */
  public record PersonWeeks(List<Integer> sorted, Optional<PersonWeek> worst) {
    public PersonWeeks {
      sorted = List.copyOf(sorted);
    }

    /** The median; the lower one of two. */
    public int median() {
      return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
    }

    /** The median of the weeks that had a message. */
    public int medianOfBusy() {
      return new PersonWeeks(sorted.stream().filter(count -> count > 0).toList(), worst).median();
    }
  }

  /** A person's week, by its Monday. */
  public record PersonWeek(Recipient.Person person, LocalDate monday, int messages) {}

  /**
   * Deadlines and how often somebody was reminded of them before the day.
   *
   * @param deadlines how many due days of open work there were
   * @param twice how many of them were said on at least two earlier days
   * @param tooNear how many were not, and were less than a week off when it began
   */
  public record Warnings(int deadlines, int twice, int tooNear) {}

  /**
   * What stayed open for as long as the whole ladder.
   *
   * @param days from the due day to the top step's message, rising, one for each deadline
   * @param missed how many came late enough for the top step, without a blocker, and were not told
   */
  public record TopSteps(List<Long> days, int missed) {
    public TopSteps {
      days = List.copyOf(days);
    }

    /** The median; the lower one of two. */
    public OptionalLong median() {
      return days.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(days.get((days.size() - 1) / 2));
    }
  }

  /**
   * Counts up.
   *
   * @param said the board's messages of the period
   * @param actions all of the board's actions
   * @param from the first day of the period, local to the board
   * @param to its last day
   * @param top after how many days late the last step of an action's ladder is taken
   */
  public static Tally of(
      Collection<Said> said,
      Collection<Action> actions,
      WorkingHours hours,
      LocalDate from,
      LocalDate to,
      ToIntFunction<Action> top) {
    Counting counting = new Counting(said, actions, hours, from, to);
    return new Tally(
        said.size(),
        (int) said.stream().filter(each -> !hours.isOpen(each.at())).count(),
        counting.weeks(),
        counting.warnings(),
        counting.topSteps(top));
  }

  private record Counting(
      Collection<Said> said,
      Collection<Action> actions,
      WorkingHours hours,
      LocalDate from,
      LocalDate to) {

    PersonWeeks weeks() {
      Map<Recipient.Person, Map<LocalDate, Integer>> counts = new HashMap<>();
      for (Said each : said)
        if (each.planned().recipient() instanceof Recipient.Person person)
          counts
              .computeIfAbsent(person, who -> new HashMap<>())
              .merge(monday(hours.dayOf(each.at())), 1, Integer::sum);
      List<PersonWeek> all = new ArrayList<>();
      for (LocalDate week = monday(from); !week.isAfter(to); week = week.plusWeeks(1))
        for (var person : counts.entrySet())
          all.add(new PersonWeek(person.getKey(), week, person.getValue().getOrDefault(week, 0)));
      return new PersonWeeks(
          all.stream().map(PersonWeek::messages).sorted().toList(),
          all.stream()
              .max(
                  Comparator.comparing(PersonWeek::messages)
                      .thenComparing(PersonWeek::monday, Comparator.reverseOrder())
                      .thenComparing(each -> each.person().id())));
    }

    private static LocalDate monday(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Warnings warnings() {
      Map<Long, Set<LocalDate>> warned = new HashMap<>();
      promises(Nudge.DueReminder.class)
          .filter(told -> told.day().isBefore(told.nudge().promise().milestone().due()))
          .forEach(
              told ->
                  warned.computeIfAbsent(milestone(told), id -> new HashSet<>()).add(told.day()));
      List<Milestone> due = deadlines().toList();
      List<Milestone> once =
          due.stream().filter(each -> warned.getOrDefault(each.id(), Set.of()).size() < 2).toList();
      long near =
          once.stream().filter(each -> each.due().isBefore(from.plusDays(TOO_NEAR))).count();
      return new Warnings(due.size(), due.size() - once.size(), (int) near);
    }

    TopSteps topSteps(ToIntFunction<Action> top) {
      Map<Long, LocalDate> reached = new HashMap<>();
      promises(Nudge.Escalation.class)
          .filter(told -> told.nudge().step() >= top.applyAsInt(told.nudge().promise().action()))
          .forEach(told -> reached.putIfAbsent(milestone(told), told.day()));
      List<Long> days =
          deadlines()
              .filter(each -> reached.containsKey(each.id()))
              .map(each -> reached.get(each.id()).toEpochDay() - each.due().toEpochDay())
              .sorted()
              .toList();
      long wanted =
          open()
              .filter(action -> action.waitsFor().isEmpty())
              .flatMap(
                  action -> deadlines(action).filter(each -> comes(each, top.applyAsInt(action))))
              .filter(each -> !reached.containsKey(each.id()))
              .count();
      return new TopSteps(days, (int) wanted);
    }

    /** Whether the day has come, by the last day, on which a milestone is so late. */
    private boolean comes(Milestone milestone, int daysLate) {
      return !hours.onOrAfter(milestone.due().plusDays(daysLate)).isAfter(to);
    }

    /** A nudge and the day on which it was told. */
    private record Told<N>(N nudge, LocalDate day) {}

    private <N extends Nudge.OnPromise> Stream<Told<N>> promises(Class<N> kind) {
      return said.stream()
          .flatMap(
              each ->
                  each.planned()
                      .told(kind)
                      .map(nudge -> new Told<>(nudge, hours.dayOf(each.at()))));
    }

    private static long milestone(Told<? extends Nudge.OnPromise> told) {
      return told.nudge().promise().milestone().id();
    }

    private Stream<Action> open() {
      return actions.stream().filter(action -> action.closure().isEmpty());
    }

    private Stream<Milestone> deadlines() {
      return open().flatMap(this::deadlines);
    }

    private Stream<Milestone> deadlines(Action action) {
      return action.milestones().stream()
          .filter(milestone -> !milestone.met())
          .filter(milestone -> !milestone.due().isBefore(from) && !milestone.due().isAfter(to));
    }
  }
}
