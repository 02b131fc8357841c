package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.meeting.Meeting;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.junit.jupiter.api.Test;

class ChangeSaidTest {
  private static final Ref REF = Sample.ref("2.3");
  private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 30);
  private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 30);

  private static final List<Changed> CHANGES =
      List.of(
          new Changed.Finished(REF, true),
          new Changed.DateMet(
              REF, SEPTEMBER, Optional.of(NOVEMBER), Changed.DateMet.Onward.TO_NEXT_DATE),
          new Changed.Reopened(REF),
          new Changed.Accepted(REF),
          new Changed.Declared(REF, Rag.GREEN, Rag.RED, Optional.empty(), true),
          new Changed.Noted(REF),
          new Changed.EvidenceAdded(REF),
          new Changed.Redated(REF, Optional.of(SEPTEMBER), NOVEMBER, 2),
          new Changed.DateAsked(REF, Optional.of(SEPTEMBER), NOVEMBER),
          new Changed.DateAnswered(REF, false, SEPTEMBER),
          new Changed.HandedOver(
              REF, Optional.of("Police"), "Health", Optional.of("health lead"), Optional.empty()),
          new Changed.Snoozed(REF, NOVEMBER),
          new Changed.Blocked(REF, "action 2.4"),
          new Changed.Unblocked(REF),
          new Changed.Added(REF, "Write the guide.", "Health", NOVEMBER),
          new Changed.Promised(REF, NOVEMBER, NOVEMBER.minusDays(5), true),
          new Changed.GoneAway(NOVEMBER, NOVEMBER.plusDays(7)),
          new Changed.CameBack(),
          new Changed.TakenBack("“Action 2.3 is finished.”"),
          new Changed.Joined("police lead", "Sample board"),
          new DiaryChanged.Added(
              "Full board",
              List.of(SEPTEMBER, NOVEMBER),
              Optional.of(LocalTime.of(10, 0)),
              Optional.of("County Hall")),
          new DiaryChanged.Moved("Full board", meeting(SEPTEMBER), meeting(NOVEMBER)),
          new DiaryChanged.Cancelled(
              "Full board", meeting(NOVEMBER).cancelled(Optional.of("the chair is ill."))),
          new Changed.ItemAdded("Risk register", "Full board", Optional.empty()),
          new Changed.ItemRemoved("Risk register", "Full board", Optional.of(NOVEMBER)),
          new Changed.ReportAsked(
              "Annual report", "Police", "Full board", NOVEMBER, SEPTEMBER, false),
          new Changed.ReportReceived("Annual report", "Police", "Full board", NOVEMBER));

  private static Meeting meeting(LocalDate day) {
    return new Meeting(
        3,
        1,
        day,
        Optional.of(LocalTime.NOON),
        Meeting.Kind.MEETING,
        Meeting.State.PLANNED,
        Optional.empty());
  }

  @Test
  void eachChangeHasItsSentence() {
    assertThat(CHANGES)
        .extracting(ChangeWords::of)
        .containsExactly(
            "Action 2.3 is finished. A chair has yet to accept it.",
            "Action 2.3 met its date of 30 September 2018. Its next date is 30 November 2018.",
            "Action 2.3 is open again.",
            "Action 2.3 is accepted as finished.",
            "Action 2.3 is declared Green. It is shown as Red, as its dates say. To set it to Green all the same, give a reason: “action 2.3 green because …”.",
            "Action 2.3 has a new note.",
            "Action 2.3 has a new link to evidence.",
            "Action 2.3 is due on 30 November 2018, moved from 30 September 2018; that is move number 2.",
            "Action 2.3 would be due on 30 November 2018; the chair is asked to agree. Until a chair answers, 30 September 2018 stands.",
            "Action 2.3 keeps its date, 30 September 2018.",
            "Action 2.3 is led by Health, no longer by Police. health lead answers for it.",
            "Action 2.3 sends no reminders until the end of 30 November 2018. If it is late, others than its holder are told as ever.",
            "Action 2.3 is waiting for action 2.4.",
            "Action 2.3 is waiting for nothing any more.",
            "Action 2.3 is new: Write the guide. It is led by Health and due on 30 November 2018.",
            "Action 2.3 is promised by 30 November 2018. Its date stays 25 November 2018, but up to the promised day nobody else is told that it is late. No further promise can be given for this date.",
            "You are away from 30 November 2018 to 7 December 2018. What can wait is sent once you are back; what can't goes to the next in line.",
            "You are told things again from now on.",
            "Taken back: “Action 2.3 is finished.”",
            "You are known here as police lead of Sample board.",
            "Full board meets on 30 September 2018 and 30 November 2018 at 10:00 (County Hall).",
            "Full board meets on 30 November 2018 at 12:00, no longer on 30 September 2018 at 12:00.",
            "The meeting of Full board on 30 November 2018 at 12:00 is cancelled, because the chair is ill.",
            "“Risk register” is on the agenda of every meeting of Full board.",
            "“Risk register” is off the agenda of Full board on 30 November 2018.",
            "The report “Annual report” is due from Police by 30 September 2018, for Full board on 30 November 2018.",
            "The report “Annual report” from Police was received, for Full board on 30 November 2018.");
  }

  @Test
  void everyKindOfChangeIsAmongThem() {
    assertThat(CHANGES.stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(Leaves.of(Changed.class));
  }

  @Test
  void theAnswerOffersUndoAndTheNextStep() {
    Sample sample = new Sample();
    sample.offers = new Offers(true, true, OptionalLong.of(99));
    Post post = WellWorded.check(ChangeSaid.post(new Changed.Noted(REF), sample.facts()));
    assertThat(post.about()).contains(23L);
    assertThat(post.summary()).startsWith("Action 2.3 has a new note. Action 2.3, Write");
    assertThat(Sample.fact(post, "Action")).contains(ActionCard.heading(sample.facts().action()));
    assertThat(Sample.buttons(post)).extracting(button -> button.label()).contains("Undo", "Done");
    assertThat(Sample.buttons(post))
        .extracting(button -> button.press())
        .contains(new Press(7, 99, "undo"));
  }

  @Test
  void aChangeOfNoActionIsOneSentence() {
    Post post =
        WellWorded.check(
            ChangeSaid.post(
                new Changed.Joined("police lead", "Sample board"),
                Sample.BOARD,
                OptionalLong.empty()));
    assertThat(post.summary()).isEqualTo(Sample.text(post));
    assertThat(Sample.buttons(post)).isEmpty();
  }
}
