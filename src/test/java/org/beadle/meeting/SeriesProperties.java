package org.beadle.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.beadle.board.WorkingCalendar;

/** A year's dates, whatever the board's year, its holidays and what is in the diary. */
class SeriesProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  /**
   * A year that is wholly to come.
   *
   * @param off days at which the board does not work, or the chair can't come, in a week at most
   *     one of them
   */
  record Case(Frequency frequency, BoardYear year, List<LocalDate> met, Set<LocalDate> off) {
    WorkingCalendar calendar() {
      return day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !isHoliday(day);
    }

    /** Half of them are holidays, and the others taken by another group. */
    private boolean isHoliday(LocalDate day) {
      return off.contains(day) && day.getDayOfMonth() % 2 == 0;
    }

    Set<LocalDate> taken() {
      Set<LocalDate> taken = new HashSet<>(off);
      taken.removeIf(this::isHoliday);
      return taken;
    }

    List<LocalDate> dates() {
      return dates(met, TODAY);
    }

    List<LocalDate> dates(List<LocalDate> inTheDiary, LocalDate today) {
      return new Series(frequency, year, today, calendar()).dates(inTheDiary, taken());
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Frequency> frequencies =
        Arbitraries.<Frequency>oneOf(
            Arbitraries.integers().between(1, 12).map(Frequency.TimesAYear::new),
            Arbitraries.of(1, 2, 3, 4, 6, 8, 12).map(Frequency.EveryWeeks::new));
    Arbitrary<BoardYear> years =
        Combinators.combine(
                Arbitraries.integers().between(2027, 2032),
                Arbitraries.of(
                    MonthDay.of(4, 1), MonthDay.of(1, 1), MonthDay.of(9, 1), MonthDay.of(4, 25)))
            .as(BoardYear::beginningIn);
    Arbitrary<List<LocalDate>> met =
        Arbitraries.integers().between(1, 700).map(TODAY::minusDays).list().ofMaxSize(8);
    Arbitrary<Set<LocalDate>> off =
        Arbitraries.integers()
            .between(0, 2600)
            .map(TODAY::plusDays)
            .list()
            .ofMaxSize(200)
            .map(SeriesProperties::onePerWeek);
    return Combinators.combine(frequencies, years, met, off).as(Case::new);
  }

  private static Set<LocalDate> onePerWeek(List<LocalDate> days) {
    Set<String> weeks = new HashSet<>();
    Set<LocalDate> kept = new HashSet<>();
    for (LocalDate day : days)
      if (weeks.add(
          day.get(WeekFields.ISO.weekBasedYear())
              + "/"
              + day.get(WeekFields.ISO.weekOfWeekBasedYear()))) kept.add(day);
    return kept;
  }

  @Property
  void asManyAsTheFrequencyWants(@ForAll("cases") Case given) {
    int count = given.dates().size();
    switch (given.frequency()) {
      case Frequency.TimesAYear often -> assertThat(count).isEqualTo(often.times());
      case Frequency.EveryWeeks often ->
          assertThat(count).isBetween(365 / (7 * often.weeks()), 366 / (7 * often.weeks()) + 1);
      case Frequency.OwnDates own -> assertThat(count).isZero();
    }
  }

  @Property
  void onFreeWorkingDaysOfTheYearInOrder(@ForAll("cases") Case given) {
    List<LocalDate> dates = given.dates();
    assertThat(dates).isSorted().doesNotHaveDuplicates().noneMatch(given.taken()::contains);
    assertThat(dates).allMatch(given.year()::holds).allMatch(given.calendar()::isWorkingDay);
  }

  @Property
  void neitherTooCloseNorTooFarApart(@ForAll("cases") Case given) {
    List<LocalDate> dates = given.dates();
    int interval = given.frequency().interval().orElseThrow();
    for (int at = 1; at < dates.size(); at++)
      assertThat(ChronoUnit.DAYS.between(dates.get(at - 1), dates.get(at)))
          .isBetween(interval / 2L, 2L * interval + 14);
  }

  @Property
  void neverTodayOrBefore(@ForAll("cases") Case given, @IntRange(max = 400) @ForAll int days) {
    LocalDate today = given.year().first().plusDays(days);
    assertThat(given.dates(given.met(), today)).allMatch(day -> day.isAfter(today));
  }

  @Property
  void takingSomeLeavesTheOthersAsTheyAre(@ForAll("cases") Case given, @ForAll int which) {
    List<LocalDate> dates = given.dates();
    List<LocalDate> left = new ArrayList<>();
    List<LocalDate> diary = new ArrayList<>(given.met());
    for (int at = 0; at < dates.size(); at++)
      ((which >> at % 31 & 1) == 0 ? diary : left).add(dates.get(at));
    assertThat(given.dates(diary, TODAY)).isEqualTo(left);
    assertThat(given.dates()).isEqualTo(dates);
  }
}
