package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Reader;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.intake.MeetingReply;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What calendars answer to invitations, and what is written back where an answer doesn't count. */
class ReplyDeskTest extends DeskTest {
  private static final LocalDate FOURTH = LocalDate.of(2018, 7, 4);
  private static final Optional<LocalTime> TWO = Optional.of(LocalTime.of(14, 0));

  private final StandInChat mail = new StandInChat("email");
  private ReplyDesk desk;
  private Meeting meeting;

  @BeforeEach
  void invite() {
    desk = new ReplyDesk(house.store, house.desk, () -> new Chats(List.of(mail)), house.clock);
    long full = house.group("Full board");
    meeting =
        house.change(
            change ->
                change.diary().add(full, FOURTH, TWO, Optional.of("Hall"), Meeting.Kind.MEETING));
  }

  private ReplyDesk.Outcome answers(MeetingReply.Answer answer, int sequence, String id) {
    return hears(id, address(POLICE), false, answer, sequence);
  }

  private ReplyDesk.Outcome hears(
      String id, String attendee, boolean automatic, MeetingReply.Answer answer, int sequence) {
    String uid = MeetingUid.of(house.board(), meeting.id());
    return desk.hear(
        new ReplyDesk.Letter(
            id, address(POLICE), automatic, new MeetingReply(uid, sequence, attendee, answer)));
  }

  private String address(String member) {
    return house.member(member).email().orElseThrow();
  }

  private List<Answer> kept() {
    return house.store.read(
        records -> records.answers().to(Reader.everything(house.roster()), meeting.id()));
  }

  private List<Post> letters() {
    house.deliverer(mail).deliver();
    return mail.posted.stream().map(StandInChat.Posted::post).toList();
  }

  private void moves(LocalDate day, String place) {
    meeting = house.change(change -> change.diary().move(meeting, day, TWO, Optional.of(place)));
  }

  @Test
  void anAnswerHoldsForItsDayAndTimeWhereverTheMeetingIsHeldByThen() {
    moves(FOURTH, "Police HQ");
    assertThat(answers(MeetingReply.Answer.COMING, 0, "a")).isEqualTo(ReplyDesk.Outcome.HEARD);
    assertThat(kept()).extracting(Answer::kind).containsExactly(Answer.Kind.COMING);
    assertThat(letters()).isEmpty();
  }

  @Test
  void anAnswerForAnotherDayDoesNotCountAndItsSenderIsToldOnce() {
    moves(FOURTH.plusDays(1), "Hall");
    moves(FOURTH.plusDays(1), "Police HQ");
    assertThat(answers(MeetingReply.Answer.COMING, 0, "a")).isEqualTo(ReplyDesk.Outcome.STALE);
    assertThat(answers(MeetingReply.Answer.COMING, 0, "a")).isEqualTo(ReplyDesk.Outcome.STALE);
    assertThat(kept()).isEmpty();
    assertThat(letters()).hasSize(1);
    Post told = letters().getFirst();
    assertThat(told.summary()).startsWith("Your calendar's answer was not taken");
    assertThat(told.blocks().toString()).contains("Full board on 5 July 2018 at 14:00");
    assertThat(house.presses(POLICE, told, "Coming: Board, 5 July 2018").summary())
        .startsWith("You come to Full board on 5 July 2018");
    assertThat(answers(MeetingReply.Answer.APOLOGIES, 1, "b")).isEqualTo(ReplyDesk.Outcome.HEARD);
  }

  @Test
  void anAnswerToTheDayToWhichAMeetingWasPutBackCounts() {
    moves(FOURTH.plusDays(1), "Hall");
    moves(FOURTH, "Hall");
    assertThat(answers(MeetingReply.Answer.COMING, 1, "a")).isEqualTo(ReplyDesk.Outcome.STALE);
    assertThat(answers(MeetingReply.Answer.COMING, 0, "b")).isEqualTo(ReplyDesk.Outcome.HEARD);
    assertThat(kept()).extracting(Answer::kind).containsExactly(Answer.Kind.COMING);
  }

  @Test
  void anAnswerToTheTimeThatWasUndoneToCounts() {
    house.says(MANAGER, "meeting move Full board 4 July 2018 to 5 July 2018 16:00");
    assertThat(answers(MeetingReply.Answer.COMING, 0, "a")).isEqualTo(ReplyDesk.Outcome.STALE);
    house.says(MANAGER, "board undo");
    assertThat(answers(MeetingReply.Answer.COMING, 1, "b")).isEqualTo(ReplyDesk.Outcome.STALE);
    assertThat(answers(MeetingReply.Answer.COMING, 0, "c")).isEqualTo(ReplyDesk.Outcome.HEARD);
  }

  @Test
  void decliningLeavesTheDeputyWhoWasNamed() {
    house.says(POLICE, "meeting apologies Full board 4 July 2018 deputy Jo Hill");
    assertThat(answers(MeetingReply.Answer.APOLOGIES, 0, "a"))
        .isEqualTo(ReplyDesk.Outcome.DEPUTY_STANDS);
    assertThat(kept()).extracting(Answer::kind).containsExactly(Answer.Kind.DEPUTY);
    assertThat(letters().getFirst().blocks().toString()).contains("Jo Hill is still expected");
    assertThat(buttons(letters().getFirst()))
        .contains("Send apologies: Board, 4 July 2018")
        .contains("Coming: Board, 4 July 2018");
    assertThat(answers(MeetingReply.Answer.COMING, 0, "b")).isEqualTo(ReplyDesk.Outcome.HEARD);
    assertThat(kept()).extracting(Answer::kind).containsExactly(Answer.Kind.COMING);
  }

  private static List<String> buttons(Post post) {
    return post.blocks().stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(row -> ((Block.Buttons) row).buttons().stream())
        .map(Block.Button::label)
        .toList();
  }

  @Test
  void whatTheDeskRefusesIsSaidToWhoAnswered() {
    meeting = house.change(change -> change.diary().cancel(meeting));
    assertThat(answers(MeetingReply.Answer.COMING, 0, "a")).isEqualTo(ReplyDesk.Outcome.REFUSED);
    assertThat(kept()).isEmpty();
    assertThat(letters()).hasSize(1);
    assertThat(letters().getFirst().blocks().toString()).contains("cancelled");
  }

  @Test
  void anAnswerForSomebodyElsesAddressIsToldToItsSenderOnly() {
    assertThat(hears("a", address(HEALTH), false, MeetingReply.Answer.COMING, 0))
        .isEqualTo(ReplyDesk.Outcome.FORGED);
    assertThat(kept()).isEmpty();
    letters();
    assertThat(mail.posted)
        .extracting(StandInChat.Posted::to)
        .containsExactly(
            House.direct("email", house.board().slug(), house.member(POLICE).person()));
  }

  @Test
  void whoProposesAnotherTimeIsToldThatTheMeetingStands() {
    assertThat(answers(MeetingReply.Answer.PROPOSAL, 0, "a")).isEqualTo(ReplyDesk.Outcome.PROPOSAL);
    assertThat(kept()).isEmpty();
    assertThat(letters()).hasSize(1);
    assertThat(letters().getFirst().blocks().toString())
        .contains("proposed another time for Full board on 4 July 2018", "The meeting stands");
    assertThat(buttons(letters().getFirst())).contains("Coming: Board, 4 July 2018");
  }

  private ReplyDesk.Outcome comesFrom(String address, String uid, boolean automatic) {
    return desk.hear(
        new ReplyDesk.Letter(
            address + uid,
            address,
            automatic,
            new MeetingReply(uid, 0, address, MeetingReply.Answer.COMING)));
  }

  @Test
  void ofAnAnswerFromAnUnknownAddressTheBoardManagerIsToldOnce() {
    String uid = MeetingUid.of(house.board(), meeting.id());
    comesFrom("second@home.example", uid, true);
    assertThat(letters()).as("for a machine's").isEmpty();
    for (int times = 0; times < 2; times++)
      assertThat(comesFrom("second@home.example", uid, false)).isEqualTo(ReplyDesk.Outcome.UNKNOWN);
    comesFrom("second@home.example", uid.replace("sample", "other"), false);
    assertThat(kept()).isEmpty();
    letters();
    assertThat(mail.posted)
        .extracting(StandInChat.Posted::to)
        .containsExactly(
            House.direct("email", house.board().slug(), house.member(MANAGER).person()));
    assertThat(mail.posted.getFirst().post().blocks().toString())
        .contains("Full board on 4 July 2018 at 14:00", "second@home.example");
  }

  @Test
  void machinesAndThoseWhoWantNoMailAreNotWrittenTo() {
    moves(FOURTH.plusDays(1), "Hall");
    assertThat(hears("a", address(POLICE), true, MeetingReply.Answer.COMING, 0))
        .isEqualTo(ReplyDesk.Outcome.STALE);
    house.store.change(
        records ->
            records
                .mailLinks()
                .choose(house.member(POLICE).person(), false, house.clock.instant()));
    assertThat(answers(MeetingReply.Answer.COMING, 0, "b")).isEqualTo(ReplyDesk.Outcome.STALE);
    assertThat(letters()).isEmpty();
  }
}
