package org.beadle.nudge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.beadle.board.Policies;
import org.beadle.plan.Milestone;

/**
 * The days on which a holder hears of a milestone, by the settings that hold for its action.
 *
 * @param listed days after the due day, in order; below 0 before it
 * @param lastChase the last of them, after which it is said monthly
 * @param months how often it is said monthly, and then no more
 */
record Steps(List<Integer> listed, int lastChase, int months, WorkingHours hours) {
  /** Between the numbers of two monthly steps, so that a number names one whatever month it is. */
  private static final int MONTH = 31;

  /**
   * One of those days.
   *
   * @param days after the due day, and for the monthly ones about so many; below 0 before it
   * @param wanted the day that asks for it
   * @param on the working day on which it is said
   */
  record Step(int days, LocalDate wanted, LocalDate on) {}

  static Steps of(Policies policies, WorkingHours hours) {
    List<Integer> chases = policies.get(Policies.CHASE_AFTER);
    IntStream before = policies.get(Policies.REMIND_BEFORE).stream().mapToInt(days -> -days);
    IntStream after = chases.stream().mapToInt(Integer::intValue);
    List<Integer> listed = IntStream.concat(before, after).sorted().distinct().boxed().toList();
    int last = chases.isEmpty() ? 0 : Collections.max(chases);
    return new Steps(listed, last, policies.get(Policies.CHASE_MONTHS), hours);
  }

  /**
   * The steps whose day has come by {@code today}, in order. Of the monthly ones only the last is
   * certain to be among them.
   *
   * @param start the day from which lateness counts; the due day, or later where it was held up
   */
  List<Step> upTo(LocalDate today, Milestone milestone, LocalDate start) {
    Stream<Step> plain = listed.stream().map(days -> step(days, milestone.due(), start));
    Stream<Step> broken = broken(milestone, start).stream();
    return Stream.of(plain, broken, monthly(today, start))
        .flatMap(steps -> steps)
        .filter(step -> !step.on().isAfter(today))
        .sorted(Comparator.comparing(Step::days))
        .distinct()
        .toList();
  }

  private Step step(int days, LocalDate due, LocalDate start) {
    if (days > 0) return after(days, start.plusDays(days));
    LocalDate day = due.plusDays(days);
    return new Step(days, day, hours.onOrBefore(day));
  }

  private Step after(int days, LocalDate wanted) {
    return new Step(days, wanted, hours.onOrAfter(wanted));
  }

  /**
   * The day after one that was promised and not kept. It counts from {@code start}, as the others
   * do, so that it stands among them where it falls.
   */
  private Optional<Step> broken(Milestone milestone, LocalDate start) {
    return milestone
        .promised()
        .filter(day -> day.isAfter(start))
        .map(day -> day.plusDays(1))
        .map(day -> after(number(start, day), day));
  }

  /** The number of a day after {@code start}: between two monthly steps, between their numbers. */
  private int number(LocalDate start, LocalDate day) {
    LocalDate last = start.plusDays(lastChase);
    if (day.isBefore(last)) return daysBetween(start, day);
    long month = ChronoUnit.MONTHS.between(last, day);
    return monthly(month) + daysBetween(last.plusMonths(month), day);
  }

  private static int daysBetween(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  private Stream<Step> monthly(LocalDate today, LocalDate due) {
    LocalDate start = due.plusDays(lastChase);
    long gone = Math.min(months, ChronoUnit.MONTHS.between(start, today));
    return LongStream.rangeClosed(Math.max(1, gone - 1), Math.min(months, gone + 1))
        .mapToObj(month -> after(monthly(month), start.plusMonths(month)));
  }

  private int monthly(long month) {
    return Math.toIntExact(lastChase + MONTH * month);
  }

  /** The number of the last step of all. */
  int end() {
    return monthly(months);
  }
}
