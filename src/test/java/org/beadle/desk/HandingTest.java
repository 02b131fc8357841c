package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.beadle.board.Party;
import org.beadle.chat.Post;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

class HandingTest extends DeskTest {
  private Party lead(String ref) {
    return house.action(ref).lead().accountable().orElseThrow();
  }

  @Test
  void anActionIsHandedToAGroupByWhateverNameTheBoardHasForIt() {
    Post answer = says(QUALITY, "action 2.3a owner QA&P");
    assertThat(answer.summary())
        .startsWith(
            "Action 2.3a is led by Quality Assurance and Performance Group, no longer by Quality"
                + " assurance officer. Quality assurance lead answers for it.");
    assertThat(lead("2.3a")).isEqualTo(Party.group(house.group("QA&P")));
  }

  @Test
  void anActionIsHandedToAPerson() {
    says(QUALITY, "action 2.3a owner @police-lead");
    assertThat(lead("2.3a")).isEqualTo(Party.member(house.member(POLICE).id()));
    assertThat(says(POLICE, "action 2.3a note Taken on").summary())
        .startsWith("Action 2.3a has a new note.");
  }

  @Test
  void anActionIsHandedToAnAgencyAndItsSeatHolderAnswersForIt() {
    assertThat(says(QUALITY, "action 2.3a owner Probation").summary())
        .contains("Probation lead answers for it");
    Action action = house.action("2.3a");
    assertThat(action.lead().accountable().orElseThrow().kind()).isEqualTo(Party.Kind.AGENCY);
    assertThat(says(PROBATION, "action 2.3a green").summary()).contains("declared Green");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    assertThat(saysInVain(QUALITY, "action 2.3a owner Neglekt group").summary())
        .contains("“Neglekt group”")
        .contains("Did you mean Neglect Group?");
  }

  @Test
  void whoOnlyReadsIsGivenNoAction() {
    assertThat(saysInVain(QUALITY, "action 2.3a owner Lay member").summary())
        .startsWith("Lay member only reads on this board, and so can't lead an action.");
    assertThat(
            saysInVain(MANAGER, "action add Write it for Lay member by 30 Sep priority 2")
                .summary())
        .startsWith("Lay member only reads on this board");
  }

  @Test
  void theSameLeadIsRefused() {
    assertThat(saysInVain(QUALITY, "action 2.3a owner QA Officer").summary())
        .isEqualTo("Action 2.3a is led by Quality assurance officer already.");
  }
}
