package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.beadle.chat.Press;
import org.junit.jupiter.api.Test;

/** What is wrong with the words of a form, while it is still open. */
class ObjectionsTest extends DeskTest {
  private Optional<String> objection(String words) {
    return house.desk.objection(new Press(house.board().id(), 0, words));
  }

  @Test
  void aColourThatNeedsANoteIsNotTakenWithoutOne() {
    assertThat(objection("action 2.3 amber").orElseThrow())
        .contains("note")
        .contains("Nothing was changed");
    assertThat(objection("action 2.3 amber the trainer is ill")).isEmpty();
    assertThat(objection("action 2.3 green")).isEmpty();
  }

  @Test
  void caseDataIsObjectedTo() {
    assertThat(objection("action 2.3 note NHS 943 476 5919").orElseThrow())
        .startsWith("Your message seems to carry an NHS number.");
  }

  @Test
  void whatAnAnswerCanOfferAsAButtonIsLeftToTheAnswer() {
    assertThat(says(POLICE, "action 2.3 doen").summary()).contains("Did you mean");
    assertThat(objection("action 2.3 doen")).isEmpty();
  }

  @Test
  void ofABoardThatIsNotKnownOnlyCaseDataIsObjectedTo() {
    assertThat(house.desk.objection(new Press(1, 0, "action 2.3 amber"))).isEmpty();
    assertThat(house.desk.objection(new Press(1, 0, "note 943 476 5919"))).isPresent();
  }
}
