package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.board.Nation;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.CaseData;
import org.beadle.command.Grammar;
import org.beadle.command.Reading;
import org.beadle.plan.Ref;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  private static final Ref REF = Sample.ref("2.3");

  private static final Board OTHER =
      new Board(8, "other", "Other board", ZoneId.of("Europe/London"), Nation.ENGLAND);

  private static final LocalDate SOON = Sample.TODAY.plusDays(9);

  private static final List<Refusal> OTHERS =
      List.of(
          new Refusal.NoSuchAction(REF, List.of(Sample.ref("2.2"), Sample.ref("2.4"))),
          new Refusal.NoSuchName("Polise", List.of("Police")),
          new Refusal.SeveralOfThatName("Health", List.of("Health board", "Health visitors")),
          new Refusal.NoSuchPriority(9, List.of(1, 2, 3)),
          new Refusal.NotPermitted(List.of("the chair of Neglect group", "the board manager")),
          new Refusal.NotUnderstood(read("action 2.3 dnoe")),
          new Refusal.UnknownPerson(List.of("the board manager")),
          new Refusal.BadCode(),
          new Refusal.WhichBoard(List.of(Sample.BOARD, OTHER), "action 2.3"),
          new Refusal.CarriesCaseData(CaseData.NHS_NUMBER),
          new Refusal.NothingToUndo(),
          new Refusal.NoSuchMessage("0h2f6k1v8d3x"),
          new Refusal.NothingToSendAgain(),
          new Refusal.OnlyReads("Lay member"),
          new Refusal.NotLookedUp("teams"),
          new Refusal.ActionTakenOut(REF, Sample.TODAY, List.of(Sample.ref("2.2"))),
          new Refusal.ChangedSince(
              "health lead",
              Sample.TODAY,
              Optional.of(REF),
              Optional.of("Action 2.3 is finished.")),
          new Refusal.AlreadyUndone(),
          new Refusal.AlreadyFinished(REF, "police lead", Sample.TODAY),
          new Refusal.NotFinished(REF),
          new Refusal.NothingToAccept(REF),
          new Refusal.NotYetFinished(REF),
          new Refusal.WaitsForFinished(REF, Sample.ref("2.4"), "police lead", Sample.TODAY),
          new Refusal.StandsOnEveryAgenda("Risk register", "Full board"),
          new Refusal.NoDateAsked(REF),
          new Refusal.NoOpenDate(REF),
          new Refusal.SameDate(REF, Sample.TODAY),
          new Refusal.SnoozedForLong(REF, 28, Sample.TODAY),
          new Refusal.NotBlocked(REF),
          new Refusal.BlocksItself(REF),
          new Refusal.CantWait(REF, REF),
          new Refusal.NotYetKnown(Sample.TODAY, Optional.of(Sample.TODAY.plusDays(1))),
          new Refusal.InTheFuture(Sample.TODAY),
          new Refusal.InThePast(Sample.TODAY),
          new Refusal.SameLead(REF, "Police"),
          new Refusal.CountsOnly(Optional.of("Police")),
          new Refusal.NoPlan(),
          new Refusal.DueLater(REF, Sample.TODAY),
          new Refusal.PromisedTooFar(REF, Sample.TODAY),
          new Refusal.PromisedOften(REF, Sample.TODAY),
          new Refusal.NobodyMeets(Optional.of(Sample.TODAY)),
          new Refusal.NobodyMeets(Optional.empty()),
          new Refusal.MeetingCancelled("Full board", Sample.TODAY),
          new Refusal.MeetingPast("Full board", Sample.TODAY),
          new Refusal.OnAgendaAlready("Risk register", "Full board"),
          new Refusal.NoSuchItem("7", "Full board", List.of("Risk register", "Minutes")),
          new Refusal.NoReport("Risk register"),
          new Refusal.ReceivedAlready("Annual report", Sample.TODAY),
          new Refusal.DueAfterMeeting(Sample.TODAY, Sample.TODAY.minusDays(1)),
          new Refusal.TitleTooLong(400),
          new Refusal.NotAway(),
          new Refusal.EndsBeforeItBegins(Sample.TODAY, Sample.TODAY.minusDays(1)),
          new Refusal.AwayTooLong(366),
          new DiaryRefusal.NoMeeting(
              "Full board", Optional.of(Sample.TODAY), List.of(SOON), Optional.of(Sample.TODAY)),
          new DiaryRefusal.MeetsAlready(
              "Full board", SOON, Optional.of(LocalTime.NOON), Optional.of("County Hall")),
          new DiaryRefusal.NamedTwice(SOON),
          new DiaryRefusal.Settled("Full board", SOON, DiaryRefusal.Settled.Why.HELD),
          new DiaryRefusal.StandsSo("Full board", SOON),
          new DiaryRefusal.NotShownHere("Case review group"),
          new DiaryRefusal.NoFrequency("Full board", Optional.of("as required")),
          new DiaryRefusal.YearIsOver("2016-17"),
          new DiaryRefusal.NothingToPropose("Full board", "2018-19"),
          new Refusal.OtherKind("Sample Police", true, "rag agency police"),
          new Refusal.ActionsNotShownHere("Case review group"),
          new Refusal.ActionsConfidential("Case review group"),
          new Refusal.OurFault("7f3a"),
          new Refusal.NoSuchAccount("@Health lead"));

  private static final List<Refusal> ALL =
      Stream.of(OTHERS, MeetingRefusals.all()).flatMap(List::stream).toList();

  private static Reading.NotUnderstood read(String text) {
    return (Reading.NotUnderstood) new Grammar().read(text, Sample.TODAY, day -> true);
  }

  private static Post post(Refusal refusal) {
    return WellWorded.check(Refusals.post(7, refusal));
  }

  @Test
  void everyRefusalHasItsOwnSentence() {
    assertThat(ALL.stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(Leaves.of(Refusal.class));
    assertThat(ALL).extracting(refusal -> post(refusal).summary()).doesNotHaveDuplicates();
  }

  @Test
  void aRefusalIsForTheAskerAlone() {
    assertThat(ALL)
        .extracting(refusal -> post(refusal).audience())
        .containsOnly(Post.Audience.ASKER);
  }

  @Test
  void theNearestActionsAreOffered() {
    Post post = post(ALL.getFirst());
    assertThat(post.summary())
        .isEqualTo("There is no action 2.3 that you can see. The nearest are 2.2 and 2.4.");
    assertThat(Sample.buttons(post))
        .extracting(Block.Button::label)
        .containsExactly("Show 2.2", "Show 2.4");
  }

  @Test
  void aSuggestionIsAButton() {
    Post post = post(new Refusal.NotUnderstood(read("action 2.3 dnoe")));
    assertThat(post.summary())
        .isEqualTo(
            "I can't read “action 2.3 dnoe”. Nothing was changed. Did you mean “action 2.3 done”?");
    assertThat(Sample.buttons(post))
        .extracting(button -> button.press().command())
        .containsExactly("action 2.3 done");
  }

  @Test
  void whatLacksIsAskedForByTheButton() {
    Post post = post(new Refusal.NotUnderstood(read("action 2.3 red")));
    assertThat(Sample.buttons(post).getFirst().ask()).isPresent();
    assertThat(post.summary())
        .isEqualTo(
            "“action 2.3 red” wants a note after it that says why, such as “action 2.3 red waiting"
                + " for data”. Nothing was changed.");
  }

  @Test
  void theWordsAreSaidAgainAboutTheBoardThatIsChosen() {
    Refusal which = new Refusal.WhichBoard(List.of(Sample.BOARD, OTHER), "action 2.3");
    assertThat(Sample.buttons(post(which)))
        .extracting(Block.Button::press)
        .containsExactly(Press.saying(7, "action 2.3"), Press.saying(8, "action 2.3"));
  }

  @Test
  void whoMayIsNamed() {
    assertThat(post(ALL.get(4)).summary())
        .isEqualTo(
            "You can't do that. It can be done by the chair of Neglect group or the board manager.");
  }

  @Test
  void caseDataIsNeverRepeated() {
    assertThat(post(new Refusal.CarriesCaseData(CaseData.NAME_AND_BIRTH)).summary())
        .contains("a person's name with a date of birth", "nothing of it was kept");
  }
}
