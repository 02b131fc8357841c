package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.junit.jupiter.api.Test;

class LookingBackAndAheadTest extends DeskTest {
  @Test
  void theBoardIsShownAsItStoodOnADay() {
    house.sweep();
    house.clock.advance(Duration.ofDays(1));
    says(COUNCIL, "action 2.1 red The contract ended");
    house.sweep();
    house.clock.advance(Duration.ofDays(1));
    assertThat(says(CHAIR, "rag priority 2").summary()).contains("1 Red");
    assertThat(PostJson.write(says(CHAIR, "board as at 18 June 2018 priority 2")))
        .contains("18 June 2018")
        .doesNotContain("1 Red");
    assertThat(says(CHAIR, "board as at 19 June 2018 priority 2").summary()).contains("1 Red");
  }

  @Test
  void beforeTheRecordBeginsNothingIsKnown() {
    house.sweep();
    assertThat(says(CHAIR, "board as at 1 June 2018").summary())
        .isEqualTo("Nothing is known of 1 June 2018. The record begins on 18 June 2018.");
    assertThat(says(CHAIR, "board as at 1 June 2030").summary()).contains("is yet to come");
    assertThat(says(CHAIR, "board as at 18 June 2018").summary()).contains("37 actions");
  }

  @Test
  void theDigestIsOfThePlaceInWhichItIsAskedFor() {
    assertThat(house.saysToAll(LAY, "board digest").summary())
        .startsWith("Sample County Safeguarding Children Board: the week to 18 June 2018.")
        .contains("37 actions");
    String neglect = House.groupPlace(house.group("Neglect Group"));
    assertThat(house.saysIn(neglect, LAY, "board digest").summary())
        .startsWith("Neglect Group: the week to 18 June 2018. 2 actions")
        .contains("4.6");
  }

  @Test
  void whatWillBeSentIsShownBeforeItIs() {
    Post answer = says(MANAGER, "board upcoming 30d");
    assertThat(PostJson.write(answer))
        .contains("2.3a (9 July 2018) is due", "2.3a (9 July 2018) is late")
        .contains("Quality assurance lead");
    says(QUALITY, "action 2.3a done");
    assertThat(PostJson.write(says(MANAGER, "board upcoming 30d"))).doesNotContain("2.3a (");
  }

  @Test
  void anEscalationIsForeseenAndComes() {
    assertThat(PostJson.write(says(MANAGER, "board upcoming 30d")))
        .contains("4.6 (30 June 2018) is late; step 7 days");
    house.clock.set(Instant.parse("2018-07-12T09:00:00Z"));
    house.sweep();
    assertThat(PostJson.write(says(MANAGER, "board escalations"))).contains("4.6");
  }

  @Test
  void helpShowsEveryCommandOnceItsWordIsNamed() {
    assertThat(PostJson.write(says(LAY, "board help")))
        .contains("action")
        .contains("rag")
        .contains("undo");
    assertThat(PostJson.write(says(LAY, "board help action"))).contains("blocked by", "snooze");
  }
}
