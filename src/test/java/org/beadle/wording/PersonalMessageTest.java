package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.meeting.Rate;
import org.beadle.nudge.Circumstances;
import org.beadle.nudge.Departure;
import org.beadle.nudge.Nudges;
import org.beadle.nudge.Planned;
import org.beadle.nudge.SampleAction;
import org.beadle.nudge.SampleBoard;
import org.beadle.nudge.Shortfall;
import org.beadle.nudge.Snapshot;
import org.beadle.plan.Action;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;

class PersonalMessageTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

  @Test
  void theHolderReadsWhatIsDueAndWhatToType() {
    Post post = post(SampleBoard.POLICE_LEAD, action(1, TODAY.plusDays(7)));

    assertThat(texts(post))
        .containsExactly(
            "1 date comes up (Sample board).",
            "1.1 Agree the threshold document: due 7 October 2026, in 7 days."
                + " If it is done, type “action 1.1 done”.");
  }

  @Test
  void whatIsLateComesFirstAndSaysWhatComesNext() {
    Post post =
        post(
            SampleBoard.POLICE_LEAD,
            action(1, TODAY.plusDays(1)),
            SampleAction.number(2)
                .due(TODAY.minusDays(3))
                .ledBy(Party.agency(SampleBoard.POLICE), Party.group(SampleBoard.NEGLECT))
                .make());

    assertThat(texts(post))
        .containsExactly(
            "1 date has passed and 1 date comes up (Sample board).",
            "1.2 Agree the threshold document: due 27 September 2026, 3 days late."
                + " If it is done, type “action 1.2 done”."
                + " If it is still open on 5 October 2026, the chair of its group is told.",
            "1.1 Agree the threshold document: due 1 October 2026, tomorrow."
                + " If it is done, type “action 1.1 done”.");
  }

  @Test
  void theWholeMessageStandsInTheSummary() {
    Post post = post(SampleBoard.POLICE_LEAD, action(1, TODAY), action(2, TODAY.minusDays(1)));

    assertThat(post.summary()).isEqualTo(String.join(" ", texts(post)));
  }

  /** Locked telephones and lists of letters show the summary. */
  @Test
  void whatIsConfidentialIsCountedInTheSummaryAndNotNamed() {
    Action review =
        SampleAction.number(2)
            .due(TODAY)
            .ledBy(Party.group(SampleBoard.CASE_REVIEW))
            .confidentialTo(SampleBoard.CASE_REVIEW)
            .make();

    Post post = post(SampleBoard.REVIEW_CHAIR, review);

    assertThat(post.summary()).isEqualTo("1 date comes up (Sample board).");
    assertThat(post.audience()).isEqualTo(Post.Audience.ASKER_ALONE);
    assertThat(texts(post).getLast()).startsWith("1.2 Agree the threshold document: due");
  }

  @Test
  void inALetterEachLineHasItsLinksAndNothingIsToBeTyped() {
    Action[] many =
        IntStream.rangeClosed(1, 14)
            .mapToObj(number -> action(number, TODAY))
            .toArray(Action[]::new);

    Post post = letter(SampleBoard.POLICE_LEAD, many);

    assertThat(texts(post)).noneMatch(text -> text.contains("type “"));
    assertThat(buttons(post)).extracting(Block.Button::label).contains("Done: 1.4", "Done: 1.10");
    assertThat(buttons(post)).hasSize(41);
  }

  @Test
  void inALetterTheBoardManagerSaysByALinkWhoAnswers() {
    Post post = letter(SampleBoard.MANAGER, SampleAction.number(1).due(TODAY).ledByNobody().make());

    assertThat(texts(post).getLast()).endsWith("Nobody answers for it.");
    assertThat(buttons(post))
        .extracting(Block.Button::label)
        .containsExactly("Show 1.1", "Say who answers for 1.1");
    assertThat(buttons(post).getLast().press()).isEqualTo(new Press(7, 1, "action 1.1 owner"));
  }

  private static Post letter(Member member, Action... actions) {
    Snapshot snapshot = SampleBoard.with(actions);
    return PersonalMessage.post(
        snapshot.roster(), planned(member, snapshot), Background.NONE, Medium.LETTER);
  }

  @Test
  void itSaysWhenItGoesQuieter() {
    Action late = SampleAction.number(1).due(TODAY.minusDays(28)).make();

    assertThat(texts(post(SampleBoard.POLICE_LEAD, late)).getLast())
        .endsWith("type “action 1.1 done”. From now on you are reminded of it once a month.");
  }

  @Test
  void aColourThatIsBetterThanTheDatesIsAskedAbout() {
    Action bright =
        SampleAction.number(1)
            .due(TODAY.minusDays(2))
            .declared(Rag.GREEN, TODAY.minusDays(9))
            .make();

    Post post = post(SampleBoard.POLICE_LEAD, bright);

    assertThat(texts(post).getFirst())
        .isEqualTo(
            "1 date has passed and 1 colour differs from what the dates say (Sample board).");
    assertThat(texts(post).getLast())
        .isEqualTo(
            "1.1 Agree the threshold document: declared Green, but 2 days late."
                + " Please add a link to evidence, or declare the colour that fits.");
    assertThat(buttons(post).getLast().press()).isEqualTo(new Press(7, 1, "action 1.1 evidence"));
  }

  @Test
  void theChairHasAPageOnWhatReachedTheTopOfTheLadder() {
    Post post = post(SampleBoard.CHAIR, action(1, TODAY.minusDays(28)));

    assertThat(post.blocks()).contains(new Block.Heading("Exception report: action 1.1"));
    assertThat(post.blocks())
        .filteredOn(Block.Facts.class::isInstance)
        .singleElement()
        .satisfies(
            facts ->
                assertThat(((Block.Facts) facts).facts())
                    .contains(
                        new Block.Fact("Led by", "Police"),
                        new Block.Fact("Answers for it", "Police lead"),
                        new Block.Fact("Due", "2 September 2026"),
                        new Block.Fact("Late", "28 days"),
                        new Block.Fact("Last update", "None yet")));
    assertThat(texts(post))
        .contains("At no earlier step was anybody told of this.", "No note tells of progress.");
  }

  @Test
  void thePageNamesTheAttendanceOfAnAgencyThatComesTooSeldom() {
    Shortfall low = new Shortfall(Party.agency(SampleBoard.POLICE), new Rate(1, 4), 60);
    Post post =
        PersonalMessage.post(
            SampleBoard.with().roster(),
            planned(SampleBoard.CHAIR, SampleBoard.with(action(1, TODAY.minusDays(28)))),
            new Background(Map.of(), List.of(low), Map.of()),
            Medium.CHAT);

    assertThat(post.blocks())
        .filteredOn(Block.Facts.class::isInstance)
        .singleElement()
        .satisfies(
            facts ->
                assertThat(((Block.Facts) facts).facts())
                    .contains(
                        new Block.Fact("Attendance", "Police: 1 of 4 seats (25%), below 60%")));
  }

  @Test
  void whoLeftIsNamedWithWhoAnswersNow() {
    Action action = action(1, TODAY.plusDays(60));
    Departure left =
        new Departure(
            SampleBoard.COUNCIL_LEAD, TODAY.minusDays(1), Departure.Why.LEFT, List.of(action));
    Snapshot snapshot = SampleBoard.with(action);
    Snapshot without =
        SampleBoard.snapshot(
            snapshot.roster(),
            snapshot.rules(),
            snapshot.calendar(),
            snapshot.actions(),
            snapshot.channels(),
            snapshot.since(),
            new Circumstances(Map.of(), Map.of(), List.of(left)));

    assertThat(texts(post(SampleBoard.MANAGER, without)))
        .containsExactly(
            "1 member has work to hand over (Sample board).",
            "Council lead has left the board since 29 September 2026."
                + " 1.1 is now answered for by Police lead.");
  }

  @Test
  void buttonsSayTheCommandForTheirOwnAction() {
    Post post = post(SampleBoard.POLICE_LEAD, action(1, TODAY));

    assertThat(buttons(post))
        .extracting(Block.Button::label)
        .containsExactly(
            "Done: 1.1", "I will do 1.1 by", "Add note to 1.1", "Snooze 1.1 for 5 days");
    assertThat(buttons(post))
        .extracting(Block.Button::press)
        .containsExactly(
            new Press(7, 1, "action 1.1 done"),
            new Press(7, 1, "action 1.1 by"),
            new Press(7, 1, "action 1.1 note"),
            new Press(7, 1, "action 1.1 snooze 5d"));
    assertThat(buttons(post).get(1).ask()).contains("By which day? For example 12 May.");
    assertThat(buttons(post).get(2).ask()).contains("What is the news?");
  }

  @Test
  void anActionWithMoreDatesGoesOnAfterThisOne() {
    Action two = SampleAction.number(1).due(TODAY, TODAY.plusDays(90)).make();

    Post post = post(SampleBoard.POLICE_LEAD, two);

    assertThat(buttons(post).getFirst().press().command()).isEqualTo("action 1.1 met");
    assertThat(texts(post).getLast()).contains("type “action 1.1 met”");
  }

  @Test
  void whatIsReviewedEveryYearIsDoneForThisTimeAndNotEnded() {
    Post post =
        post(SampleBoard.POLICE_LEAD, SampleAction.number(1).due(TODAY).reviewedEvery(12).make());

    assertThat(buttons(post).getFirst().label()).isEqualTo("Done for this time: 1.1");
    assertThat(buttons(post).getFirst().press().command()).isEqualTo("action 1.1 met");
    assertThat(texts(post).getLast())
        .contains("If it is done for this time, type “action 1.1 met”.");
  }

  @Test
  void aLongMessageIsCutAndOnlyItsBeginningHasButtons() {
    Action[] many =
        IntStream.rangeClosed(1, 14)
            .mapToObj(number -> action(number, TODAY))
            .toArray(Action[]::new);

    Post post = post(SampleBoard.POLICE_LEAD, many);

    assertThat(texts(post))
        .hasSize(12)
        .last()
        .isEqualTo("4 more dates are not shown here: 1.11, 1.12, 1.13 and 1.14.");
    assertThat(buttons(post)).hasSize(13);
    assertThat(buttons(post).getLast().press()).isEqualTo(Press.saying(7, "action list mine"));
  }

  @Test
  void whatIsBroughtToTheChairAndNotShownIsNamedAndFoundAmongTheEscalations() {
    Action[] many =
        IntStream.rangeClosed(1, 12)
            .mapToObj(number -> action(number, TODAY.minusDays(28)))
            .toArray(Action[]::new);

    Post post = post(SampleBoard.CHAIR, many);

    assertThat(texts(post)).contains("2 more dates are not shown here: 1.11 and 1.12.");
    assertThat(buttons(post).getLast().press()).isEqualTo(Press.saying(7, "board escalations"));
  }

  @Test
  void whoeverIsToldOfAnothersLatenessReadsWhoAnswersForIt() {
    Action late =
        SampleAction.number(1)
            .due(TODAY.minusDays(7))
            .ledBy(Party.agency(SampleBoard.POLICE), Party.group(SampleBoard.NEGLECT))
            .make();

    Post post = post(SampleBoard.NEGLECT_CHAIR, late);

    assertThat(texts(post))
        .containsExactly(
            "1 date is brought to you (Sample board).",
            "1.1 Agree the threshold document: due 23 September 2026, 7 days late."
                + " Police lead answers for it."
                + " If it is still open on 7 October 2026, the agency's board member is told.");
    assertThat(buttons(post)).extracting(Block.Button::label).containsExactly("Show 1.1");
  }

  @Test
  void whoAnswersForWhatItWaitsForReadsSoAndCanFinishThat() {
    Action other =
        SampleAction.number(2)
            .due(TODAY.plusDays(60))
            .ledBy(Party.agency(SampleBoard.COUNCIL))
            .make();
    Action waiting =
        SampleAction.number(1).due(TODAY.minusDays(3)).waitsFor(other, TODAY.minusDays(20)).make();

    Post post = post(SampleBoard.COUNCIL_LEAD, waiting, other);

    assertThat(texts(post).getLast())
        .contains(
            "1.1 Agree the threshold document: due 27 September 2026, 3 days late."
                + " Police lead answers for it. It waits for your action 1.2."
                + " If that is done, type “action 1.2 done”.");
    assertThat(buttons(post))
        .extracting(Block.Button::label)
        .containsExactly("Done: 1.2", "Add note to 1.2", "Show 1.2", "Show 1.1");
    assertThat(buttons(post).getFirst().press()).isEqualTo(new Press(7, 0, "action 1.2 done"));
  }

  @Test
  void theBoardManagerReadsThatNobodyAnswers() {
    Post post = post(SampleBoard.MANAGER, SampleAction.number(1).due(TODAY).ledByNobody().make());

    assertThat(texts(post).getLast())
        .endsWith("Nobody answers for it; type “action 1.1 owner” and a name.");
  }

  private static Action action(int number, LocalDate due) {
    return SampleAction.number(number).due(due).make();
  }

  private static Post post(Member member, Action... actions) {
    return post(member, SampleBoard.with(actions));
  }

  private static Post post(Member member, Snapshot snapshot) {
    return PersonalMessage.post(
        snapshot.roster(), planned(member, snapshot), Background.NONE, Medium.CHAT);
  }

  private static Planned planned(Member member, Snapshot snapshot) {
    return Nudges.due(
            snapshot, TODAY.atTime(LocalTime.NOON).atZone(SampleBoard.LONDON).toInstant(), Set.of())
        .stream()
        .filter(planned -> planned.recipient().equals(SampleBoard.person(member)))
        .findFirst()
        .orElseThrow();
  }

  static List<String> texts(Post post) {
    return post.blocks().stream()
        .flatMap(
            block -> block instanceof Block.Text text ? Stream.of(text.text()) : Stream.empty())
        .toList();
  }

  static List<Block.Button> buttons(Post post) {
    return post.blocks().stream()
        .flatMap(
            block -> block instanceof Block.Buttons row ? row.buttons().stream() : Stream.empty())
        .toList();
  }
}
