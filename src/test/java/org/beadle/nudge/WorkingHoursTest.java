package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SampleBoard.LONDON;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;
import static org.beadle.nudge.SampleBoard.person;
import static org.beadle.nudge.SampleBoard.weekdays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.beadle.board.Nation;
import org.beadle.board.UnitedKingdomCalendar;
import org.beadle.board.WorkingCalendar;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime FIVE = LocalTime.of(17, 0);
  private static final WorkingCalendar EVERY_DAY = day -> true;

  @Test
  void nothingIsSentBeforeNineOrFromFive() {
    LocalDate due = LocalDate.of(2026, 9, 30);
    Sweeps sweeps = new Sweeps(SampleBoard.with(SampleAction.number(1).due(due).make()));

    assertThat(sweeps.at(sweeps.at(due, NINE).minusMillis(1))).isEmpty();
    assertThat(sweeps.at(sweeps.at(due, FIVE))).isEmpty();
    assertThat(sweeps.at(sweeps.at(due, FIVE).minusMillis(1))).hasSize(1);
  }

  @Test
  void nothingIsSentOnABankHoliday() {
    LocalDate goodFriday = LocalDate.of(2027, 3, 26);
    LocalDate easterMonday = LocalDate.of(2027, 3, 29);
    Action due = SampleAction.number(1).due(easterMonday).make();
    Sweeps sweeps =
        new Sweeps(
            SampleBoard.snapshot(
                LONDON, weekdays(goodFriday, easterMonday), Channels.NONE, List.of(due)));

    sweeps.daily(LocalDate.of(2027, 3, 23), easterMonday.plusDays(1));

    // The day itself is told on Maundy Thursday, and that it has passed on the Tuesday.
    assertThat(sweeps.days(person(POLICE_LEAD)))
        .contains(LocalDate.of(2027, 3, 25), LocalDate.of(2027, 3, 30))
        .doesNotContain(goodFriday, easterMonday);
    assertThat(sweeps.steps(person(POLICE_LEAD))).endsWith(0, 1);
  }

  /** 17 March is a bank holiday in Northern Ireland, 30 November in Scotland. */
  @ParameterizedTest
  @CsvSource({
    "ENGLAND, 2027-03-17, 2027-03-17",
    "NORTHERN_IRELAND, 2027-03-17, 2027-03-16",
    "SCOTLAND, 2026-11-30, 2026-11-27",
    "WALES, 2026-11-30, 2026-11-30",
    "ENGLAND, 2026-12-28, 2026-12-24",
    "ENGLAND, 2026-04-03, 2026-04-02",
    "ENGLAND, 2026-04-06, 2026-04-02",
    "SCOTLAND, 2026-04-06, 2026-04-06",
    "ENGLAND, 2027-03-29, 2027-03-25",
    "ENGLAND, 2026-05-04, 2026-05-01",
    "ENGLAND, 2026-08-31, 2026-08-28"
  })
  void eachNationKeepsItsOwnBankHolidays(Nation nation, LocalDate due, LocalDate told) {
    Action action = SampleAction.number(1).due(due).make();
    Sweeps sweeps =
        new Sweeps(
            SampleBoard.snapshot(
                LONDON, new UnitedKingdomCalendar(nation), Channels.NONE, List.of(action)));

    sweeps.daily(due.minusDays(6), due);

    assertThat(sweeps.to(person(POLICE_LEAD)).getLast().step()).isZero();
    assertThat(sweeps.to(person(POLICE_LEAD)).getLast().promise().today()).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-28, 09:00", "2026-03-29, 08:00", "2026-10-24, 08:00", "2026-10-25, 09:00"})
  void nineInTheMorningIsNineOnBothSidesOfAChangeOfTheClocks(LocalDate day, String utc) {
    WorkingHours hours = new WorkingHours(LONDON, EVERY_DAY, NINE, FIVE);

    assertThat(hours.opening(day)).isEqualTo(Instant.parse(day + "T" + utc + ":00Z"));
    assertThat(Duration.between(hours.opening(day), hours.closing(day)))
        .isEqualTo(Duration.ofHours(8));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-29", "2026-10-25"})
  void aChangeOfTheClocksNeitherRepeatsNorSkipsANudge(LocalDate sunday) {
    Action[] due =
        sunday
            .minusDays(3)
            .datesUntil(sunday.plusDays(4))
            .map(day -> SampleAction.number(day.getDayOfMonth()).due(day).make())
            .toArray(Action[]::new);
    Sweeps sweeps =
        new Sweeps(SampleBoard.snapshot(LONDON, EVERY_DAY, Channels.NONE, List.of(due)));

    Instant end = sweeps.at(sunday.plusDays(4), LocalTime.MIDNIGHT);
    for (Instant now = sweeps.at(sunday.minusDays(3), LocalTime.MIDNIGHT);
        now.isBefore(end);
        now = now.plus(Duration.ofMinutes(30))) sweeps.at(now);

    assertThat(sweeps.days(person(POLICE_LEAD))).hasSize(7);
    assertThat(sweeps.to(person(POLICE_LEAD)).stream().filter(nudge -> nudge.step() == 0))
        .extracting(nudge -> nudge.promise().milestone().due())
        .containsExactlyElementsOf(sunday.minusDays(3).datesUntil(sunday.plusDays(4)).toList());
    assertThat(sweeps.sent()).extracting(Sweeps.Sent::at).allMatch(at -> inHours(at, LONDON));
  }

  @Test
  void aDateOnALeapDayIsRemindedOfAndChasedOnTheDaysThatItSays() {
    LocalDate leapDay = LocalDate.of(2028, 2, 29);
    Action due = SampleAction.number(1).due(leapDay).make();
    Sweeps sweeps =
        new Sweeps(SampleBoard.snapshot(LONDON, EVERY_DAY, Channels.NONE, List.of(due)));

    sweeps.daily(leapDay.minusDays(29), leapDay.plusDays(3));

    assertThat(sweeps.to(person(POLICE_LEAD)))
        .extracting(nudge -> nudge.promise().today().toString())
        .containsExactly(
            "2028-02-01",
            "2028-02-15",
            "2028-02-22",
            "2028-02-28",
            "2028-02-29",
            "2028-03-01",
            "2028-03-03");
  }

  /** In Cairo the last Friday of April begins at one o'clock. */
  @Test
  void aDayWithoutMidnightIsADayLikeOthers() {
    ZoneId cairo = ZoneId.of("Africa/Cairo");
    LocalDate friday = LocalDate.of(2026, 4, 24);
    assertThat(friday.atStartOfDay(cairo).toLocalTime()).isEqualTo(LocalTime.of(1, 0));
    WorkingHours early = new WorkingHours(cairo, EVERY_DAY, LocalTime.MIDNIGHT, FIVE);
    Action due = SampleAction.number(1).due(friday).make();
    Sweeps sweeps = new Sweeps(SampleBoard.snapshot(cairo, EVERY_DAY, Channels.NONE, List.of(due)));

    sweeps.daily(friday.minusDays(1), friday.plusDays(1));

    assertThat(early.worksOn(friday)).isTrue();
    assertThat(early.isOpen(early.opening(friday))).isTrue();
    assertThat(early.isOpen(early.opening(friday).minusMillis(1))).isFalse();
    assertThat(sweeps.steps(person(POLICE_LEAD))).containsExactly(-1, 0, 1);
  }

  /** Samoa went over the date line at the end of 2011 and had no 30 December. */
  @Test
  void aDayThatTheZoneLeavesOutIsNoWorkingDay() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    LocalDate missing = LocalDate.of(2011, 12, 30);
    WorkingHours hours = new WorkingHours(apia, EVERY_DAY, NINE, FIVE);

    assertThat(hours.worksOn(missing)).isFalse();
    assertThat(hours.onOrBefore(missing)).isEqualTo(LocalDate.of(2011, 12, 29));
    assertThat(hours.onOrAfter(missing)).isEqualTo(LocalDate.of(2011, 12, 31));
  }

  private static boolean inHours(Instant at, ZoneId zone) {
    LocalTime time = at.atZone(zone).toLocalTime();
    return !time.isBefore(NINE) && time.isBefore(FIVE);
  }
}
