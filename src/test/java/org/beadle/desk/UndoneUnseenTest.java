package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.junit.jupiter.api.Test;

/** Taking back, among all, what only some may know of. */
class UndoneUnseenTest extends DeskTest {
  private void handedOut() {
    says(MANAGER, "action 3.1 owner Neglect Group");
    house.clock.advance(Duration.ofMinutes(1));
  }

  @Test
  void takingANoteOfThatTimeBackElsewhereQuotesNothing() {
    says(POLICE, "action 3.1 blocked by Police");
    house.clock.advance(Duration.ofMinutes(1));
    Post back = house.saysToAll(POLICE, "board undo");
    assertThat(PostJson.write(back)).doesNotContain("3.1", "waiting");
  }

  @Test
  void takingTheHandOverBackAmongAllNamesNothing() {
    handedOut();
    Post back = house.saysToAll(MANAGER, "board undo");
    assertThat(house.action("3.1").confidentialGroup()).isPresent();
    assertThat(PostJson.write(back)).doesNotContain("3.1", "Neglect", "Strategic", "one list");
    assertThat(back.summary()).startsWith("Taken back: a change of yours");
  }

  @Test
  void takingBackWhatNamesAConfidentialActionAmongAllDoesNotNameIt() {
    says(MANAGER, "action 2.4 blocked by 1.2");
    Post back = house.saysToAll(MANAGER, "board undo");
    assertThat(house.action("2.4").blocker()).isEmpty();
    assertThat(PostJson.write(back)).doesNotContain("1.2", "waiting");
  }
}
