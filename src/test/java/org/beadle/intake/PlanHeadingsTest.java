package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headings of real plans, and what stands above and between them. */
class PlanHeadingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Action No. | Action | Lead Subgroup/ Agency | Timescale | Status RAG",
        "Ref | Actions required | Owner | By when | RAG",
        "# | What will we do? | Who | When | Status",
        "Ref. No. | Task | Responsible | Due date | BRAG",
        "Number | Key actions | Lead officer | Deadline | RAG rating",
        "REF | ACTION | BY WHOM | TARGET DATE | Current status",
        "ID | Agreed action | Responsible agency | Completion date | RAG status",
        "Item | Action | Action owner | By | Progress RAG"
      })
  void columnsAreFoundWhateverTheBoardCallsThem(String headings) {
    ProposedPlan plan =
        PlanText.plan(
            headings.replace("Item |", "Item no |"),
            PlanText.PRIORITY,
            "1.1 | Map | Police | 1 June 2018 | Amber");
    assertThat(PlanText.refs(plan)).containsExactly("1.1");
    ProposedAction action = plan.actions().getFirst();
    assertThat(action.title()).isEqualTo("Map");
    assertThat(action.lead().source()).isEqualTo("Police");
    assertThat(action.timescale().due()).containsExactly(LocalDate.of(2018, 6, 1));
    assertThat(action.progress().colour()).contains(Rag.AMBER);
    assertThat(plan.doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when | told | what",
        "What | When",
        "Description | Date",
        "Action | Result",
        "Task | Comments | Status"
      })
  void aTableOfOtherThingsIsNoPlan(String headings) {
    assertThat(PlanText.read(headings, "Map | 1 June 2018 | Police"))
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable ->
                assertThat(unreadable.faults().getFirst().toString())
                    .contains("No row reads as the headings of a plan"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Action | By when", "Who | Task", "No | Action", "What | Who | When"})
  void fewHeadingsAreEnoughWhereTheySayWhoOrWhenOrWhich(String headings) {
    assertThat(PlanText.read(headings, "1 | Map | 1 June 2018")).isInstanceOf(ProposedPlan.class);
  }

  @Test
  void headingsWithLookAlikeLettersAreRead() {
    ProposedPlan plan =
        PlanText.plan(
            "Nо. | Асtion | Lеаd | Tіmescаle | Stаtus RАG",
            PlanText.PRIORITY,
            "1.1а | Map | Police | 30 Маy 2018 | Аmber");
    assertThat(plan.actions().getFirst().timescale().due())
        .containsExactly(LocalDate.of(2018, 5, 30));
    assertThat(plan.actions().getFirst().progress().colour()).contains(Rag.AMBER);
    assertThat(PlanText.doubts(plan))
        .contains(
            "plan.txt, line 3, column 1: The ref has letters of another alphabet: read as 1.1a.");
  }

  @Test
  void headingsOnEveryPageAreNoActions() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 | Map | Police | 1 June 2018 |",
            PlanText.HEADINGS,
            "1.2 | Write | Health | 1 June 2018 |");
    assertThat(PlanText.refs(plan)).containsExactly("1.1", "1.2");
    assertThat(plan.doubts()).isEmpty();
  }

  @Test
  void garbledSecondHeadingsAreSetAsideAndSaidSo() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 | Map | Police | 1 June 2018 |", "N0 | Acti on | Lea d | Timescal | Stat us RA");
    assertThat(PlanText.refs(plan)).containsExactly("1.1");
    assertThat(PlanText.doubts(plan))
        .containsExactly(
            "plan.txt, line 4: This reads as the headings once more, with letters lost: it is left"
                + " out.");
  }

  @Test
  void aColumnThatBeadleHasNoPlaceForIsNamed() {
    ProposedPlan plan = PlanText.plan("No. | Action | Lead | Ofsted rec", "1.1 | Map | Police | 7");
    assertThat(plan.doubts())
        .filteredOn(doubt -> doubt.words().equals("Ofsted rec"))
        .extracting(Doubt::assumed)
        .containsExactly("Beadle has no place for this column: it is left out.");
  }

  @Test
  void aFileWithoutHeadingsIsAFault() {
    assertThat(PlanText.faults("1.1 | Map | Police | 1 June 2018"))
        .containsExactly(
            "plan.txt: No row reads as the headings of a plan. One is wanted that names the column"
                + " of the actions and at least one of: ref, lead, timescale. Under \"What\" or"
                + " \"Description\" alone two more columns are wanted, of these or of: priority,"
                + " status, progress, outcome.");
  }

  @Test
  void aTitleAboveTheHeadingsIsLeftOutAndSaidSo() {
    ProposedPlan plan =
        PlanText.plan("Business plan | |", "No. | Action | Lead", "1.1 | Map | Police");
    assertThat(PlanText.doubts(plan))
        .contains("plan.txt, line 1: The row stands above the headings: it is left out.");
  }

  @Test
  void aTableWithoutHeadingsGoesOnWhereItLooksLikeTheOneBefore() {
    ProposedPlan plan =
        PlanText.plan(
            "No. | Action | Lead",
            "1.1 | Map | Police",
            "",
            "1.2 | Write | Health",
            "",
            "Members | Days | Paid",
            "9 | 4 | yes");
    assertThat(PlanText.refs(plan)).containsExactly("1.1", "1.2");
    assertThat(PlanText.doubts(plan))
        .contains(
            "plan.txt, line 6: No row of this table reads as the headings of a plan: the table is"
                + " left out.");
  }

  @Test
  void aLineAboveATableNamesItsPriorityAndAListOfThemDoesNot() {
    String[] list = {
      "Priority 1: Early help",
      "Priority 2: Neglect",
      "No. | Action | Lead",
      "1.1 | Map | Police",
      "2.1 | Ask | Health"
    };
    assertThat(PlanText.plan(list).actions())
        .extracting(ProposedAction::priority)
        .containsExactly(1, 2);
    assertThat(PlanText.plan(list).priorities())
        .extracting(ProposedPriority::title)
        .containsExactly("Early help", "Neglect");
    ProposedPlan one = PlanText.plan("Priority 3: Neglect", "Action | Lead", "Map | Police");
    assertThat(PlanText.refs(one)).containsExactly("3.1");
  }

  @Test
  void headingsWithNothingUnderThemAreAFault() {
    assertThat(PlanText.faults(PlanText.HEADINGS))
        .containsExactly("plan.txt: There is no action under the headings.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ref | Action | Lead | Timescale | ", " | | | Start | End"})
  void eitherRowOfTwoRowsOfHeadingsMayStandAgain(String again) {
    ProposedPlan plan =
        PlanText.plan(
            "Ref | Action | Lead | Timescale | ",
            " | | | Start | End",
            "1.1 | Map | Police | 1 April 2018 | 1 June 2018",
            again,
            "1.2 | Ask | Police | 1 April 2018 | 1 July 2018");
    assertThat(plan.actions())
        .extracting(each -> each.timescale().due())
        .containsExactly(List.of(LocalDate.of(2018, 6, 1)), List.of(LocalDate.of(2018, 7, 1)));
    assertThat(plan.actions().getFirst().title()).isEqualTo("Map");
  }
}
