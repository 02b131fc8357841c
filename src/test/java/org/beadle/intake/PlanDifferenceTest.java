package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.intake.FieldChange.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDifferenceTest {
  private static final String HEADINGS = "No. | Action | Lead | Timescale | RAG | Progress";
  private static final Roster ROSTER =
      TestBoard.with(TestBoard.group(7, "Neglect Group", Group.Kind.SUB_GROUP));

  private static ProposedPlan plan(String... rows) {
    String[] lines = new String[rows.length + 2];
    lines[0] = HEADINGS;
    lines[1] = "Priority 1: Early help | | | | |";
    System.arraycopy(rows, 0, lines, 2, rows.length);
    return PlanText.plan(lines);
  }

  private static final ProposedPlan FIRST =
      plan(
          "1.1 | Map the support | Neglect Group | By 30 June 2018 | Amber | begun",
          "1.2 | Write the guide | Neglect Group | By 30 June 2018 | Completed |");

  private static PlanDifference after(ProposedPlan first, ProposedPlan second) {
    return PlanDifference.between(second, TestBoard.standing(first, ROSTER), ROSTER);
  }

  @Test
  void anEmptyRecordGetsEveryAction() {
    PlanDifference difference = PlanDifference.between(FIRST, StandingPlan.NONE, ROSTER);
    assertThat(difference.added()).isEqualTo(FIRST.actions());
    assertThat(difference.priorities()).hasSize(1);
    assertThat(difference.changesNothing()).isFalse();
  }

  @Test
  void importingTheSameAgainChangesNothing() {
    PlanDifference difference = after(FIRST, FIRST);
    assertThat(difference.changesNothing()).isTrue();
    assertThat(difference.unchanged()).hasSize(2);
    assertThat(difference.missing()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "xlsx", "docx"})
  void importingTheRealPlanAgainInAnyFormatChangesNothing(String format) {
    ProposedPlan first = RealFiles.plan("surrey-2018-action-plan.txt");
    PlanDifference difference = after(first, RealFiles.plan("surrey-2018-action-plan." + format));
    assertThat(difference.changed()).isEmpty();
    assertThat(difference.added()).isEmpty();
    assertThat(difference.unchanged()).hasSize(37);
  }

  @Test
  void importingTheRealReviewAgainAddsNoNoteTwice() {
    ProposedPlan review = RealFiles.plan("surrey-2012-plan-review.txt");
    assertThat(after(review, review).changesNothing()).isTrue();
  }

  @Test
  void everyFieldThatChangedIsNamedWithBothItsValues() {
    PlanDifference difference =
        after(
            FIRST,
            plan(
                "1.1 | Map all the support | Health | By 31 July 2018 | Completed | going on",
                "1.2 | Write the guide | Neglect Group | By 30 June 2018 | Completed |"));
    assertThat(difference.unchanged()).hasSize(1);
    assertThat(difference.changed().getFirst().fields())
        .containsExactly(
            new FieldChange(Field.TITLE, "Map the support", "Map all the support"),
            new FieldChange(Field.LEAD, "Neglect Group", "Health"),
            new FieldChange(Field.TIMESCALE, "By 30 June 2018", "By 31 July 2018"),
            new FieldChange(Field.STATUS, "Amber", "Completed"),
            new FieldChange(Field.NOTE, "", "going on"));
  }

  @Test
  void whatThePlanLeavesOutIsMissingAndStays() {
    PlanDifference difference =
        after(
            FIRST, plan("1.1 | Map the support | Neglect Group | By 30 June 2018 | Amber | begun"));
    assertThat(difference.changesNothing()).isTrue();
    assertThat(difference.missing())
        .extracting(each -> each.ref().toString())
        .containsExactly("1.2");
  }

  @Test
  void actionsWithoutRefsAreFoundByTheirTitleAndNewOnesGetFreeNumbers() {
    String[] head = {"Action | Lead | Due", "Priority 1: Early help | |"};
    ProposedPlan first =
        PlanText.plan(
            head[0], head[1], "Map | Health | 1 June 2018", "Write | Health | 1 June 2018");
    ProposedPlan second =
        PlanText.plan(
            head[0],
            head[1],
            "Map | Health | 1 June 2018",
            "Ask | Health | 1 June 2018",
            "Write | Health | 1 June 2018");
    PlanDifference difference = after(first, second);
    assertThat(difference.unchanged()).hasSize(2);
    assertThat(difference.added())
        .extracting(each -> each.ref().own() + " " + each.title())
        .containsExactly("1.3 Ask");
  }

  @Test
  void aPriorityWithAnotherTitleIsNamedWithBoth() {
    ProposedPlan renamed =
        PlanText.plan(
            HEADINGS,
            "Priority 1: Help at the first sign | | | | |",
            "1.1 | Map the support | Neglect Group | By 30 June 2018 | Amber | begun");
    assertThat(after(FIRST, renamed).priorities())
        .singleElement()
        .satisfies(each -> assertThat(each.before()).contains("Early help"))
        .satisfies(each -> assertThat(each.after().title()).isEqualTo("Help at the first sign"));
  }

  @Test
  void aPlanWithoutTitlesOfPrioritiesLeavesThoseThatStand() {
    ProposedPlan untitled =
        PlanText.plan(
            HEADINGS, "1.1 | Map the support | Neglect Group | By 30 June 2018 | Amber | begun");
    assertThat(after(FIRST, untitled).changesNothing()).isTrue();
  }

  @Test
  void actionsWithoutRefsAreSaidToBeNumberedWhereTheyAreNew() {
    ProposedPlan plan =
        PlanText.plan(
            "Action | Lead | By when",
            "Priority 1: Early help | |",
            "Map | Police | 1 June 2018",
            "Write | Health | 1 June 2018",
            "Priority 2: Neglect | |",
            "Ask | Schools | 1 June 2018");
    assertThat(PlanDifference.between(plan, StandingPlan.NONE, ROSTER).doubts())
        .extracting(each -> each.where() + ": " + each.assumed())
        .containsExactly(
            "plan.txt, line 3: 2 actions of priority 1 have no ref: they are given 1.1 to 1.2, in"
                + " order.",
            "plan.txt, line 6: The action has no ref: it is given 2.1, the next of priority 2.");
    assertThat(after(plan, plan).doubts()).isEmpty();
  }

  @Test
  void leadsAreMatchedToThePartiesOfTheBoard() {
    PlanLeads leads = after(FIRST, FIRST).leads();
    assertThat(leads.parts().get("Neglect Group"))
        .containsExactly(new LeadPart.Known("Neglect Group", Party.group(7)));
    assertThat(leads.proposed()).isEmpty();
  }

  @Test
  void oneNewPartyInFourSpellingsIsProposedOnce() {
    PlanLeads leads =
        PlanDifference.between(
                plan(
                    "1.1 | Map | QA & P Group | 1 June 2018 | |",
                    "1.2 | Write | QA&P | 1 June 2018 | |",
                    "1.3 | Ask | Quality Assurance and Performance (QA&P) | 1 June 2018 | |",
                    "1.4 | Tell | QA & P All partner agencies | 1 June 2018 | |"),
                StandingPlan.NONE,
                ROSTER)
            .leads();
    assertThat(leads.proposed())
        .singleElement()
        .satisfies(each -> assertThat(each.name()).isEqualTo("Quality Assurance and Performance"))
        .satisfies(each -> assertThat(each.shortName()).contains("QA&P"))
        .satisfies(each -> assertThat(each.kind()).isEqualTo(Party.Kind.GROUP));
    assertThat(EverybodyIn.leads(leads)).containsExactly("All partner agencies");
  }

  @Test
  void aNewPartyIsProposedByTheWordsOfItsNameWithItsNeighbours() {
    PlanLeads leads =
        PlanDifference.between(
                plan(
                    "1.1 | Map | Neglect Grp | 1 June 2018 | |",
                    "1.2 | Write | SCSCB QA officer | 1 June 2018 | |",
                    "1.3 | Ask | County Police | 1 June 2018 | |"),
                StandingPlan.NONE,
                ROSTER)
            .leads();
    assertThat(leads.proposed())
        .extracting(each -> each.kind() + " " + each.name())
        .containsExactlyInAnyOrder(
            "OFFICE QA officer", "AGENCY County Police", "GROUP Neglect Grp");
    assertThat(leads.proposed())
        .filteredOn(each -> each.name().equals("Neglect Grp"))
        .flatExtracting(ProposedParty::near)
        .contains(Party.group(7));
  }

  @Test
  void aNameThatSeveralPartiesHaveIsNoReasonToFail() {
    Roster two =
        TestBoard.with(
            TestBoard.group(7, "Neglect", Group.Kind.SUB_GROUP),
            TestBoard.group(8, "The Neglect", Group.Kind.SUB_GROUP));
    ProposedPlan plan =
        plan(
            "1.1 | Map | Neglect | 1 June 2018 | |",
            "1.2 | Write | Neglect Board | 1 June 2018 | |");
    PlanLeads leads = PlanDifference.between(plan, StandingPlan.NONE, two).leads();
    assertThat(leads.parts().get("Neglect")).singleElement().isInstanceOf(LeadPart.New.class);
  }
}
