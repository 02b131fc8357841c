package org.beadle.nudge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.beadle.board.Policies;

/**
 * The days on which a holder hears of a milestone, by the settings that hold for its action.
 *
 * @param listed days after the due day, in order; below 0 before it
 * @param lastChase the last of them, after which it is said monthly
 * @param months how often it is said monthly, and then no more
 */
record Steps(List<Integer> listed, int lastChase, int months, WorkingHours hours) {

  /**
   * One of those days.
   *
   * @param days after the due day; below 0 before it
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
   */
  List<Step> upTo(LocalDate today, LocalDate due) {
    return Stream.concat(
            listed.stream().map(days -> step(due, due.plusDays(days))), monthly(today, due))
        .filter(step -> !step.on().isAfter(today))
        .toList();
  }

  private Stream<Step> monthly(LocalDate today, LocalDate due) {
    LocalDate start = due.plusDays(lastChase);
    long gone = Math.min(months, ChronoUnit.MONTHS.between(start, today));
    return LongStream.rangeClosed(Math.max(1, gone - 1), Math.min(months, gone + 1))
        .mapToObj(month -> step(due, start.plusMonths(month)));
  }

  /** The last step of all, in days after {@code due}. */
  int end(LocalDate due) {
    return (int) ChronoUnit.DAYS.between(due, due.plusDays(lastChase).plusMonths(months));
  }

  private Step step(LocalDate due, LocalDate day) {
    boolean warns = !day.isAfter(due);
    LocalDate on = warns ? hours.onOrBefore(day) : hours.onOrAfter(day);
    return new Step((int) ChronoUnit.DAYS.between(due, day), on);
  }
}
