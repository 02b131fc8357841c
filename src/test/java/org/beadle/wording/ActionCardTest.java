package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.plan.Blocker;
import org.beadle.plan.Closure;
import org.beadle.plan.Colours;
import org.beadle.plan.DateRequest;
import org.beadle.plan.Declaration;
import org.beadle.plan.Milestone;
import org.beadle.plan.Rag;
import org.beadle.plan.Update;
import org.junit.jupiter.api.Test;

class ActionCardTest {
  private final Sample sample = new Sample();

  private Post card() {
    return WellWorded.check(ActionCard.post(sample.facts()));
  }

  private List<String> labels() {
    return Sample.buttons(card()).stream().map(Block.Button::label).toList();
  }

  @Test
  void theCardIsAboutItsAction() {
    assertThat(card().about()).contains(23L);
    assertThat(card().blocks().getFirst())
        .isEqualTo(new Block.Heading("2.3 Write the guide for schools."));
  }

  @Test
  void aColourStandsBesideItsWordAndReason() {
    assertThat(Sample.fact(card(), "Colour")).contains("🔴 Red: 12 days late");
  }

  @Test
  void theFirstPromiseAndTheSlipsStayVisible() {
    assertThat(Sample.fact(card(), "Due"))
        .contains("30 September 2018, 12 days late (first promised for 30 June 2018, moved once)");
  }

  @Test
  void aColourBetterThanTheDatesIsPointedOut() {
    sample.declared =
        Optional.of(new Declaration(Rag.GREEN, "police lead", LocalDate.of(2018, 9, 1), false));
    sample.colours = new Colours(Optional.of(Rag.GREEN), Rag.RED, Rag.RED, "12 days late");
    assertThat(Sample.fact(card(), "Colour")).contains("🔴 Red: declared Green, 12 days late");
  }

  @Test
  void aColourWorseThanTheDatesNamesWhoDeclaredIt() {
    sample.declared =
        Optional.of(new Declaration(Rag.AMBER, "police lead", LocalDate.of(2018, 9, 1), false));
    sample.colours = new Colours(Optional.of(Rag.AMBER), Rag.GREEN, Rag.AMBER, "on track");
    assertThat(Sample.fact(card(), "Colour"))
        .contains("🟠 Amber: declared by police lead; the dates alone give Green: on track");
  }

  @Test
  void aColourThatWasSetNamesWhoSetIt() {
    sample.declared =
        Optional.of(new Declaration(Rag.GREEN, "the chair", LocalDate.of(2018, 9, 1), true));
    sample.colours = new Colours(Optional.of(Rag.GREEN), Rag.RED, Rag.GREEN, "12 days late");
    assertThat(Sample.fact(card(), "Colour"))
        .contains("🟢 Green: set by the chair; the dates alone give Red: 12 days late");
  }

  @Test
  void theSummaryTellsTheWholeCard() {
    assertThat(card().summary())
        .isEqualTo(
            "Action 2.3, Write the guide for schools. Red (late): 12 days late. Due 30 September"
                + " 2018, 12 days late (first promised for 30 June 2018, moved once). Led by"
                + " Neglect group; the group's chair answers for it.");
  }

  @Test
  void theLastThreeUpdatesAreShown() {
    Update update =
        new Update(
            "police lead",
            LocalDate.of(2018, 9, 3),
            Optional.of(Rag.AMBER),
            Optional.of("waiting for data"),
            Optional.of("https://example.org/x"));
    sample.updates = List.of(update, update, update, update);
    String line =
        "3 September 2018, police lead, Amber: waiting for data. Evidence: https://example.org/x";
    assertThat(Sample.text(card()))
        .isEqualTo(
            "Last updates\n"
                + String.join("\n", line, line, line)
                + "\nAll of them, in full: action 2.3 history");
    assertThat(card().summary()).endsWith("Last update: " + line);
  }

  @Test
  void aLongTitleIsShortenedInTheHeadingAndWholeBelow() {
    sample.title = "Make sure that every school of the county has a named lead ".repeat(4).strip();
    assertThat(Sample.text(card())).isEqualTo(sample.title);
    assertThat(((Block.Heading) card().blocks().getFirst()).text()).endsWith("…");
  }

  @Test
  void whoMayUpdateIsOfferedTheLikelyNextSteps() {
    sample.offers = new Offers(true, false, OptionalLong.empty());
    assertThat(labels()).containsExactly("Done", "Add note", "Amber");
    assertThat(Sample.buttons(card()).getFirst().press())
        .isEqualTo(new Press(7, 23, "action 2.3 done"));
    assertThat(Sample.buttons(card()).get(2).ask()).isPresent();
  }

  @Test
  void readersAreOfferedNothing() {
    assertThat(labels()).isEmpty();
  }

  @Test
  void undoNamesItsChange() {
    sample.offers = new Offers(false, false, OptionalLong.of(99));
    assertThat(Sample.buttons(card()))
        .extracting(Block.Button::press)
        .containsExactly(new Press(7, 99, "undo"));
  }

  @Test
  void aChairIsOfferedToAcceptWhatIsFinished() {
    sample.closure =
        Optional.of(
            new Closure(
                1,
                "police lead",
                LocalDate.of(2018, 10, 1),
                Optional.of("All sent"),
                Optional.empty()));
    sample.colours = new Colours(Optional.empty(), Rag.GREEN, Rag.GREEN, "done, not yet accepted");
    sample.offers = Offers.ALL;
    assertThat(labels()).containsExactly("Accept", "Reopen");
    assertThat(Sample.fact(card(), "Finished"))
        .contains("1 October 2018, says police lead; a chair has yet to accept it. All sent");
    assertThat(card().summary()).contains("It is finished, and a chair has yet to accept it.");
  }

  @Test
  void whatIsAcceptedIsNotOfferedForAcceptance() {
    sample.closure =
        Optional.of(
            new Closure(
                1,
                "police lead",
                LocalDate.of(2018, 10, 1),
                Optional.empty(),
                Optional.of("the chair")));
    sample.colours = new Colours(Optional.empty(), Rag.BLUE, Rag.BLUE, "complete");
    sample.offers = Offers.ALL;
    assertThat(labels()).containsExactly("Reopen");
    assertThat(Sample.fact(card(), "Due"))
        .contains("30 September 2018 (first promised for 30 June 2018, moved once)");
  }

  @Test
  void aChairIsOfferedToAnswerAWishForAnotherDate() {
    sample.asked =
        Optional.of(
            new DateRequest(
                1,
                31,
                LocalDate.of(2018, 11, 30),
                Optional.of("audit moved"),
                "police lead",
                Sample.TODAY));
    sample.offers = new Offers(false, true, OptionalLong.empty());
    assertThat(labels()).containsExactly("Agree to 30 November 2018", "Keep the old date");
    assertThat(Sample.fact(card(), "New date"))
        .contains(
            "30 November 2018, asked for by police lead; a chair has yet to answer. Reason: audit"
                + " moved");
  }

  @Test
  void aMetDateKeepsItsSlips() {
    sample.milestones.set(
        0, new Milestone(31, LocalDate.of(2018, 7, 20), LocalDate.of(2018, 6, 30), 1, false, true));
    assertThat(Sample.fact(card(), "Due"))
        .contains("20 July 2018, met (first promised for 30 June 2018, moved once)");
  }

  @Test
  void aBlockerIsNamedWithItsNote() {
    sample.blocker =
        Optional.of(
            new Blocker(
                1,
                Optional.of(Sample.ref("2.4")),
                Optional.empty(),
                Optional.of("data"),
                Sample.TODAY));
    sample.names =
        new Names(Optional.empty(), Optional.empty(), List.of(), Optional.of("action 2.4"));
    sample.offers = Offers.ALL;
    assertThat(Sample.fact(card(), "Waiting for")).contains("action 2.4: data");
    assertThat(labels()).contains("No longer blocked");
    assertThat(card().summary()).contains("Nobody is named to lead it", "It waits for action 2.4.");
  }

  @Test
  void aBlockerThatIsFinishedIsSaidToBe() {
    sample.blocker =
        Optional.of(
            new Blocker(
                1,
                Optional.of(Sample.ref("2.4")),
                Optional.empty(),
                Optional.of("data"),
                Sample.TODAY,
                Optional.empty(),
                Optional.of(LocalDate.of(2018, 10, 11))));
    sample.names =
        new Names(Optional.empty(), Optional.empty(), List.of(), Optional.of("action 2.4"));
    sample.offers = Offers.ALL;
    assertThat(Sample.fact(card(), "Waited for"))
        .contains("action 2.4, finished on 11 October 2018: data");
    assertThat(labels()).doesNotContain("No longer blocked");
    assertThat(card().summary())
        .contains("Action 2.4, which it waited for, was finished on 11 October 2018.");
  }

  @Test
  void everythingAtOnceStillFits() {
    sample.snoozedUntil = Optional.of(Sample.TODAY.plusDays(3));
    sample.blocker =
        Optional.of(
            new Blocker(
                1,
                Optional.of(Sample.ref("2.4")),
                Optional.empty(),
                Optional.empty(),
                Sample.TODAY));
    sample.asked =
        Optional.of(
            new DateRequest(
                1, 31, LocalDate.of(2018, 11, 30), Optional.empty(), "police lead", Sample.TODAY));
    sample.names =
        new Names(
            Optional.of("Police"), Optional.empty(), List.of("Health"), Optional.of("action 2.4"));
    sample.offers = new Offers(true, true, OptionalLong.of(99));
    assertThat(Sample.fact(card(), "Reminders")).contains("held until 15 October 2018");
    assertThat(labels()).hasSize(7).endsWith("Undo");
  }

  @Test
  void anActionWithoutADateSaysSo() {
    sample.milestones.clear();
    assertThat(Sample.fact(card(), "Due")).contains("no date");
    sample.ongoing = true;
    assertThat(Sample.fact(card(), "Due")).contains("ongoing");
  }
}
