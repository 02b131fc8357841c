package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Post;
import org.beadle.command.Command;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Colours;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.RollUp;
import org.junit.jupiter.api.Test;

class RagSummaryTest {
  private static final RagFacts.Row NEGLECT =
      new RagFacts.Row(
          new Priority(3, 2, "Neglect"), RollUp.of(List.of(Rag.RED, Rag.GREEN, Rag.GREEN)));

  private static Post summary(
      Filter filter, LocalDate day, List<ActionLine> lines, int confidential) {
    return summary(filter, day, lines, confidential, day.minusWeeks(1), Optional.empty());
  }

  private static Post summary(
      Filter filter,
      LocalDate day,
      List<ActionLine> lines,
      int confidential,
      LocalDate since,
      Optional<Integer> led) {
    List<RagFacts.Moved> moved =
        List.of(new RagFacts.Moved(Sample.ref("2.3"), "Write the guide", Rag.GREEN, Rag.RED));
    return WellWorded.check(
        RagSummary.post(
            new RagFacts(
                Sample.BOARD,
                filter,
                day,
                Sample.TODAY,
                List.of(NEGLECT),
                new RagFacts.Named(lines, List.of(), lines, List.of()),
                Optional.of(new RagFacts.Changes(since, moved)),
                led,
                confidential)));
  }

  private static ActionLine mismatched() {
    Sample sample = new Sample();
    sample.colours = new Colours(Optional.of(Rag.GREEN), Rag.RED, Rag.RED, "12 days late");
    return sample.line();
  }

  @Test
  void countsComeByPriorityWithTheWorstColour() {
    Post post = summary(new Filter.All(), Sample.TODAY, List.of(), 0);
    assertThat(Sample.tables(post).getFirst().rows())
        .containsExactly(List.of("2 Neglect", "🔴 Red", "1", "0", "2", "0", "0"));
    assertThat(Sample.text(post)).startsWith("3 actions: 1 Red, 2 Green.");
  }

  @Test
  void whatIsLateWhatDoesNotAgreeAndWhatChangedIsNamed() {
    assertThat(Sample.text(summary(new Filter.All(), Sample.TODAY, List.of(mismatched()), 0)))
        .contains(
            "Late\n2.3 Write the guide for schools.: 12 days late, Neglect group"
                .replace(".:", ":"))
        .contains("2.3 Write the guide for schools: declared Green, 12 days late")
        .contains("2.3 Write the guide: from 🟢 Green to 🔴 Red");
  }

  @Test
  void theSummaryCanBeHeard() {
    assertThat(summary(new Filter.OfPriority(2), Sample.TODAY, List.of(mismatched()), 1).summary())
        .isEqualTo(
            "3 actions of priority 2: 1 Red, 2 Green. 1 of them is confidential: counted and not"
                + " shown. Priority 2 has 3 actions: 1 Red, 2 Green. Late: 2.3 Write the guide for"
                + " schools: 12 days late, Neglect group. 1 action is declared better than its dates"
                + " say. 1 action changed colour in the last week.");
  }

  @Test
  void anEarlierDayIsNamed() {
    assertThat(Sample.text(summary(new Filter.All(), LocalDate.of(2018, 3, 14), List.of(), 0)))
        .startsWith("On 14 March 2018: 3 actions: 1 Red, 2 Green.");
  }

  @Test
  void theDayIsNamedWhereTheColoursOfAWeekBeforeWereNotKept() {
    LocalDate kept = LocalDate.of(2018, 9, 20);
    Post post = summary(new Filter.All(), Sample.TODAY, List.of(), 0, kept, Optional.empty());
    assertThat(Sample.text(post)).contains("Changed colour since 20 September 2018\n2.3 ");
    assertThat(post.summary()).endsWith("1 action changed colour since 20 September 2018.");
  }

  @Test
  void whatAGroupLeadsAndContributesToIsToldApart() {
    Filter group = new Filter.OfGroup(new Command.Name("Neglect group"));
    assertThat(
            Sample.text(summary(group, Sample.TODAY, List.of(), 0, Sample.TODAY, Optional.of(2))))
        .startsWith("3 actions of Neglect group (leads 2, contributes to 1): 1 Red, 2 Green.");
  }
}
