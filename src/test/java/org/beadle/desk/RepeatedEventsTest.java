package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.junit.jupiter.api.Test;

class RepeatedEventsTest extends DeskTest {
  private Post again(String words, String event) {
    return house.desk.receive(
        Incoming.said(
            house.at(House.BOARD), house.user(QUALITY, false), words, Optional.of(event)));
  }

  @Test
  void anEventThatComesAgainIsAnsweredAsBeforeAndDoneOnce() {
    Post first = again("action 2.3a note Half is done", "one");
    assertThat(inVain(() -> again("action 2.3a note Half is done", "one"))).isEqualTo(first);
    assertThat(house.updates("2.3a")).hasSize(1);
    again("action 2.3a note Half is done", "two");
    assertThat(house.updates("2.3a")).hasSize(2);
  }

  @Test
  void anUndoThatComesAgainTakesBackNoEarlierChange() {
    again("action 2.3a note One", "one");
    again("action 2.3a note Two", "two");
    Post undone = again("board undo", "three");
    assertThat(inVain(() -> again("board undo", "three"))).isEqualTo(undone);
    assertThat(house.updates("2.3a")).hasSize(1);
  }

  @Test
  void anActionIsAddedOnce() {
    String words = "action add Write the guide for Neglect Group by 30 Sep priority 2";
    Post added = again(words, "one");
    assertThat(inVain(() -> again(words, "one"))).isEqualTo(added);
    assertThat(house.find("2.14")).isEmpty();
  }

  @Test
  void whatWasRefusedMayBeSaidAgain() {
    again("action 2.3a unblocked", "one");
    says(QUALITY, "action 2.3a blocked by 2.4");
    assertThat(again("action 2.3a unblocked", "two").summary()).contains("waiting for nothing");
  }
}
