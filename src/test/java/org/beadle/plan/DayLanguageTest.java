package org.beadle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.beadle.board.Nation;
import org.beadle.board.UnitedKingdomCalendar;
import org.beadle.board.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayLanguageTest {
  private static final WorkingCalendar ENGLAND = new UnitedKingdomCalendar(Nation.ENGLAND);

  /** A Tuesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 September 2026 | 2026-09-30",
        "30th Sept 2026 | 2026-09-30",
        "30th of September, 2026. | 2026-09-30",
        "Wednesday 30 September 2026 | 2026-09-30",
        "Weds 30 Sep 26 | 2026-09-30",
        "30-Sep-2026 | 2026-09-30",
        "30Sep2026 | 2026-09-30",
        "September 30, 2026 | 2026-09-30",
        "30/9/26 | 2026-09-30",
        "30/09/2026 | 2026-09-30",
        "30.09.2026 | 2026-09-30",
        "30-9-2026 | 2026-09-30",
        "2026-09-30 | 2026-09-30",
        "by 30 September 2026 | 2026-09-30",
        "due by the 30th September 2026 | 2026-09-30",
        "29 February 2028 | 2028-02-29",
        "today | 2026-05-12",
        "tomorrow | 2026-05-13"
      })
  void readsADateInFullWithoutAssumingAnything(String phrase, LocalDate day) {
    assertThat(read(phrase)).isEqualTo(DayReading.Day.plain(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 Sep | 2026-09-30",
        "12 May | 2026-05-12",
        "11 May | 2027-05-11",
        "1 Jan | 2027-01-01",
        "30/9 | 2026-09-30",
        "29 February | 2028-02-29",
        "Sept 3 | 2026-09-03",
        "September 30th | 2026-09-30"
      })
  void takesADateWithoutAYearAsTheNextOneToCome(String phrase, LocalDate day) {
    assertThat(read(phrase))
        .isInstanceOfSatisfying(
            DayReading.Day.class,
            it -> {
              assertThat(it.day()).isEqualTo(day);
              assertThat(it.assumptions()).singleElement().asString().contains("no year is given");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sept 2026 | 2026-09-30",
        "May 2026 | 2026-05-29",
        "end of May 2027 | 2027-05-28",
        "end of June | 2026-06-30",
        "December | 2026-12-31",
        "April | 2027-04-30",
        "in October 2026 | 2026-10-30",
        "Oct-26 | 2026-10-30",
        "Oct '26 | 2026-10-30",
        "10/2026 | 2026-10-30",
        "end of month | 2026-05-29",
        "end of the month | 2026-05-29",
        "end of next month | 2026-06-30",
        "next month | 2026-06-30",
        "end of the week | 2026-05-15",
        "next week | 2026-05-22",
        "mid June | 2026-06-15",
        "mid-August 2026 | 2026-08-14",
        "start of June | 2026-06-01",
        "end of 2026 | 2026-12-31",
        "Q1 2026/27 | 2026-06-30",
        "quarter 4 2026-27 | 2027-03-31",
        "end of Q2 | 2026-09-30",
        "end of 2026/27 | 2027-03-31"
      })
  void takesAMonthOrALongerSpanAsAWorkingDayAndSaysSo(String phrase, LocalDate day) {
    assertThat(read(phrase))
        .isInstanceOfSatisfying(
            DayReading.Day.class,
            it -> {
              assertThat(it.day()).isEqualTo(day);
              assertThat(it.assumptions()).singleElement().asString().contains(Phrase.inFull(day));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Friday | 2026-05-15",
        "by Friday | 2026-05-15",
        "this Friday | 2026-05-15",
        "Tuesday | 2026-05-19",
        "Monday | 2026-05-18",
        "next Friday | 2026-05-22",
        "next Monday | 2026-05-18",
        "Friday week | 2026-05-22",
        "a week on Friday | 2026-05-22",
        "in 2 weeks | 2026-05-26",
        "2w | 2026-05-26",
        "in two weeks' time | 2026-05-26",
        "within 10 days | 2026-05-22",
        "14d | 2026-05-26",
        "in a fortnight | 2026-05-26",
        "in 1 month | 2026-06-12",
        "in 10 working days | 2026-05-27",
        "a year from today | 2027-05-12"
      })
  void countsFromToday(String phrase, LocalDate day) {
    assertThat(read(phrase).found()).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31 June | June has 30 days, so there is no 31",
        "31/06/2026 | June has 30 days, so there is no 31",
        "29 Feb 2026 | February 2026 has 28 days, so there is no 29",
        "9/30/26 | there is no month 30: the day comes first, as in 30/9/26",
        "Tuesday 30 September 2026 | 30 September 2026 is a Wednesday",
        "30 September 1018 | 1018 is no year that a plan would name",
        "Sept 26 | “sept 26” may be a day or a year: write 26 September or September 2026",
        "this Monday | “this monday” has passed: write the date",
        "0 September 2026 | days are counted from 1, so there is no 0 September",
        "0 Sep | days are counted from 1, so there is no 0 September",
        "2018-13-01 | there is no month 13: after the year comes the month, as in 2026-09-30",
        "asap | “asap” names no day",
        "TBC | the date is still to be confirmed",
        "Spring term | “spring term” names a school term, not a day",
        "early June | “early june” leaves the day open",
        "Q1 2026 | “q1 2026” may be of the calendar year or the financial year: write it as Q1 2026/27",
        "2026/28 | “2026/28” is not one financial year, such as 2026/27",
        "by 30 Septmber 2026 | “by 30 septmber 2026” is not a date, but by 30 September 2026 is",
        "Wensday | “wensday” is not a date, but Wednesday is",
        "and | “and” is not a date that can be read",
        "2.10 | “2.10” is not a date that can be read",
        "'' | no date is given"
      })
  void refusesWhatIsNoDayAndSaysWhy(String phrase, String reason) {
    assertThat(read(phrase)).isEqualTo(new DayReading.NotADay(reason));
  }

  @Test
  void repeatsNoMoreThanTheBeginningOfALongText() {
    assertThat(read("no date at all ".repeat(50)))
        .isInstanceOfSatisfying(
            DayReading.NotADay.class, not -> assertThat(not.reason()).hasSizeLessThan(140));
  }

  @Test
  void readsTheExampleOfEveryWay() {
    assertThat(DayPhrases.TABLE)
        .allSatisfy(
            way ->
                assertThat(read(way.example())).as(way.name()).isInstanceOf(DayReading.Day.class));
  }

  @Test
  void takesEveryExampleByItsOwnWay() {
    Standpoint standpoint = new Standpoint(TODAY, ENGLAND);
    assertThat(DayPhrases.TABLE)
        .allSatisfy(
            way ->
                assertThat(
                        DayPhrases.TABLE.stream()
                            .filter(
                                other ->
                                    other.read(Phrase.tidy(way.example()), standpoint).isPresent())
                            .findFirst())
                    .contains(way));
  }

  private static DayReading read(String phrase) {
    return DueLanguage.day(phrase, TODAY, ENGLAND);
  }
}
