package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Post;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;

class TellingTest extends DeskTest {
  private static final Instant LATE = Instant.parse("2018-07-12T09:00:00Z");

  @Test
  void theHolderAddsANote() {
    Post answer = says(QUALITY, "Action 2.3A note Twelve are read, eight to go.");
    assertThat(answer.summary()).startsWith("Action 2.3a has a new note.");
    assertThat(house.updates("2.3a").getFirst().note()).contains("Twelve are read, eight to go.");
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
  void aGroupsChairWhoAnswersForALateActionDeclaresAndSetsNothing() {
    house.clock.set(LATE);
    for (String words : new String[] {"action 3.6 green", "action 3.6 green The figures came in"}) {
      assertThat(says(POLICE, words).summary())
          .startsWith("Action 3.6 is declared Green. It is shown as Red, as its dates say. Action")
          .contains("Red (late): declared Green, 12 days late");
      assertThat(house.action("3.6").declared().orElseThrow().byChair()).isFalse();
    }
    assertThat(says(CHAIR, "rag late").summary()).contains("3.6");
  }

  @Test
  void whoDoesNotAnswerForItSetsAColourWithAReason() {
    house.clock.set(LATE);
    for (String name : new String[] {CHAIR, MANAGER}) {
      assertThat(says(name, "action 3.6 green").summary())
          .startsWith(
              "Action 3.6 is declared Green. It is shown as Red, as its dates say. To set it to"
                  + " Green all the same, give a reason: “action 3.6 green because …”. Action");
      assertThat(says(name, "action 3.6 green because the figures came in").summary())
          .startsWith("Action 3.6 is declared Green. Action")
          .contains("set by " + name + "; the dates alone give Red: 12 days late");
      says(name, "board undo");
    }
  }

  @Test
  void aColourThatWasSetStandsWhateverTheHolderSaysUntilALaterDateIsMissed() {
    says(CHAIR, "action 3.7 amber The figures are thin");
    assertThat(says(POLICE, "action 3.7 green They came in").summary())
        .startsWith(
            "Action 3.7 is declared Green. It is shown as Amber, as Independent chair set it.")
        .contains("Declared Green: They came in");
    assertThat(says(POLICE, "action 3.7").summary()).contains("set by Independent chair");
    says(POLICE, "action 3.7 red All is lost");
    assertThat(says(POLICE, "action 3.7").summary()).contains("Red (late): declared by Police");
    says(CHAIR, "action 3.7 amber Not all");
    house.clock.set(Instant.parse("2018-10-12T09:00:00Z"));
    assertThat(says(POLICE, "action 3.7 green").summary())
        .contains("is declared Green. It is shown as Red, as its dates say.");
  }

  @Test
  void whatIsFinishedHasNoOtherColourDeclared() {
    says(QUALITY, "action 2.3a done");
    assertThat(saysInVain(QUALITY, "action 2.3a green").summary())
        .startsWith("Action 2.3a is finished already: Quality assurance lead said so");
  }

  @Test
  void aColourThatTheDatesContradictIsShownAsTheyHaveIt() {
    house.clock.set(Instant.parse("2018-07-12T09:00:00Z"));
    assertThat(says(QUALITY, "action 2.3a green").summary())
        .contains("is declared Green. It is shown as Red, as its dates say.");
  }
}
