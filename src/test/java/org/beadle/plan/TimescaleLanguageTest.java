package org.beadle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.beadle.board.Nation;
import org.beadle.board.UnitedKingdomCalendar;
import org.beadle.board.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimescaleLanguageTest {
  private static final WorkingCalendar ENGLAND = new UnitedKingdomCalendar(Nation.ENGLAND);
  private static final LocalDate START = LocalDate.of(2018, 4, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By 30 September 2018 | 2018-09-30",
        "By 9 July 2018 | 2018-07-09",
        "By 30 June 2018 and 31 December 2018 | 2018-06-30 2018-12-31",
        "30 June 2018; 31 December 2018 | 2018-06-30 2018-12-31",
        "30/06/2018, 31/12/2018 | 2018-06-30 2018-12-31",
        "30 June, 2018 and 31 December, 2018 | 2018-06-30 2018-12-31"
      })
  void readsDatesInFullWithoutAssumingAnything(String cell, String days) {
    assertThat(timescale(cell)).isEqualTo(dated(cell, days));
    assertThat(read(cell).assumptions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "September 2018 | 2018-09-28",
        "Sept 2018 and March 2019 | 2018-09-28 2019-03-29",
        "30 June and 31 December 2018 | 2018-06-30 2018-12-31",
        "June, September and December 2018 | 2018-06-29 2018-09-28 2018-12-31",
        "30 June 2018 and 31 March | 2018-06-30 2019-03-31",
        "By September | 2018-09-28",
        "Jun-18 | 2018-06-29",
        "Q1 2018/19 | 2018-06-29",
        "Q3 18/19 | 2018-12-31",
        "End of Q4 (18-19) | 2019-03-29",
        "End of Q2 | 2018-09-28",
        "April to September 2018 | 2018-09-28",
        "1 April 2018 - 31 March 2019 | 2019-03-31",
        "within 3 months | 2018-07-01",
        "Review March 2019 | 2019-03-29"
      })
  void listsWhatItAssumed(String cell, String days) {
    assertThat(timescale(cell)).isEqualTo(dated(cell, days));
    assertThat(read(cell).assumptions()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"With immediate effect", "Immediate", "immediately", "WITH IMMEDIATE EFFECT."})
  void readsImmediateEffect(String cell) {
    assertThat(timescale(cell))
        .isEqualTo(new Timescale(cell, List.of(), true, false, OptionalInt.empty()));
  }

  @Test
  void whatGoesOnAfterADayWithoutAReviewIsInDoubt() {
    assertThat(read("September 2013 and ongoing").assumptions())
        .contains(
            "“September 2013 and ongoing” does not say how often it is reviewed: its day is taken"
                + " as the first due day");
    assertThat(read("December 2013 and annually").assumptions())
        .noneMatch(assumed -> assumed.contains("reviewed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "September 2013 and ongoing | 2013-09-30 | 0",
        "December 2013 and annually | 2013-12-31 | 12",
        "December 2013 then annually thereafter | 2013-12-31 | 12",
        "Quarterly | | 3",
        "Monthly | | 1",
        "Six monthly | | 6",
        "Reviewed annually | | 12",
        "Annual review | | 12",
        "Ongoing | | 0",
        "On-going | | 0",
        "Ongoing - review March 2019 | 2019-03-29 | 0",
        "Ongoing (reviewed quarterly) | | 3",
        "Quarterly from June 2018 | 2018-06-29 | 3",
        "From September 2013 | 2013-09-30 | 0",
        "September 2013 onwards | 2013-09-30 | 0"
      })
  void readsWhatGoesOn(String cell, String days, int months) {
    OptionalInt review = months == 0 ? OptionalInt.empty() : OptionalInt.of(months);
    assertThat(timescale(cell)).isEqualTo(new Timescale(cell, days(days), false, true, review));
  }

  @Test
  void joinsImmediateEffectWithADate() {
    assertThat(timescale("Immediate and by 30 June 2018"))
        .isEqualTo(
            new Timescale(
                "Immediate and by 30 June 2018",
                List.of(LocalDate.of(2018, 6, 30)),
                true,
                false,
                OptionalInt.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tbc", "TBC", "Timeframe tbc", "To be agreed", "", "  ", "-", "N/A"})
  void saysThatThereIsNoDateYet(String cell) {
    assertThat(timescale(cell)).isEqualTo(dated(cell.strip(), null));
    assertThat(read(cell)).isInstanceOf(TimescaleReading.Read.class);
    assertThat(read(cell).assumptions()).singleElement().asString().contains("no date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spring term",
        "31 June 2018",
        "asap",
        "Completed",
        "Completed June 2018",
        "early 2019",
        "30 June 2018 and when ready",
        "by the next OFSTED visit",
        "Q1 2018",
        "June 18"
      })
  void leavesWhatItCannotReadAndSaysWhy(String cell) {
    assertThat(read(cell)).isInstanceOf(TimescaleReading.Unreadable.class);
    assertThat(timescale(cell)).isEqualTo(dated(cell, null));
    assertThat(read(cell).assumptions()).singleElement().asString().isNotBlank();
  }

  private static Timescale dated(String cell, String days) {
    return new Timescale(cell, days(days), false, false, OptionalInt.empty());
  }

  private static List<LocalDate> days(String days) {
    if (days == null) return List.of();
    return Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
  }

  private static Timescale timescale(String cell) {
    return read(cell).timescale();
  }

  private static TimescaleReading read(String cell) {
    return DueLanguage.timescale(cell, START, ENGLAND);
  }
}
