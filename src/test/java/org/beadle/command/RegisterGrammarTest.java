package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.beadle.command.Command.Name;
import org.beadle.command.RegisterCommand.Day;
import org.beadle.command.RegisterCommand.Of;
import org.beadle.meeting.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands about registers, on Tuesday 10 March 2026. */
class RegisterGrammarTest {
  private static final Of FULL = new Of(new Name("Full board"), Optional.empty());

  private static Command understood(String about) {
    return Table.understood("/meeting register Full board: " + about);
  }

  @ParameterizedTest
  @CsvSource({
    "12 May,2025-05-12,2026-05-12",
    "9 March,2026-03-09,2027-03-09",
    "10 March,2026-03-10,2026-03-10",
    "Friday,2026-03-06,2026-03-13",
    "12 May 2025,2025-05-12,2025-05-12",
    "12/5/26,2026-05-12,2026-05-12",
    "tomorrow,2026-03-11,2026-03-11"
  })
  void aDayIsReadAsOneThatHasComeAndAsOneToCome(String typed, LocalDate last, LocalDate next) {
    Of of = new Of(new Name("Full board"), Optional.of(new Day(last, next)));
    assertThat(Table.understood("meeting register Full board " + typed))
        .isEqualTo(new RegisterCommand.OpenRegister(of, 1));
    assertThat(Table.understood("Meeting register Full board " + typed + ": confirm"))
        .isEqualTo(new RegisterCommand.ConfirmRegister(of));
  }

  @Test
  void aSeatIsEverythingBeforeTheWordForIt() {
    assertThat(understood("Sample County Council, Quality lead present."))
        .isEqualTo(
            new RegisterCommand.MarkSeat(
                FULL,
                new Name("Sample County Council, Quality lead"),
                Mark.PRESENT,
                Optional.empty()));
    assertThat(understood("Police apologies because the sheet was misread"))
        .isEqualTo(
            new RegisterCommand.MarkSeat(
                FULL, new Name("Police"), Mark.APOLOGIES, Optional.of("the sheet was misread")));
    assertThat(understood("the rest absent")).isEqualTo(new RegisterCommand.RestAbsent(FULL));
  }

  @Test
  void aDeputyMayBeAMemberOrAnybody() {
    assertThat(understood("Police deputy @health-lead"))
        .isEqualTo(
            new RegisterCommand.MarkDeputy(
                FULL, new Name("Police"), new Name("@health-lead"), Optional.empty()));
    assertThat(understood("Police deputy the duty inspector because I asked"))
        .isEqualTo(
            new RegisterCommand.MarkDeputy(
                FULL, new Name("Police"), new Name("the duty inspector"), Optional.of("I asked")));
  }

  @ParameterizedTest
  @CsvSource({"10:20,10:20", "10.20,10:20", "2.30pm,14:30", "9 am,09:00", "14.00,14:00"})
  void aTimeIsReadAsPeopleWriteIt(String typed, LocalTime time) {
    assertThat(understood("Police arrived " + typed))
        .isEqualTo(new RegisterCommand.Arrived(FULL, new Name("Police"), time, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:10", "10:75", "13pm", "24:00"})
  void whatIsNoTimeOfTheDayIsSaidToBeNone(String typed) {
    assertThat(Table.refused("meeting register Full board: Police left " + typed).reason())
        .contains("“" + typed + "” is no time of day");
  }

  @Test
  void aWordThatIsNoneIsNotTakenForTheNameOfAGroup() {
    assertThat(Table.refused("meeting register Full board: Police prezent").suggestion())
        .contains("meeting register Full board: Police present");
  }
}
