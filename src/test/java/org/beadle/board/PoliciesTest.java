package org.beadle.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {
  @Test
  void haveADefaultForEverything() {
    assertThat(Policies.ALL)
        .allSatisfy(
            setting ->
                assertThat((Object) Policies.DEFAULT.get(setting)).isEqualTo(setting.standard()));
    assertThat(Policies.DEFAULT.problems()).isEmpty();
  }

  @Test
  void readTheBoardsOwnValues() {
    Policies own =
        new Policies(
            Map.of(
                "amber-days", " 14 ",
                "acceptance", "Yes",
                "remind-before", "14, 7 1",
                "opens", "8:30",
                "digest-day", "thu",
                "year-starts", "1 sept"));
    assertThat(own.get(Policies.AMBER_DAYS)).isEqualTo(14);
    assertThat(own.get(Policies.ACCEPTANCE)).isTrue();
    assertThat(own.get(Policies.REMIND_BEFORE)).isEqualTo(List.of(14, 7, 1));
    assertThat(own.get(Policies.OPENS)).isEqualTo(LocalTime.of(8, 30));
    assertThat(own.get(Policies.DIGEST_DAY)).isEqualTo(DayOfWeek.THURSDAY);
    assertThat(own.get(MeetingPolicies.YEAR_STARTS)).isEqualTo(MonthDay.of(9, 1));
    assertThat(own.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "amber-days | soon | amber-days is “soon”, but a number of days from 0 to 366 is wanted",
        "amber-days | -1 | amber-days is “-1”, but a number of days from 0 to 366 is wanted",
        "fresh-days | 400 | fresh-days is “400”, but a number of days from 0 to 366 is wanted",
        "daily-budget | 99 | daily-budget is “99”, but a number of messages from 0 to 20 is wanted",
        "acceptance | perhaps | acceptance is “perhaps”, but yes or no is wanted",
        "opens | 25:00 | opens is “25:00”, but a time of day such as 09:00 is wanted",
        "digest-day | m | digest-day is “m”, but a day of the week is wanted",
        "remind-before | 7; 1 | remind-before is “7; 1”, but a list of days from 0 to 366 such as 28, 14, 7 is wanted",
        "chase-months | 61 | chase-months is “61”, but a number of months from 0 to 60 is wanted",
        "ladder | 1 holder, 7 mayor | ladder is “1 holder, 7 mayor”, but a list of steps such as “1 holder, 7 group chair, 14 agency member, 28 independent chair” is wanted",
        "ladder | 0 holder | ladder is “0 holder”, but a list of steps such as “1 holder, 7 group chair, 14 agency member, 28 independent chair” is wanted",
        "ladder | 7 holder, 7 board manager | ladder is “7 holder, 7 board manager”, but one step for each number of days is wanted",
        "year-starts | 29 February | year-starts is “29 February”, but a day of the year such as 1 April is wanted",
        "year-starts | April | year-starts is “April”, but a day of the year such as 1 April is wanted",
        "amber-day | 3 | there is no setting amber-day; did you mean amber-days?",
        "zone | 3 | there is no setting zone",
        "colour-of-the-door | red | there is no setting colour-of-the-door",
        "opens | 18:00 | opens is not before closes",
        "digest-time | 08:30 | digest-time is 08:30, but messages are sent only from 09:00 until before 17:00",
        "digest-time | 17:00 | digest-time is 17:00, but messages are sent only from 09:00 until before 17:00",
        "daily-budget | 0 | daily-budget is 0, so nobody would be told anything; 1 is the least"
      })
  void sayInPlainWordsWhatIsWrong(String name, String value, String problem) {
    assertThat(new Policies(Map.of(name, value)).problems()).containsExactly(problem);
  }

  @Test
  void theDefaultTimeOfTheDigestMayComeBeforeTheBoardOpens() {
    assertThat(new Policies(Map.of("opens", "10:00")).problems()).isEmpty();
  }

  @Test
  void areWrittenSoThatTheyAreReadAgain() {
    assertThat(Policies.ALL)
        .allSatisfy(
            setting ->
                assertThat((Object) setting.valueOf(setting.written()))
                    .isEqualTo(setting.standard()));
  }

  @Test
  void readALadderInTheOrderOfItsDays() {
    Ladder ladder = Policies.LADDER.valueOf("14 Board manager, 2 holder");
    assertThat(ladder.rungs())
        .containsExactly(new Rung(2, Rung.Told.HOLDER), new Rung(14, Rung.Told.BOARD_MANAGER));
  }

  @Test
  void refuseToGiveAValueThatCannotBeRead() {
    Policies wrong = new Policies(Map.of("amber-days", "soon"));
    assertThatThrownBy(() -> wrong.get(Policies.AMBER_DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("amber-days is “soon”");
  }

  @Test
  void listEveryProblemAtOnce() {
    assertThat(new Policies(Map.of("amber-days", "x", "acceptance", "x", "x", "x")).problems())
        .hasSize(3);
  }
}
