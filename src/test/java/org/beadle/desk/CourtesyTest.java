package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.beadle.chat.Post;
import org.junit.jupiter.api.Test;

class CourtesyTest extends DeskTest {
  @Test
  void thanksAreAnsweredAndChangeNothing() {
    assertThat(saysInVain(QUALITY, "Thank you!").summary()).isEqualTo("You are welcome.");
  }

  @Test
  void aGreetingIsAnsweredWithWhatCanBeAsked() {
    Post answer = saysInVain(QUALITY, "hello");
    assertThat(answer.summary()).startsWith("Hello.").contains("board help");
    assertThat(house.presses(QUALITY, answer, "My actions").summary()).contains("action");
  }
}
