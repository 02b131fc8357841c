package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Reader;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.nudge.MeetingNudge;
import org.beadle.nudge.Said;
import org.junit.jupiter.api.Test;

/** The sample board on Monday 18 June 2018; its full board meets on 4 July. */
class InvitingTest extends DeskTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate FOURTH = LocalDate.of(2018, 7, 4);
  private static final LocalDate TENTH = LocalDate.of(2018, 7, 10);

  private final StandInChat chat = new StandInChat("local");

  private Meeting add(String group, LocalDate on) {
    long id = house.group(group);
    return house.change(
        change ->
            change
                .diary()
                .add(
                    id,
                    on,
                    Optional.of(LocalTime.of(14, 0)),
                    Optional.of("County Hall"),
                    Meeting.Kind.MEETING));
  }

  private void at(LocalDate day, int hour) {
    house.clock.set(day.atTime(hour, 30).atZone(LONDON).toInstant());
    house.sweep(chat);
    house.deliverer(chat).deliver();
  }

  private List<Post> told(String member) {
    return chat.posted.stream()
        .filter(each -> each.to().equals(house.direct(member)))
        .map(StandInChat.Posted::post)
        .toList();
  }

  private static List<String> texts(Post post) {
    return post.blocks().stream()
        .filter(Block.Text.class::isInstance)
        .map(block -> ((Block.Text) block).text())
        .toList();
  }

  @Test
  void allThatIsAskedOfAPersonComesInOneMessageAndItsButtonsWork() {
    Meeting board = add("Full board", FOURTH);
    add("Business Group", FOURTH.plusDays(1));
    at(LocalDate.of(2018, 6, 18), 12);

    List<Post> told = told(HEALTH);
    assertThat(told).hasSize(1);
    assertThat(texts(told.getFirst()))
        .contains(
            "Full board meets on 4 July 2018 at 14:00, in 16 days. Place: County Hall."
                + " Do you come? If not, please send apologies or a deputy.");
    assertThat(told.getFirst().summary()).contains("2 meetings ask whether you come");

    Post answer = house.presses(HEALTH, told.getFirst(), "Send apologies: Board, 4 July 2018");
    assertThat(answer.summary()).startsWith("You send apologies for Full board on 4 July 2018");
    List<Answer> answers =
        house.store.read(
            records -> records.answers().to(Reader.everything(house.roster()), board.id()));
    assertThat(answers).extracting(Answer::kind).containsExactly(Answer.Kind.APOLOGIES);
  }

  @Test
  void theChairHearsWhoHasNotAnsweredAndWhatThatMeansForTheQuorum() {
    house.policy(MeetingPolicies.QUORUM, "3");
    add("Business Group", FOURTH);
    at(LocalDate.of(2018, 6, 18), 12);
    house.says(HEALTH, "meeting apologies next Business Group");
    house.says(POLICE, "meeting apologies next Business Group");
    at(LocalDate.of(2018, 6, 27), 12);

    assertThat(texts(told(CHAIR).getLast()))
        .contains(
            "Business Group meets on 4 July 2018 at 14:00, in 7 days. Place: County Hall."
                + " 0 of 4 seats are coming, 2 send apologies, 2 have not answered:"
                + " Independent chair, Council lead."
                + " Inquorate unless 1 more of those who can't come sends a deputy.");
  }

  @Test
  void whoWasAskedIsToldOfAnotherPlaceAndWhatWasAnsweredHolds() {
    Meeting board = add("Full board", FOURTH);
    at(LocalDate.of(2018, 6, 18), 12);
    house.says(HEALTH, "meeting coming next Full board");
    Optional<LocalTime> two = board.starts();
    house.change(
        change -> change.diary().move(board, FOURTH, two, Optional.of("Police HQ, room 2")));
    at(LocalDate.of(2018, 6, 19), 12);

    assertThat(texts(told(HEALTH).getLast()))
        .containsExactly(
            "1 meeting has a new place (" + house.board().name() + ").",
            "Full board on 4 July 2018 at 14:00, in 15 days, is now at Police HQ, room 2."
                + " What you answered holds.");
    Post answer =
        house.presses(HEALTH, told(HEALTH).getLast(), "Send apologies: Board, 4 July 2018");
    assertThat(answer.summary()).startsWith("You send apologies for Full board on 4 July 2018");
    assertThat(texts(told(POLICE).getLast()))
        .last()
        .asString()
        .endsWith("is now at Police HQ, room 2.");
  }

  @Test
  void onTheDayBeforeWhoComesCanStillSendApologiesOrADeputy() {
    add("Full board", FOURTH);
    at(LocalDate.of(2018, 6, 18), 12);
    house.says(HEALTH, "meeting coming next Full board");
    house.says(POLICE, "meeting apologies next Full board deputy @training-lead");
    at(FOURTH.minusDays(1), 12);

    Post eve = told(HEALTH).getLast();
    assertThat(house.presses(HEALTH, eve, "Send apologies: Board, 4 July 2018").summary())
        .startsWith("You send apologies for Full board on 4 July 2018");
    assertThat(labels(eve))
        .contains("Agenda: Board, 4 July 2018", "Send a deputy: Board, 4 July 2018");
    assertThat(labels(eve)).noneMatch(label -> label.startsWith("Coming"));
    assertThat(told("Training lead")).hasSize(1);
    assertThat(labels(told("Training lead").getFirst()))
        .contains("Agenda: Board, 4 July 2018")
        .noneMatch(label -> label.startsWith("Send"));
  }

  private static List<String> labels(Post post) {
    return post.blocks().stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(row -> ((Block.Buttons) row).buttons().stream())
        .map(Block.Button::label)
        .toList();
  }

  @Test
  void aCancellationNearByDoesNotWaitForTheNextDay() {
    Meeting board = add("Full board", FOURTH);
    at(LocalDate.of(2018, 6, 18), 12);
    at(FOURTH.minusDays(2), 9);
    int before = told(HEALTH).size();
    house.change(change -> change.diary().cancel(board));
    at(FOURTH.minusDays(2), 12);

    assertThat(told(HEALTH)).hasSize(before + 1);
    assertThat(told(HEALTH).getLast().summary())
        .contains("The meeting of Full board on 4 July 2018 at 14:00 is cancelled.");
  }

  @Test
  void aCancellationFarOffWaitsForTheNextMessage() {
    Meeting board = add("Full board", TENTH);
    at(LocalDate.of(2018, 6, 18), 12);
    int before = told(HEALTH).size();
    house.change(change -> change.diary().cancel(board, Optional.of("the hall is shut.")));
    at(LocalDate.of(2018, 6, 18), 14);
    assertThat(told(HEALTH)).hasSize(before);
    at(LocalDate.of(2018, 6, 19), 12);
    assertThat(told(HEALTH).getLast().summary())
        .contains("is cancelled, because the hall is shut.");
  }

  @Test
  void whoWasAskedToAMeetingThatIsTakenBackIsTold() {
    house.says(MANAGER, "meeting add Full board 10 July 2018 14:00");
    house.says(MANAGER, "meeting add Business Group 12 July 2018 14:00");
    at(LocalDate.of(2018, 6, 18), 12);
    house.says(MANAGER, "board undo");
    house.says(MANAGER, "board undo");
    at(LocalDate.of(2018, 6, 19), 12);
    assertThat(told(HEALTH).getLast().summary())
        .contains("Full board on 10 July 2018 at 14:00")
        .contains("cancelled");
    int before = told(HEALTH).size();
    at(LocalDate.of(2018, 6, 20), 12);
    assertThat(told(HEALTH)).hasSize(before);
  }

  @Test
  void whatWillBeAskedIsSeenBeforeByThoseWhoMaySeeIt() {
    add("SCRG", FOURTH);
    assertThat(rows(says(HEALTH, "board upcoming 30d")))
        .anyMatch(row -> row.contains("invitation to Strategic Case Review Group on 4 July 2018"));
    assertThat(rows(says(PROBATION, "board upcoming 30d")))
        .noneMatch(row -> row.contains("Strategic Case Review Group"));
  }

  private static List<String> rows(Post post) {
    return post.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .map(cells -> String.join(" | ", cells))
        .toList();
  }

  @Test
  void theButtonsOfWhatIsMissingAfterwardsWork() {
    add("Full board", FOURTH);
    at(FOURTH.minusDays(1), 12);
    at(FOURTH.plusDays(1), 12);
    Post post = told(MANAGER).getLast();
    assertThat(post.summary()).contains("The register of Full board on 4 July 2018 at 14:00");
    Post register = house.presses(MANAGER, post, "Open register: Board, 4 July 2018");
    assertThat(register.summary()).contains("Full board").contains("4 July 2018");
  }

  @Test
  void aSimulationShowsTheSame() {
    add("Full board", FOURTH);
    Rehearsal rehearsal = new Rehearsal(house.store, house.calendars, new Chats(List.of(chat)));
    List<Said> said =
        rehearsal.between(LocalDate.of(2018, 6, 18), LocalDate.of(2018, 8, 31), LONDON);
    List<MeetingNudge> ofMeetings =
        said.stream()
            .flatMap(each -> each.planned().nudges().stream())
            .flatMap(nudge -> nudge instanceof MeetingNudge of ? Stream.of(of) : null)
            .toList();
    assertThat(ofMeetings).filteredOn(MeetingNudge.Invitation.class::isInstance).hasSize(10);
    assertThat(ofMeetings).filteredOn(MeetingNudge.NoAnswer.class::isInstance).hasSize(10);
    assertThat(ofMeetings).filteredOn(MeetingNudge.Unanswered.class::isInstance).hasSize(1);
    assertThat(ofMeetings).filteredOn(MeetingNudge.RegisterDue.class::isInstance).hasSize(7);
    assertThat(ofMeetings).filteredOn(MeetingNudge.MinutesDue.class::isInstance).hasSize(4);
  }
}
