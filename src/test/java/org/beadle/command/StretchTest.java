package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.refused;
import static org.beadle.command.Table.understood;

import java.time.LocalDate;
import org.beadle.plan.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void remindersAreHeldUntilADay() {
    assertThat(understood("action 3.6 snooze until 20 March"))
        .isEqualTo(new Command.Snooze(Ref.parse("3.6").orElseThrow(), 10));
    assertThat(refused("action 3.6 snooze until 30 June").suggestion())
        .contains("action 3.6 snooze");
  }
}
