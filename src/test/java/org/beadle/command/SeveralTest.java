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
        "3.5 done; action 3.6",
        "3.6 done\n3.7 done\n3.8 amber waiting",
        "3.6 note sent\n- 3.7 done",
        "3.6 done\n\u2022 TP 1.1 done",
        "3.6 done, 3.5 done",
        "3.6 done. 3.7 done.",
        "3.6 done 3.5 done",
        "3.6 done and 3.5 done",
        "3.6 done, and then 3.5 done",
        "3.6 done & 3.5 done",
        "3.6 done / 3.5 done",
        "3.6 done - 3.5 done",
        "3.6 done, action 3.7 done",
        "3.6 amber waiting for data, 3.7 red no analyst",
        "3.6 due 30 June because of the audit, 3.7 met",
        "3.6 done sent to all. 2.4 blocked by Police"
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
        "3.6 done sent to schools, 2.4 covers the rest",
        "3.6 done, see 2.4 for the rest",
        "3.6 note agreed at the board, 3.4 done too",
        "3.6 amber waiting for 2.4 due 30 June",
        "3.6 done 30 schools replied, 3 due by Friday",
        "3.6 done in 3.5 weeks and 2.4 is next",
        "3.6 done\n12 met the trainer"
      })
  void aNoteMayHaveSeveralLines(String said) {
    assertThat(understood(said)).isInstanceOf(Command.Changing.class);
  }
}
