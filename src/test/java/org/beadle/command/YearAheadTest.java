package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.WEEKDAYS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates without a year, on Monday 18 June 2018. */
class YearAheadTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 6, 18);

  private static Reading.NotUnderstood asked(String said, LocalDate today) {
    Reading reading = Table.GRAMMAR.read(said, today, WEEKDAYS);
    assertThat(reading).as(said).isInstanceOf(Reading.NotUnderstood.class);
    return (Reading.NotUnderstood) reading;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.6 due 10 June | action 3.6 due 2019-06-10",
        "3.6 due mid June because 19 schools are late | action 3.6 due 2019-06-14 because 19 schools are late",
        "3.6 due end of May | action 3.6 due 2019-05-31",
        "meeting move Neglect Group to 17 June 19:00 | meeting move Neglect Group to 17 June 2019 19:00",
        "meeting add Neglect Group 17 June | meeting add Neglect Group 17 June 2019",
        "action add Write it for Neglect by 1 June | action add Write it for Neglect by 2019-06-01"
      })
  void oneThatHasJustPassedIsAskedAbout(String said, String suggestion) {
    Reading.NotUnderstood asked = asked(said, MONDAY);
    assertThat(asked.reason()).startsWith("Without a year that is ").contains(" 2019, nearly");
    assertThat(asked.suggestion()).contains(suggestion);
    assertThat(Table.GRAMMAR.read(suggestion, MONDAY, WEEKDAYS))
        .isInstanceOf(Reading.Understood.class);
  }

  @Test
  void theEndOfAMonthWhoseLastWorkingDayHasPassedIsAskedAbout() {
    assertThat(asked("3.6 due end of June", LocalDate.of(2018, 6, 30)).reason())
        .startsWith("Without a year that is 28 June 2019, nearly a year away.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.6 due 10 June 2019",
        "3.6 due 10/6/19",
        "3.6 due June 2019",
        "3.6 due 2019-06-10",
        "3.6 due in 12 months",
        "3.6 due in 1 year",
        "3.6 due end of June",
        "3.6 due 30 April",
        "meeting add Neglect Group 1 Sept, 1 June 2019"
      })
  void aYearThatWasSaidIsMeant(String said) {
    assertThat(Table.GRAMMAR.read(said, MONDAY, WEEKDAYS)).isInstanceOf(Reading.Understood.class);
  }
}
