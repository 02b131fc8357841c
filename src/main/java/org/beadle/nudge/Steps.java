package org.beadle.nudge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
   * @param on the working day on which it is said
   */
  record Step(int days, LocalDate on) {}

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
    Stream<Step> broken = milestone.promised().stream().map(day -> broken(day, start));
    return Stream.of(plain, broken, monthly(today, start))
        .flatMap(steps -> steps)
        .filter(step -> !step.on().isAfter(today))
        .sorted(Comparator.comparing(Step::days))
        .distinct()
        .toList();
  }

  private Step step(int days, LocalDate due, LocalDate start) {
    return days <= 0
        ? new Step(days, hours.onOrBefore(due.plusDays(days)))
        : new Step(days, hours.onOrAfter(start.plusDays(days)));
  }

  /** The day after one that was promised and not kept. */
  private Step broken(LocalDate promised, LocalDate start) {
    int days = (int) ChronoUnit.DAYS.between(start, promised) + 1;
    return new Step(Math.max(1, days), hours.onOrAfter(promised.plusDays(1)));
  }

  private Stream<Step> monthly(LocalDate today, LocalDate due) {
    LocalDate start = due.plusDays(lastChase);
    long gone = Math.min(months, ChronoUnit.MONTHS.between(start, today));
    return LongStream.rangeClosed(Math.max(1, gone - 1), Math.min(months, gone + 1))
        .mapToObj(month -> new Step(monthly(month), hours.onOrAfter(start.plusMonths(month))));
  }

  private int monthly(long month) {
    return Math.toIntExact(lastChase + MONTH * month);
  }

  /** The number of the last step of all. */
  int end() {
    return monthly(months);
  }
}
