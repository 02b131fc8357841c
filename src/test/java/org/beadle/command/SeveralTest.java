package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.refused;
import static org.beadle.command.Table.understood;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two commands in one text none is carried out. */
class SeveralTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "action 3.5 done; action 3.6 done",
        "action 3.5 done\naction 3.6 done",
        "action 3.5 done;/action 3.6 done",
        "action 3.5 note sent to all\r\nmeeting list",
        "3.5 done; action 3.6"
      })
  void twoCommandsAreToBeSaidOneAtATime(String said) {
    assertThat(refused(said).reason())
        .isEqualTo("Those are two commands: please say one at a time.");
    assertThat(refused(said).suggestion()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action 3.5 done; action was taken by all",
        "action 3.5 done; meeting went well",
        "action 3.5 note first line\nsecond line; third",
        "action 3.5 note the board met;\nmeeting",
        "action 3.5 note see action 3.6 done",
      })
  void aNoteMayHaveSeveralLines(String said) {
    assertThat(understood(said)).isInstanceOf(Command.Changing.class);
  }
}
