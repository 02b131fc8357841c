package org.beadle.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * On which weekday of which week of the month a group meets.
 *
 * @param week from 1 to 4, or {@link #LAST} of the month
 * @param last the last day on which it met; empty where it never did
 */
record Rhythm(DayOfWeek weekday, int week, Optional<LocalDate> last) {
  static final int LAST = 5;

  private static final int RECENT = 6;
  private static final int DAYS = 7;

  /** Where there is no pattern: in the middle of the week, and of the month. */
  private static final DayOfWeek USUAL_WEEKDAY = DayOfWeek.WEDNESDAY;

  private static final int USUAL_WEEK = 2;

  /** That of the days on which a group met, of which the latest six count. */
  static Rhythm of(Collection<LocalDate> met) {
    List<LocalDate> days = met.stream().distinct().sorted().toList();
    List<LocalDate> recent = days.subList(Math.max(0, days.size() - RECENT), days.size());
    DayOfWeek weekday =
        mostly(recent, LocalDate::getDayOfWeek)
            .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
            .orElse(USUAL_WEEKDAY);
    return new Rhythm(weekday, weekOf(recent), recent.reversed().stream().findFirst());
  }

  /** In the last week where all are, as the last Friday of a month may be its fourth or fifth. */
  private static int weekOf(List<LocalDate> recent) {
    boolean last =
        recent.stream().allMatch(day -> day.lengthOfMonth() - day.getDayOfMonth() < DAYS);
    if (last && !recent.isEmpty()) return LAST;
    return mostly(recent, day -> (day.getDayOfMonth() - 1) / DAYS + 1).orElse(USUAL_WEEK);
  }

  /** What holds for more than half of the days. */
  private static <T extends Comparable<? super T>> Optional<T> mostly(
      List<LocalDate> days, Function<LocalDate, T> trait) {
    Map<T, Long> counts =
        days.stream().collect(Collectors.groupingBy(trait, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(most -> most.getValue() * 2 > days.size())
        .map(Map.Entry::getKey);
  }

  /** Its day in a month. */
  LocalDate in(YearMonth month) {
    return month
        .atDay(1)
        .with(
            week == LAST
                ? TemporalAdjusters.lastInMonth(weekday)
                : TemporalAdjusters.dayOfWeekInMonth(week, weekday));
  }

  /** The first month in which its day is {@code day} or later. */
  YearMonth firstMonth(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return in(month).isBefore(day) ? month.plusMonths(1) : month;
  }
}
