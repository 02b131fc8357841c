package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and progress as real plans write them. */
class PlanCellsTest {
  @Test
  void aDayThatDoesNotExistIsAFault() {
    assertThat(PlanText.faultsUnderPriority1("1.1 | Map | Police | 31 June 2018 |"))
        .singleElement()
        .asString()
        .startsWith("plan.txt, line 3, column 4: “31 June 2018” is no date.");
  }

  @Test
  void wordsThatAreNoDateAreADoubtAndNoDate() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 | Map | Police | when there is time |", "1.2 | Write | Police | tbc |");
    assertThat(plan.actions()).allMatch(each -> each.timescale().due().isEmpty());
    assertThat(plan.actions().getFirst().timescale().source()).isEqualTo("when there is time");
    assertThat(plan.doubts()).extracting(Doubt::words).containsExactly("when there is time", "tbc");
  }

  @Test
  void timescalesOfEveryKindAreRead() {
    ProposedPlan plan =
        PlanText.underPriority1(
            "1.1 | Map | Police | By 30 June 2018 and 31 December 2018 |",
            "1.2 | Map | Police | With immediate effect |",
            "1.3 | Map | Police | September 2013 and ongoing |",
            "1.4 | Map | Police | December 2013 and annually |");
    assertThat(plan.actions().get(0).timescale().due()).hasSize(2);
    assertThat(plan.actions().get(1).timescale().immediate()).isTrue();
    assertThat(plan.actions().get(2).timescale().ongoing()).isTrue();
    assertThat(plan.actions().get(3).timescale().reviewMonths()).hasValue(12);
  }

  @ParameterizedTest
  @CsvSource({
    "Completed,BLUE",
    "Green/complete,BLUE",
    "Amber,AMBER",
    "R,RED",
    "On track,GREEN",
    "Not yet complete,",
    "Red/Amber,",
    "Ongoing,",
    "Overdue,RED",
    "Grey,GREY"
  })
  void statusesAreRead(String words, Rag colour) {
    ProposedAction action =
        PlanText.underPriority1("1.1 | Map | Police | 1 June 2018 | " + words).actions().getFirst();
    assertThat(action.progress().colour()).isEqualTo(Optional.ofNullable(colour));
    assertThat(action.progress().status()).isEqualTo(words);
  }

  @Test
  void aStatusThatIsMoreThanAColourIsADoubt() {
    assertThat(
            PlanText.doubts(
                PlanText.underPriority1(
                    "1.1 | Map | Police | 1 June 2018 | Green/complete",
                    "1.2 | Write | Police | 1 June 2018 | Red/Amber")))
        .containsExactly(
            "plan.txt, line 3, column 5: The status is read as Blue (complete).",
            "plan.txt, line 4, column 5: The status names no one colour: it is kept in its own words"
                + " only.");
  }

  @Test
  void twoColumnsOfProgressAreTwoNotesWithTheirDates() {
    ProposedPlan plan =
        PlanText.plan(
            "No. | Action | Progress to 17 July 2013 | Update October 2013 | Comments",
            "1.1 | Map | begun | half done | more staff wanted");
    assertThat(plan.actions().getFirst().progress().notes())
        .extracting(ProgressNote::text)
        .containsExactly("begun", "half done", "more staff wanted");
    assertThat(plan.actions().getFirst().progress().notes())
        .extracting(ProgressNote::on)
        .containsExactly(
            Optional.of(LocalDate.of(2013, 7, 17)), Optional.empty(), Optional.empty());
  }

  @Test
  void aPlanThatCanNotBeOpenedKeepsItsFault() {
    PlanReading reading =
        new PlanReader(RealFiles.START, RealFiles.WEEKDAYS)
            .read(SourceFiles.read("plan.pdf", "%PDF-1.7".getBytes()));
    assertThat(reading).isInstanceOf(Unreadable.class);
  }
}
