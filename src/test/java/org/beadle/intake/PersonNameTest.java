package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads that a plan names by a person's name. */
class PersonNameTest {
  @Test
  void aNameLikeAPersonsIsADoubt() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 | Map | Robin Example | 1 June 2018 |",
            "1.2 | Ask | Early Help | 1 June 2018 |",
            "1.3 | Ask | Robin Example | 1 June 2018 |",
            "1.4 | Ask | Dr Example / Neglect Group | 1 June 2018 |");
    PlanLeads leads = PlanLeads.of(plan, TestBoard.with());
    assertThat(LeadDoubts.of(plan, leads, TestBoard.with()))
        .extracting(doubt -> doubt.where().row() + ": " + doubt.words())
        .containsExactly("line 3: Robin Example", "line 6: Dr Example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"R Example", "R. O'Example", "Robin van Example", "Mrs Example-Sample"})
  void manyNamesLookLikeAPersons(String name) {
    assertThat(PersonName.looksLikeOne(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Early Help",
        "Adult Social Care",
        "Victim Support",
        "Women's Aid",
        "QA & P",
        "Neglect Group",
        "Head of Practice",
        "Police",
        "Named Nurse"
      })
  void theNamesOfBodiesAndPostsDoNot(String name) {
    assertThat(PersonName.looksLikeOne(name)).isFalse();
  }
}
