package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.refused;
import static org.beadle.command.Table.understood;

import java.time.LocalDate;
import org.beadle.plan.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "3-14 Aug",
        "3 – 14 August",
        "3 Aug - 14 Aug",
        "3 Aug – 14 Aug 2026",
        "3 to 14 Aug",
        "from 3 Aug to 14 Aug",
        "3 Aug until 14 Aug",
        "2026-08-03 - 2026-08-14"
      })
  void theDaysAwayAreReadAsPeopleWriteThem(String said) {
    assertThat(understood("board away " + said))
        .isEqualTo(new Command.Away(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 14)));
  }

  @Test
  void untilADayMeansFromToday() {
    assertThat(understood("board away until 13 July"))
        .isEqualTo(new Command.Away(Table.TODAY, LocalDate.of(2026, 7, 13)));
  }

  @Test
  void aDayAloneIsOneDay() {
    LocalDate day = LocalDate.of(2026, 8, 3);
    assertThat(understood("board away 3 Aug")).isEqualTo(new Command.Away(day, day));
    assertThat(understood("board away 3-8-2026")).isEqualTo(new Command.Away(day, day));
  }

  @ParameterizedTest
  @CsvSource({
    "until end of July,2026-03-10,2026-07-31",
    "until the end of the month,2026-03-10,2026-03-31",
    "next week,2026-03-16,2026-03-22",
    "this week,2026-03-10,2026-03-15",
    "August,2026-08-01,2026-08-31",
    "in August,2026-08-01,2026-08-31",
    "all of August 2027,2027-08-01,2027-08-31",
    "March,2026-03-10,2026-03-31",
    "next month,2026-04-01,2026-04-30",
    "August to September,2026-08-01,2026-09-30",
    "December to January,2026-12-01,2027-01-31",
    "12 July to end of August,2026-07-12,2026-08-31",
    "for two weeks,2026-03-10,2026-03-23",
    "2 weeks,2026-03-10,2026-03-23",
    "for the next 2 weeks,2026-03-10,2026-03-23",
    "for 3 days,2026-03-10,2026-03-12",
    "14d,2026-03-10,2026-03-23",
    "two weeks from 3 August,2026-08-03,2026-08-16",
    "w/c 3 August,2026-08-03,2026-08-09"
  })
  void weeksAndMonthsAreReadWhole(String said, LocalDate from, LocalDate until) {
    assertThat(understood("board away " + said)).isEqualTo(new Command.Away(from, until));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "until September",
        "from August",
        "mid July",
        "3 July to August",
        "next week until Friday",
        "summer"
      })
  void whatLeavesADayOpenIsAsked(String said) {
    assertThat(refused("board away " + said).ask()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "Friday", "next Monday"})
  void aDayThatIsNamedIsOneDay(String said) {
    Command.Away away = (Command.Away) understood("board away " + said);
    assertThat(away.until()).isEqualTo(away.from());
  }

  @Test
  void remindersAreHeldUntilADay() {
    assertThat(understood("action 3.6 snooze until 20 March"))
        .isEqualTo(new Command.Snooze(Ref.parse("3.6").orElseThrow(), 10));
    assertThat(refused("action 3.6 snooze until 30 June").suggestion())
        .contains("action 3.6 snooze");
  }
}
