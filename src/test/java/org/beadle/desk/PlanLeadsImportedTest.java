package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Leads of a plan that want a look. */
class PlanLeadsImportedTest extends PlanAgain {
  private static final String SENTENCE =
      "Whoever is on duty on the day together with the people of the other teams who have seen the"
          + " family and the agencies that they work with and all who know more";

  @Test
  void aSentenceInsteadOfALeadIsToldAndNobodyIsMadeOfIt() {
    int groups = house.roster().groups().size();
    String told = imported("7.1," + "Mend the gate," + SENTENCE + ",By 30 September 2018,");
    assertThat(told).contains("no name of a group, agency or post");
    assertThat(action("7.1").lead().accountable()).isEmpty();
    assertThat(action("7.1").lead().source()).contains(SENTENCE);
    assertThat(house.roster().groups()).hasSize(groups);
    importedInVain("7.1," + "Mend the gate," + SENTENCE + ",By 30 September 2018,");
  }

  @Test
  void aLeadLongerThanTheRecordHasRoomForIsNoNameEither() {
    String long1 = "Verylongname".repeat(18) + " Group";
    assertThat(imported("7.1,Mend the gate," + long1 + ",By 30 September 2018,"))
        .contains("no name of a group, agency or post");
  }

  @Test
  void aLeadThatMayBeAPersonIsTold() {
    assertThat(imported("7.1,Mend the gate,Robin Example,By 30 September 2018,"))
        .contains("This lead may be a person's name");
  }

  @Test
  void anActionThatLeavesAConfidentialGroupIsTold() {
    imported("7.1,Mend the gate,SCRG,By 30 September 2018,");
    assertThat(imported("7.1,Mend the gate,Strategic Case Review Group,By 30 September 2018,"))
        .doesNotContain("which is confidential, no more");
    assertThat(imported("7.1,Mend the gate,Neglect Group,By 30 September 2018,"))
        .contains(
            "7.1 is led by “Strategic Case Review Group”, which is confidential, no more. What was"
                + " said of it so far stays with that group; others see its title and dates, and"
                + " what is said from then on.");
  }

  @Test
  void everybodyAsALeadIsTold() {
    assertThat(imported("7.1,Mend the gate,All agencies,By 30 September 2018,"))
        .contains("This lead is everybody and no one group, agency or post");
  }

  @Test
  void aMemberAsALeadIsTold() {
    assertThat(imported("7.1,Mend the gate,Training Lead,By 30 September 2018,"))
        .contains("This lead is the name of a member, and would become a group of that name.");
  }

  @Test
  void lettersOfAnotherAlphabetMakeNoTwin() {
    int groups = house.roster().groups().size();
    String cyrillic = "Neglect Gr\u043eup";
    assertThat(imported("7.1,Mend the gate," + cyrillic + ",By 30 September 2018,"))
        .contains("Letters of another alphabet stand in this lead: it is read as “Neglect Group”.");
    assertThat(house.roster().groups()).hasSize(groups);
    assertThat(action("7.1").lead().accountable()).isPresent();
  }
}
