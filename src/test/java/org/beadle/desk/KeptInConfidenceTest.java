package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Action 3.1, of the confidential case review group, is handed to a group that is not. */
class KeptInConfidenceTest extends DeskTest {
  private static final String SAID = "What the review found";
  private String reviews;

  @BeforeEach
  void said() {
    reviews = House.groupPlace(house.group("SCRG"));
    says(POLICE, "action 3.1 note " + SAID);
    later();
    says(POLICE, "action 3.1 evidence https://records.example/review");
    later();
    says(POLICE, "action 3.1 blocked by Police until the " + SAID);
    later();
  }

  private void later() {
    house.clock.advance(Duration.ofMinutes(1));
  }

  private Post handedOut() {
    Post answer = says(MANAGER, "action 3.1 owner Neglect Group");
    later();
    return answer;
  }

  @Test
  void whatWasSaidInConfidenceStaysWithTheGroup() {
    handedOut();
    says(LAY, "action 3.1");
    for (Post post :
        List.of(
            says(LAY, "action 3.1"),
            house.saysToAll(MANAGER, "action 3.1"),
            house.saysIn(House.groupPlace(house.group("Neglect Group")), MANAGER, "action 3.1")))
      assertThat(PostJson.write(post)).contains("one list").doesNotContain(SAID, "records.example");
  }

  @Test
  void whatIsSaidSinceIsForAll() {
    handedOut();
    says(MANAGER, "action 3.1 note It is open now");
    assertThat(PostJson.write(says(LAY, "action 3.1")))
        .contains("It is open now")
        .doesNotContain(SAID);
  }

  @Test
  void theGroupAndWhoSeesItReadOn() {
    handedOut();
    assertThat(PostJson.write(says(MANAGER, "action 3.1"))).contains(SAID, "records.example");
    assertThat(PostJson.write(house.saysIn(reviews, POLICE, "action 3.1"))).contains(SAID);
  }

  @Test
  void theAnswerToTheHandOverSaysSo() {
    assertThat(handedOut().summary())
        .contains(
            "What was said of it while Strategic Case Review Group led it stays with that group.");
    assertThat(says(QUALITY, "action 2.3a owner Neglect Group").summary())
        .doesNotContain("stays with");
  }

  @Test
  void whatWasSaidBeforeTheGroupLedItIsForAllAsBefore() {
    says(MANAGER, "action 2.1 note Said before");
    later();
    says(MANAGER, "action 2.1 owner SCRG");
    later();
    says(POLICE, "action 2.1 note " + SAID);
    later();
    says(MANAGER, "action 2.1 owner Neglect Group");
    later();
    assertThat(PostJson.write(says(LAY, "action 2.1")))
        .contains("Said before")
        .doesNotContain(SAID);
  }
}
