package org.beadle.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beadle.board.WorkingCalendar;

/**
 * The dates that a year of a group's meetings could have. The same question has the same answer,
 * and taking one of the dates leaves the others as they are.
 *
 * @param today the day at the board; no date is proposed for it or before it
 */
public record Series(
    Frequency frequency, BoardYear year, LocalDate today, WorkingCalendar calendar) {
  private static final int MONTHS = 12;
  private static final int WEEK = 7;

  /** Less than half of the shortest month, so that a date stays nearest to its own place. */
  private static final int FURTHEST = 13;

  /**
   * The dates that are left to propose, the soonest first: on the weekday and in the week of the
   * month on which the group mostly met; where such a day is no working day or taken, near it.
   *
   * @param met the days on which the group met or is going to
   * @param taken days on which it can't meet
   */
  public List<LocalDate> dates(Collection<LocalDate> met, Set<LocalDate> taken) {
    Optional<Integer> interval = frequency.interval();
    if (interval.isEmpty()) return List.of();
    List<LocalDate> known = new ArrayList<>(met);
    List<LocalDate> found = new ArrayList<>();
    for (LocalDate place : open(places(rhythm(met)), met)) {
      near(place, Math.min(FURTHEST, interval.get() / 3))
          .filter(day -> isFree(day) && !taken.contains(day))
          .filter(day -> isApart(day, known, interval.get() / 2))
          .findFirst()
          .ifPresent(
              day -> {
                known.add(day);
                found.add(day);
              });
    }
    return List.copyOf(found);
  }

  /** Days to come do not count, so that accepting some dates does not change the others. */
  private Rhythm rhythm(Collection<LocalDate> met) {
    LocalDate from = today.isAfter(year.first()) ? today : year.first();
    return Rhythm.of(met.stream().filter(day -> day.isBefore(from)).toList());
  }

  private List<LocalDate> places(Rhythm rhythm) {
    return switch (frequency) {
      case Frequency.TimesAYear often -> byMonths(often.times(), rhythm);
      case Frequency.EveryWeeks often -> byWeeks(often.weeks() * WEEK, rhythm);
      case Frequency.OwnDates own -> List.of();
    };
  }

  private List<LocalDate> byMonths(int times, Rhythm rhythm) {
    YearMonth start = rhythm.firstMonth(year.first());
    return months(times, start, rhythm)
        .mapToObj(month -> rhythm.in(start.plusMonths(month)))
        .toList();
  }

  /** Months of the year, from 0; in step with the last meeting where the months allow. */
  private static IntStream months(int times, YearMonth start, Rhythm rhythm) {
    if (MONTHS % times != 0)
      return IntStream.range(0, times).map(each -> (2 * each + 1) * MONTHS / (2 * times));
    int step = MONTHS / times;
    int first =
        rhythm
            .last()
            .map(last -> Math.floorMod(start.until(YearMonth.from(last), ChronoUnit.MONTHS), step))
            .orElse(step / 2);
    return IntStream.range(0, times).map(each -> first + each * step);
  }

  private List<LocalDate> byWeeks(int days, Rhythm rhythm) {
    LocalDate start =
        rhythm
            .last()
            .map(last -> last.with(rhythm.weekday()))
            .orElse(year.first().with(TemporalAdjusters.nextOrSame(rhythm.weekday())));
    long before = Math.max(0, ChronoUnit.DAYS.between(start, year.first()));
    LocalDate first = start.plusDays((before + days - 1) / days * days);
    return Stream.iterate(first, year::holds, day -> day.plusDays(days)).toList();
  }

  /** The places that no meeting of the year has taken: each takes the one that is nearest to it. */
  private List<LocalDate> open(List<LocalDate> places, Collection<LocalDate> met) {
    Set<LocalDate> filled =
        met.stream()
            .filter(year::holds)
            .flatMap(
                day -> places.stream().min(Comparator.comparing(at -> apart(at, day))).stream())
            .collect(Collectors.toSet());
    return places.stream().filter(place -> !filled.contains(place)).toList();
  }

  /** Days in the order of trying: the place itself, its weekday a week off, those around it. */
  private static Stream<LocalDate> near(LocalDate place, int furthest) {
    Stream<Integer> weeks = furthest < WEEK ? Stream.of(0) : Stream.of(0, WEEK, -WEEK);
    Stream<Integer> around =
        IntStream.rangeClosed(1, furthest).boxed().flatMap(n -> Stream.of(n, -n));
    return Stream.concat(weeks, around).map(place::plusDays);
  }

  private boolean isFree(LocalDate day) {
    return year.holds(day) && day.isAfter(today) && calendar.isWorkingDay(day);
  }

  private static boolean isApart(LocalDate day, List<LocalDate> known, int least) {
    return known.stream().allMatch(other -> apart(day, other) >= least);
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
