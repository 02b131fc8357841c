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
 * The days on which a holder hears of a milestone, by the board's policies.
 *
 * @param listed days after the due day, in order; below 0 before it
 * @param lastChase the last of them, after which it is said monthly
 */
record Steps(List<Integer> listed, int lastChase, WorkingHours hours) {

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
    return new Steps(listed, chases.isEmpty() ? 0 : Collections.max(chases), hours);
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
    long months = ChronoUnit.MONTHS.between(start, today);
    return LongStream.rangeClosed(Math.max(1, months - 1), months + 1)
        .mapToObj(month -> step(due, start.plusMonths(month)));
  }

  private Step step(LocalDate due, LocalDate day) {
    boolean warns = !day.isAfter(due);
    LocalDate on = warns ? hours.onOrBefore(day) : hours.onOrAfter(day);
    return new Step((int) ChronoUnit.DAYS.between(due, day), on);
  }
}
