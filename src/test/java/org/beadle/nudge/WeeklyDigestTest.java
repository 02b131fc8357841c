package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SampleBoard.LONDON;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beadle.board.Policies;
import org.beadle.board.Rulebook;
import org.beadle.board.Scope;
import org.beadle.board.WorkingCalendar;
import org.junit.jupiter.api.Test;

class WeeklyDigestTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

  @Test
  void eachChannelHasADigestOnMondayOfTheWeekBefore() {
    Sweeps sweeps = new Sweeps(SampleBoard.withChannels());

    List<Planned> planned = sweeps.on(MONDAY);

    assertThat(planned).hasSize(4).allMatch(each -> each.kind() == Planned.Kind.DIGEST);
    assertThat(planned)
        .extracting(each -> ((Nudge.WeeklyDigest) each.nudges().getFirst()).audience().text())
        .containsExactly("board", "group:2", "group:3", "agency:12");
    assertThat(week(planned.getFirst()))
        .isEqualTo(new Week(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 4)));
  }

  @Test
  void itIsSentOnceAWeek() {
    Sweeps sweeps = new Sweeps(SampleBoard.withChannels()).daily(MONDAY, MONDAY.plusDays(20));

    assertThat(sweeps.days(SampleBoard.BOARD_CHANNEL))
        .containsExactly(MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(14));
  }

  @Test
  void aBankHolidayMovesItToTheWorkingDayAfter() {
    WorkingCalendar closed = SampleBoard.weekdays(MONDAY);
    Sweeps sweeps =
        new Sweeps(SampleBoard.snapshot(LONDON, closed, SampleBoard.CHANNELS, List.of()));
    sweeps.recorded().addAll(keysOf(MONDAY.minusDays(7)));

    sweeps.daily(MONDAY, MONDAY.plusDays(4));

    assertThat(sweeps.days(SampleBoard.BOARD_CHANNEL)).containsExactly(MONDAY.plusDays(1));
    assertThat(week(sweeps.sent().getFirst().planned()).digestDay()).isEqualTo(MONDAY);
    assertThat(late(sweeps.sent().getFirst().planned())).as("moved, not missed").isFalse();
  }

  private static boolean late(Planned planned) {
    return ((Nudge.WeeklyDigest) planned.nudges().getFirst()).late();
  }

  private static List<NudgeKey> keysOf(LocalDate monday) {
    Sweeps before = new Sweeps(SampleBoard.withChannels());
    return before.on(monday).stream().flatMap(planned -> planned.keys().stream()).toList();
  }

  @Test
  void afterAPauseOnlyTheLastWeekIsTold() {
    Sweeps sweeps = new Sweeps(SampleBoard.withChannels());

    assertThat(sweeps.on(MONDAY.plusDays(23))).hasSize(4);
    assertThat(week(sweeps.sent().getFirst().planned()).digestDay()).isEqualTo(MONDAY.plusDays(21));
    assertThat(late(sweeps.sent().getFirst().planned())).isTrue();
    assertThat(sweeps.on(MONDAY.plusDays(24))).isEmpty();
  }

  @Test
  void aWeekBeforeTheBoardWasInTheRecordIsNotTold() {
    Snapshot longKnown = SampleBoard.withChannels();
    Snapshot young =
        SampleBoard.snapshot(
            longKnown.roster(),
            Policies.DEFAULT,
            longKnown.calendar(),
            List.of(),
            SampleBoard.CHANNELS,
            MONDAY.plusDays(2));
    Sweeps sweeps = new Sweeps(young).daily(MONDAY.plusDays(2), MONDAY.plusDays(7));

    assertThat(sweeps.days(SampleBoard.BOARD_CHANNEL)).containsExactly(MONDAY.plusDays(7));
  }

  private static Week week(Planned planned) {
    return ((Nudge.WeeklyDigest) planned.nudges().getFirst()).week();
  }

  @Test
  void aGroupHasADayAndATimeOfItsOwn() {
    Rulebook rules =
        new Rulebook(
            Map.of(
                Scope.group(SampleBoard.NEGLECT),
                new Policies(Map.of("digest-day", "wednesday", "digest-time", "14:30")),
                Scope.agency(SampleBoard.POLICE),
                new Policies(Map.of("digest-time", "10:00"))));
    Sweeps sweeps = new Sweeps(ruled(rules));
    LocalDate wednesday = MONDAY.plusDays(2);

    assertThat(audiences(sweeps.at(sweeps.at(MONDAY, LocalTime.of(9, 59)))))
        .containsExactly("board", "group:2", "group:3");
    assertThat(audiences(sweeps.at(sweeps.at(MONDAY, LocalTime.of(10, 0)))))
        .containsExactly("agency:12");
    assertThat(audiences(sweeps.at(sweeps.at(wednesday, LocalTime.of(14, 29))))).isEmpty();
    assertThat(audiences(sweeps.at(sweeps.at(wednesday, LocalTime.of(14, 30)))))
        .containsExactly("group:2");
  }

  @Test
  void aTimeAfterHoursIsTheNextMorning() {
    Rulebook rules =
        Rulebook.of(new Policies(Map.of("digest-day", "friday", "digest-time", "18:00")));
    Sweeps sweeps = new Sweeps(ruled(rules));
    sweeps.recorded().addAll(keysOf(MONDAY));
    LocalDate friday = MONDAY.plusDays(4);
    sweeps.on(MONDAY);

    assertThat(sweeps.at(sweeps.at(friday, LocalTime.of(16, 59)))).isEmpty();
    assertThat(sweeps.at(sweeps.at(friday.plusDays(3), LocalTime.of(9, 0)))).hasSize(4);
  }

  @Test
  void itTellsOfTheDaysSinceTheLastOneAndSaysThatItIsLate() {
    Channels told =
        new Channels(
            SampleBoard.CHANNELS.byAudience(),
            Set.of(Audience.BOARD),
            Map.of(Audience.BOARD, MONDAY.minusDays(22)));
    Snapshot board = SampleBoard.snapshot(LONDON, SampleBoard.weekdays(), told, List.of());

    Nudge.WeeklyDigest onTheDay = digest(new Sweeps(board).on(MONDAY).getFirst());
    Nudge.WeeklyDigest late = digest(new Sweeps(board).on(MONDAY.plusDays(1)).getFirst());

    assertThat(onTheDay.week()).isEqualTo(new Week(MONDAY.minusDays(21), MONDAY.minusDays(1)));
    assertThat(onTheDay.late()).isFalse();
    assertThat(late.week()).isEqualTo(onTheDay.week());
    assertThat(late.late()).isTrue();
  }

  private static Snapshot ruled(Rulebook rules) {
    Snapshot board = SampleBoard.withChannels();
    return SampleBoard.snapshot(
        board.roster(),
        rules,
        board.calendar(),
        List.of(),
        board.channels(),
        board.since(),
        board.circumstances());
  }

  private static List<String> audiences(List<Planned> planned) {
    return planned.stream().map(each -> digest(each).audience().text()).toList();
  }

  private static Nudge.WeeklyDigest digest(Planned planned) {
    return (Nudge.WeeklyDigest) planned.nudges().getFirst();
  }
}
