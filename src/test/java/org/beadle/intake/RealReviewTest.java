package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The review of 2012: no column headed "ref", no leads, no dates, notes of progress instead. */
class RealReviewTest {
  private static ProposedPlan review() {
    return RealFiles.plan("surrey-2012-plan-review.txt");
  }

  private static ProposedAction action(String ref) {
    return review().actions().stream()
        .filter(each -> each.ref().own().toString().equals(ref))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsTwentyFourActionsWithRefsOfFourKinds() {
    assertThat(review().actions())
        .extracting(each -> each.ref().own().toString())
        .containsExactly(
            "1.1.a", "1.1.b", "1.1.c", "1.2.a", "1.2.b", "1.3.a", "1.3.b", "1.4.a", "1.4.b",
            "1.4.c", "1.4.d", "1.5.a", "TP 1.1", "TP 1.2", "TP 1.3", "TP 2.1", "TP 2.2", "TP 2.3",
            "TP 3.1", "TP 3.2", "TP 3.3", "TP 3.4", "4", "4.1");
  }

  @Test
  void datesEveryNoteByTheHeadingOfItsColumn() {
    assertThat(review().actions())
        .allSatisfy(
            each ->
                assertThat(each.progress().notes())
                    .hasSize(1)
                    .extracting(ProgressNote::on)
                    .containsOnly(Optional.of(LocalDate.of(2013, 7, 17))));
  }

  @Test
  void putsEachFamilyOfRefsUnderAPriorityOfItsOwn() {
    assertThat(review().actions().stream().map(ProposedAction::priority).distinct())
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(action("4").priority()).isEqualTo(action("4.1").priority());
    assertThat(review().priorities())
        .extracting(ProposedPriority::title)
        .noneMatch(title -> title.startsWith("Priority "));
  }

  @Test
  void keepsColoursInsideANoteAsTextAndOffersThem() {
    ProposedAction action = action("TP 2.3");
    assertThat(action.progress().colour()).isEmpty();
    assertThat(action.progress().notes().getFirst().text())
        .contains("(green/complete - 14 June 2013)");
    assertThat(review().doubts())
        .filteredOn(doubt -> doubt.assumed().contains("speaks of a colour"))
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.words()).contains("amber, timeframe tbc"))
        .satisfies(doubt -> assertThat(doubt.where().column()).isEqualTo("column 3"));
  }

  @Test
  void joinsTheRowsThatAPageBreakCutOff() {
    assertThat(action("1.3.b").title().lines()).hasSize(3);
  }

  @Test
  void saysThatThereAreNoLeadsAndNoDates() {
    assertThat(review().doubts().stream().map(Doubt::assumed).toList())
        .contains(
            "No column says who leads: no action has a lead.",
            "No column says by when: no action has a date.");
    assertThat(List.of(action("1.1.a").lead())).containsOnly(ProposedLead.NOBODY);
  }
}
