package org.beadle.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTest {
  @ParameterizedTest
  @CsvSource({
    "four times a year, 4",
    "Quarterly, 4",
    "every quarter, 4",
    "4 times per year, 4",
    "4x a year, 4",
    "at least four times a year, 4",
    "Meets quarterly., 4",
    "every two months, 6",
    "every 2 months, 6",
    "every other month, 6",
    "Bi-monthly, 6",
    "two-monthly, 6",
    "monthly, 12",
    "every month, 12",
    "once a month, 12",
    "three times a year, 3",
    "termly, 3",
    "every four months, 3",
    "twice a year, 2",
    "six-monthly, 2",
    "half-yearly, 2",
    "yearly, 1",
    "annually, 1",
    "once a year, 1",
    "five times a year, 5",
    "ten meetings a year, 10"
  })
  void meetingsInAYearAreRead(String words, int times) {
    assertThat(Frequency.read(words)).contains(new Frequency.TimesAYear(times));
  }

  @ParameterizedTest
  @CsvSource({
    "weekly, 1",
    "Every week, 1",
    "fortnightly, 2",
    "every two weeks, 2",
    "six-weekly, 6",
    "Six weekly, 6",
    "6-weekly, 6",
    "every six weeks, 6",
    "every 3 weeks, 3"
  })
  void weeksBetweenMeetingsAreRead(String words, int weeks) {
    assertThat(Frequency.read(words)).contains(new Frequency.EveryWeeks(weeks));
  }

  @ParameterizedTest
  @ValueSource(strings = {"own dates", "Own dates.", "as required", "ad hoc", "as and when needed"})
  void someGroupsSetTheirOwnDates(String words) {
    assertThat(Frequency.read(words)).contains(new Frequency.OwnDates());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now and then",
        "biweekly",
        "every five months",
        "99 times a year",
        "0 weekly",
        "every 30 weeks"
      })
  void otherWordsAreNotGuessedAt(String words) {
    assertThat(Frequency.read(words)).isEmpty();
    assertThat(Frequency.of(group(words))).isEqualTo(new Frequency.OwnDates());
  }

  @Test
  void theMeanDistanceFollows() {
    assertThat(new Frequency.TimesAYear(4).interval()).contains(91);
    assertThat(new Frequency.EveryWeeks(6).interval()).contains(42);
    assertThat(new Frequency.OwnDates().interval()).isEmpty();
  }

  private static Group group(String frequency) {
    return new Group(
        1,
        "Full board",
        Optional.empty(),
        Group.Kind.FULL_BOARD,
        OptionalLong.empty(),
        true,
        false,
        Optional.of(frequency));
  }
}
