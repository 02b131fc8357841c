package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.refused;
import static org.beadle.command.Table.understood;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries in a register in the words of whoever takes it. */
class RegisterRemarkTest {
  private static final String REGISTER = "meeting register Full board 4 March: ";

  @ParameterizedTest
  @CsvSource({
    "Police apols, Police apologies",
    "Police sent apologies, Police apologies",
    "Police apologised, Police apologies",
    "Police attended, Police present"
  })
  void whatPeopleWriteForAMarkIsRead(String said, String plain) {
    assertThat(understood(REGISTER + said)).isEqualTo(understood(REGISTER + plain));
  }

  @ParameterizedTest
  @CsvSource({
    "Police didn't attend, Police absent",
    "Police did not attend, Police absent",
    "confirm?, confirm",
    "confirmed, confirm"
  })
  void theNearestEntryIsOffered(String said, String meant) {
    assertThat(refused(REGISTER + said).suggestion()).contains(REGISTER + meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rest present",
        "all present except Police",
        "everyone present",
        "the others apologies"
      })
  void seatsAreEnteredOneAtATime(String said) {
    assertThat(refused(REGISTER + said).reason()).startsWith("Seats are entered one at a time");
    assertThat(refused(REGISTER + said).suggestion()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Police present, Probation absent", "Police present and Probation absent"})
  void ofSeveralSeatsTheFirstIsOffered(String said) {
    assertThat(refused(REGISTER + said).suggestion()).contains(REGISTER + "Police present");
  }

  @ParameterizedTest
  @CsvSource({
    "Full board 4 March Police present, Full board 4 March: Police present",
    "Full board Police present, Full board: Police present"
  })
  void aForgottenColonIsTold(String said, String meant) {
    assertThat(refused("meeting register " + said).reason()).startsWith("A colon stands");
    assertThat(refused("meeting register " + said).suggestion())
        .contains("meeting register " + meant);
  }
}
