package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beadle.chat.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put on agendas and taken off, by whom, and what is refused. */
class ProgrammingTest extends SampleAgendas {
  @Test
  void anItemIsTakenOffAndPutBack() {
    says(MANAGER, RISKS);
    says(MANAGER, THEME);
    Post removed = says(MANAGER, "meeting item remove 1 for Full board");
    assertThat(removed.summary())
        .isEqualTo("“Risk register” is off the agenda of every meeting of Full board.");
    assertThat(items("Full board")).hasSize(1);
    assertThat(house.presses(MANAGER, removed, "Undo").summary()).startsWith("Taken back:");
    assertThat(items("Full board"))
        .extracting(row -> row.get(1))
        .containsExactly("Risk register", "Winter pressures");
    says(MANAGER, "meeting item remove winter pressures for Full board 4 July");
    says(MANAGER, "undo");
    assertThat(items("Full board")).hasSize(2);
  }

  @Test
  void whatStandsOnEveryAgendaIsNotTakenOffOne() {
    says(MANAGER, RISKS);
    assertThat(
            saysInVain(MANAGER, "meeting item remove Risk register for Full board 4 July")
                .summary())
        .contains("To take it off every meeting, leave the date out:")
        .contains("“meeting item remove Risk register for Full board”");
    assertThat(items("Full board")).hasSize(1);
  }

  @Test
  void eachChangeCanBeTakenBack() {
    for (String words : List.of(RISKS, THEME, REPORT)) {
      says(MANAGER, words);
      assertThat(says(MANAGER, "undo").summary()).startsWith("Taken back:");
      assertThat(says(MANAGER, "meeting agenda Full board").summary())
          .contains("no items; no reports are awaited");
    }
    says(MANAGER, REPORT);
    says(MANAGER, "meeting report received 1 for Full board");
    says(MANAGER, "undo");
    assertThat(says(MANAGER, "meeting agenda Full board").summary())
        .contains("1 report is awaited");
  }

  @Test
  void theSameEventDoesNotAddTwice() {
    says(MANAGER, THEME);
    assertThat(saysInVain(CHAIR, THEME).summary())
        .isEqualTo("“Winter pressures” is on the agenda of Full board already.");
    assertThat(
            saysInVain(MANAGER, "meeting item add winter PRESSURES. for Full board every meeting")
                .summary())
        .contains("already");
    says(MANAGER, REPORT);
    assertThat(saysInVain(MANAGER, REPORT).summary()).contains("already");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meeting item add Risks for Neglekt every meeting | Did you mean Neglect Group
          meeting item add Risks for Police every meeting | Nobody on this board is called “Police”
          meeting item add Risks for Full board 5 July | no meeting in the diary on 5 July 2018. It meets on 4 July 2018
          meeting item add Risks for Full board 5 June 2018 | has passed, so its agenda stays as it is
          meeting item add Risks for Neglect Group 25 July | was cancelled
          meeting agenda Neglect Group 25 July | was cancelled
          meeting agenda Full board 5 July | no meeting in the diary
          meeting report Data from Polise for Full board 4 July | Did you mean
          meeting report Data from Police for Full board 4 July by 5 July | after the meeting on 4 July 2018
          meeting report Data from Police for Full board 4 July by 1 June 2018 | has passed
          meeting report received 1 for Full board | has no item “1”. Nothing is on it yet.
          meeting item remove 7 for Full board | has no item “7”
          meeting item add Visit 943 476 5919 for Full board every meeting | an NHS number
          meeting agenda Education Group | Nothing is in the diary for Education Group.
          meeting agenda 9 July | No meeting is in the diary on 9 July 2018.
          """)
  void whatCanNotBeIsRefusedAndNothingIsStored(String words, String reason) {
    assertThat(saysInVain(MANAGER, words).summary()).contains(reason);
  }

  @Test
  void aGroupsOwnChairChangesItsAgendaAndNoOther() {
    String neglect = "meeting item add Guide for Neglect Group every meeting";
    assertThat(saysInVain(LAY, neglect).summary()).startsWith("You can't do that.");
    assertThat(saysInVain(QUALITY, RISKS).summary())
        .isEqualTo("You can't do that. It can be done by Independent chair or Board manager.");
    String own = house.roster().chairOf(house.group("Neglect Group"), JULY).orElseThrow().name();
    assertThat(says(own, neglect).summary())
        .isEqualTo("“Guide” is on the agenda of every meeting of Neglect Group.");
  }
}
