package org.beadle.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncomingTest {
  private static final Address PLACE = new Address("slack", "T1", "C1");
  private static final Incoming.User USER = new Incoming.User("T1", "U1", Optional.empty(), false);

  @Test
  void signsThatNobodySeesAreTakenOutOfWords() {
    Incoming said =
        Incoming.said(
            PLACE, USER, "action 2.3\u0000 note\tone\u0007\r\ntwo\u000Bthree", Optional.empty());
    assertThat(said.text()).isEqualTo("action 2.3 note\tone\r\ntwo three");
  }

  @Test
  void andOutOfWhatIsTypedInAForm() {
    Press press = new Press(1, 2, "action 2.3 note \u0000well\u009F");
    Incoming pressed = Incoming.pressed(PLACE, USER, press, Optional.empty());
    assertThat(pressed.press()).hasValue(new Press(1, 2, "action 2.3 note well"));
  }
}
