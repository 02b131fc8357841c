package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoingTest extends DeskTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "done Looked at all",
        "note Half is done",
        "evidence https://records.example/audit",
        "amber Slow",
        "due 30 September 2018 because of leave",
        "owner Neglect Group",
        "snooze 5d",
        "blocked by 2.4"
      })
  void myLastChangeIsTakenBackWhole(String words) {
    Action before = house.action("2.3a");
    says(QUALITY, "action 2.3a " + words);
    assertThat(house.action("2.3a").version()).isGreaterThan(before.version());
    Post answer = says(QUALITY, "board undo");
    assertThat(answer.summary()).startsWith("Taken back: “Action 2.3a");
    assertThat(house.action("2.3a"))
        .usingRecursiveComparison()
        .ignoringFields("version")
        .isEqualTo(before);
    assertThat(house.updates("2.3a")).isEmpty();
  }

  @Test
  void theChangesBeforeItAreTakenBackOneByOne() {
    says(QUALITY, "action 2.3a note One");
    house.clock.advance(Duration.ofMinutes(1));
    says(QUALITY, "action 2.3a note Two");
    house.clock.advance(Duration.ofMinutes(1));
    says(QUALITY, "board undo");
    assertThat(house.updates("2.3a")).singleElement().matches(it -> it.note().get().equals("One"));
    says(QUALITY, "action undo");
    assertThat(house.updates("2.3a")).isEmpty();
    assertThat(saysInVain(QUALITY, "board undo").summary())
        .isEqualTo("You have changed nothing that can be taken back.");
  }

  @Test
  void theButtonTakesBackTheChangeItWasMadeFor() {
    Post first = says(QUALITY, "action 2.3a note One");
    house.clock.advance(Duration.ofMinutes(1));
    says(QUALITY, "action 2.3 reopen");
    Post answer = house.presses(QUALITY, first, "Undo");
    assertThat(answer.summary())
        .startsWith("Taken back: “Action 2.3a has a new note.” Action 2.3a");
    assertThat(house.action("2.3").closure()).isEmpty();
  }

  @Test
  void aChangeIsTakenBackOnce() {
    Post done = says(QUALITY, "action 2.3a done");
    house.presses(QUALITY, done, "Undo");
    assertThat(inVain(() -> house.presses(QUALITY, done, "Undo")).summary())
        .isEqualTo("That change was taken back already.");
  }

  @Test
  void whatSomebodyElseChangedSinceStays() {
    Post done = says(QUALITY, "action 2.3a amber Slow");
    house.clock.advance(Duration.ofMinutes(1));
    says(CHAIR, "action 2.3a note Please hurry");
    String refusal =
        "Independent chair has changed action 2.3a since, on 18 June 2018. So that nothing of that"
            + " is lost, your change “Action 2.3a is declared Amber.” was not taken back.";
    assertThat(saysInVain(QUALITY, "board undo").summary()).isEqualTo(refusal);
    assertThat(inVain(() -> house.presses(QUALITY, done, "Undo")).summary()).isEqualTo(refusal);
  }

  @Test
  void nobodyTakesBackWhatAnotherDid() {
    Post done = says(QUALITY, "action 2.3a done");
    for (String other : List.of(LAY, COUNCIL, MANAGER))
      assertThat(inVain(() -> house.presses(other, done, "Undo")).summary())
          .isEqualTo("You can't do that. It can be done by Quality assurance lead.");
    assertThat(saysInVain(COUNCIL, "board undo").summary())
        .isEqualTo("You have changed nothing that can be taken back.");
  }

  @Test
  void takingBackStandsInTheJournal() {
    int before = house.changes();
    says(QUALITY, "action 2.3a done");
    says(QUALITY, "board undo");
    assertThat(house.changes()).isEqualTo(before + 2);
  }

  @Test
  void whatChangedNothingOffersNoUndo() {
    Post first = says(QUALITY, "action 2.3a snooze 5d");
    says(QUALITY, "action 2.3 note Half is done");
    Post again = says(QUALITY, "action 2.3a snooze 5d");
    assertThat(SampleHouse.buttons(first)).extracting(Block.Button::label).contains("Undo");
    assertThat(SampleHouse.buttons(again)).extracting(Block.Button::label).doesNotContain("Undo");
  }
}
