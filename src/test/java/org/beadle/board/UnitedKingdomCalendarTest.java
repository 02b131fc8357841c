package org.beadle.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitedKingdomCalendarTest {
  private static final UnitedKingdomCalendar ENGLAND = of(Nation.ENGLAND);

  @ParameterizedTest
  @CsvSource({
    "2026-04-03, ENGLAND WALES SCOTLAND NORTHERN_IRELAND, Good Friday",
    "2026-04-06, ENGLAND WALES NORTHERN_IRELAND, Easter Monday",
    "2026-05-25, ENGLAND WALES SCOTLAND NORTHERN_IRELAND, Spring bank holiday",
    "2026-08-31, ENGLAND WALES NORTHERN_IRELAND, Summer bank holiday",
    "2026-08-03, SCOTLAND, Summer bank holiday in Scotland",
    "2025-01-02, SCOTLAND, 2 January",
    "2022-01-04, SCOTLAND, 2 January moved behind New Year's Day",
    "2023-11-30, SCOTLAND, St Andrew's Day",
    "2026-06-15, SCOTLAND, World Cup",
    "2026-03-17, NORTHERN_IRELAND, St Patrick's Day",
    "2024-03-18, NORTHERN_IRELAND, St Patrick's Day moved to Monday",
    "2024-07-12, NORTHERN_IRELAND, Battle of the Boyne",
    "2026-07-13, NORTHERN_IRELAND, Battle of the Boyne moved to Monday",
    "2026-12-28, ENGLAND WALES SCOTLAND NORTHERN_IRELAND, Boxing Day moved to Monday",
    "2021-12-28, ENGLAND WALES SCOTLAND NORTHERN_IRELAND, Boxing Day moved to Tuesday",
    "2022-06-02, ENGLAND WALES SCOTLAND NORTHERN_IRELAND, Spring bank holiday of 2022",
    "2022-06-03, ENGLAND WALES SCOTLAND NORTHERN_IRELAND, Platinum Jubilee",
    "2022-09-19, ENGLAND WALES SCOTLAND NORTHERN_IRELAND, State funeral",
    "2023-05-08, ENGLAND WALES SCOTLAND NORTHERN_IRELAND, Coronation",
    "2012-06-05, ENGLAND WALES SCOTLAND NORTHERN_IRELAND, Diamond Jubilee"
  })
  void keepsTheBankHolidaysOfEachNation(LocalDate day, String nations, String name) {
    for (Nation nation : Nation.values())
      assertThat(of(nation).isWorkingDay(day))
          .as("%s is worked in %s", name, nation)
          .isEqualTo(!List.of(nations.split(" ")).contains(nation.name()));
  }

  @ParameterizedTest
  @CsvSource({"2022-05-30", "2026-11-05", "2026-12-24", "2020-05-04"})
  void worksOnOrdinaryDaysAndOnThoseThatAHolidayWasMovedFrom(LocalDate day) {
    assertThat(ENGLAND.isWorkingDay(day)).isTrue();
  }

  @Test
  void restsAtTheWeekEnd() {
    assertThat(ENGLAND.isWorkingDay(LocalDate.of(2026, 5, 16))).isFalse();
    assertThat(ENGLAND.isWorkingDay(LocalDate.of(2026, 5, 17))).isFalse();
    assertThat(ENGLAND.isBankHoliday(LocalDate.of(2026, 5, 17))).isFalse();
  }

  @Test
  void findsTheWorkingDayOnEitherSideOfChristmas() {
    LocalDate boxingDay = LocalDate.of(2026, 12, 26);
    assertThat(ENGLAND.onOrBefore(boxingDay)).isEqualTo("2026-12-24");
    assertThat(ENGLAND.onOrAfter(boxingDay)).isEqualTo("2026-12-29");
    assertThat(ENGLAND.onOrBefore(LocalDate.of(2026, 12, 24))).isEqualTo("2026-12-24");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05, 2026-05-29",
    "2018-06, 2018-06-29",
    "2024-03, 2024-03-28",
    "2026-08, 2026-08-28"
  })
  void knowsTheLastWorkingDayOfAMonth(YearMonth month, LocalDate day) {
    assertThat(ENGLAND.lastWorkingDayOf(month)).isEqualTo(day);
  }

  @Test
  void countsWorkingDays() {
    LocalDate maundyThursday = LocalDate.of(2026, 4, 2);
    assertThat(ENGLAND.plusWorkingDays(maundyThursday, 1)).isEqualTo("2026-04-07");
    assertThat(ENGLAND.plusWorkingDays(maundyThursday, 5)).isEqualTo("2026-04-13");
    assertThat(ENGLAND.plusWorkingDays(maundyThursday, 0)).isEqualTo(maundyThursday);
  }

  private static UnitedKingdomCalendar of(Nation nation) {
    return new UnitedKingdomCalendar(nation);
  }
}
