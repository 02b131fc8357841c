package org.beadle.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.beadle.board.Nation;
import org.beadle.board.UnitedKingdomCalendar;
import org.beadle.board.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** A year's dates in England, seen from 10 March 2026. */
class SeriesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final WorkingCalendar ENGLAND = new UnitedKingdomCalendar(Nation.ENGLAND);
  private static final Frequency QUARTERLY = new Frequency.TimesAYear(4);

  private static List<LocalDate> dates(Frequency frequency, List<LocalDate> met) {
    BoardYear year = BoardYear.beginningIn(2026, MonthDay.of(4, 1));
    return new Series(frequency, year, TODAY, ENGLAND).dates(met, Set.of());
  }

  private static LocalDate on(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  @Test
  void aGroupGoesOnAsItMet() {
    List<LocalDate> thirdTuesdays =
        List.of(on(2025, 6, 17), on(2025, 9, 16), on(2025, 12, 16), on(2026, 3, 3));
    assertThat(dates(QUARTERLY, thirdTuesdays))
        .containsExactly(on(2026, 6, 16), on(2026, 9, 15), on(2026, 12, 15), on(2027, 3, 16));
  }

  @Test
  void theLastFridayIsTheLastWhicheverItIs() {
    List<LocalDate> met = List.of(on(2025, 8, 29), on(2025, 9, 26), on(2025, 10, 31));
    assertThat(dates(new Frequency.TimesAYear(6), met))
        .startsWith(on(2026, 4, 24), on(2026, 6, 26), on(2026, 8, 28));
  }

  @Test
  void withoutAPatternItIsAWednesdayInTheMiddle() {
    assertThat(dates(QUARTERLY, List.of()))
        .containsExactly(on(2026, 5, 13), on(2026, 8, 12), on(2026, 11, 11), on(2027, 2, 10));
  }

  @Test
  void weeksAreCountedFromTheLastMeeting() {
    assertThat(dates(new Frequency.EveryWeeks(6), List.of(on(2026, 1, 20), on(2026, 3, 3))))
        .startsWith(on(2026, 4, 14), on(2026, 5, 26))
        .hasSize(9);
  }

  @Test
  void aBankHolidayMovesToTheNextWeek() {
    List<LocalDate> mondays = List.of(on(2025, 11, 3), on(2025, 12, 1), on(2026, 1, 5));
    assertThat(dates(new Frequency.TimesAYear(12), mondays))
        .startsWith(on(2026, 4, 13), on(2026, 5, 11), on(2026, 6, 1));
  }

  @Test
  void whatTheDiaryHoldsIsNotProposedAgain() {
    List<LocalDate> met = List.of(on(2026, 6, 3), on(2026, 11, 11));
    assertThat(dates(QUARTERLY, met)).containsExactly(on(2026, 8, 12), on(2027, 2, 10));
  }
}
