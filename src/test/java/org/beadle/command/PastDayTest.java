package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.understood;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.command.Command.Filter;
import org.beadle.command.Command.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what has happened, a day without a year is the last such day; today is 10 March 2026. */
class PastDayTest {
  @ParameterizedTest
  @CsvSource({
    "22 November, 2025-11-22",
    "10 March, 2026-03-10",
    "11 March, 2025-03-11",
    "Friday, 2026-03-06",
    "1 April 2027, 2027-04-01"
  })
  void theBoardIsShownAsItStoodOnThatDay(String said, LocalDate day) {
    assertThat(understood("board as at " + said))
        .isEqualTo(new Command.AsAt(day, new Filter.All()));
  }

  @ParameterizedTest
  @CsvSource({"20 June, 2025-06-20", "4 March, 2026-03-04"})
  void minutesAreOfAMeetingThatWasHeld(String said, LocalDate day) {
    assertThat(understood("meeting minutes sent Full board " + said))
        .isEqualTo(
            new AnswerCommand.Sent(
                AnswerCommand.Paper.MINUTES, new Name("Full board"), Optional.of(day)));
  }
}
