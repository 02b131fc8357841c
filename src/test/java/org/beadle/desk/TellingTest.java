package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.beadle.chat.Post;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;

class TellingTest extends DeskTest {
  @Test
  void theHolderAddsANote() {
    Post answer = says(QUALITY, "Action 2.3A note Twelve are read, eight to go.");
    assertThat(answer.summary()).startsWith("Action 2.3a has a new note.");
    assertThat(house.updates("2.3a").getFirst().note())
        .contains("Twelve are read, eight to go.");
    assertThat(house.action("2.3a").lastUpdate().orElseThrow()).hasToString("2018-06-18");
  }

  @Test
  void theHolderLinksEvidence() {
    says(QUALITY, "action 2.3a evidence https://records.example/audit");
    assertThat(house.updates("2.3a").getFirst().evidence())
        .contains("https://records.example/audit");
  }

  @Test
  void anActionDueSoonIsGreenOnceItIsToldOf() {
    assertThat(says(QUALITY, "action 2.3a").summary()).contains("Amber");
    assertThat(says(QUALITY, "action 2.3a green").summary())
        .startsWith("Action 2.3a is declared Green.");
    assertThat(says(QUALITY, "action 2.3a").summary()).contains("Green");
  }

  @Test
  void amberAndRedWantAReason() {
    for (String colour : new String[] {"amber", "red"})
      assertThat(saysInVain(QUALITY, "action 2.3a " + colour).summary())
          .contains("Nothing was changed");
    says(QUALITY, "action 2.3a red The files are locked away");
    assertThat(house.action("2.3a").declared().orElseThrow().rag()).isEqualTo(Rag.RED);
    assertThat(house.updates("2.3a").getFirst().rag()).isEqualTo(Optional.of(Rag.RED));
  }

  @Test
  void aColourThatTheDatesContradictIsShownAsTheyHaveIt() {
    house.clock.set(java.time.Instant.parse("2018-07-12T09:00:00Z"));
    assertThat(says(QUALITY, "action 2.3a green").summary())
        .contains("is declared Green. It is shown as Red, as its dates say.");
  }
}
