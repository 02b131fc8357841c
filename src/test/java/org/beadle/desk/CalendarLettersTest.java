package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Member;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

/** Two meetings on which the police are asked at once, by e-mail. */
class CalendarLettersTest extends DeskTest {
  private static final LocalDate FOURTH = LocalDate.of(2018, 7, 4);
  private static final LocalDate FIFTH = LocalDate.of(2018, 7, 5);

  private final StandInChat mail = new StandInChat("email");

  private Meeting add(String group, LocalDate on) {
    long id = house.group(group);
    Optional<LocalTime> two = Optional.of(LocalTime.of(14, 0));
    return house.change(
        change -> change.diary().add(id, on, two, Optional.of("Hall"), Meeting.Kind.MEETING));
  }

  private void sweepAt(String instant) {
    house.clock.set(Instant.parse(instant));
    InvitationFiles files =
        (to, entry, said) -> (to.name() + " " + entry.sequence()).getBytes(StandardCharsets.UTF_8);
    new Sweep(
            house.store, house.calendars, new Chats(List.of(mail)), house.clock, Optional.of(files))
        .sweep();
  }

  private List<Post> told() {
    house.deliverer(mail).deliver();
    Member police = house.member(POLICE);
    return mail.posted.stream()
        .filter(each -> each.to().place().equals(Long.toString(police.person())))
        .map(StandInChat.Posted::post)
        .toList();
  }

  private static List<Block.File> files(Post post) {
    return post.blocks().stream()
        .filter(Block.File.class::isInstance)
        .map(Block.File.class::cast)
        .toList();
  }

  private List<Long> boardsThatTold() {
    long police = house.member(POLICE).person();
    LocalDate today = LocalDate.ofInstant(house.clock.instant(), house.board().zone());
    return house.store.read(records -> records.unasked().boardsThatTold(police, today));
  }

  @Test
  void eachMeetingHasALetterOfItsOwnWithNothingElseInIt() {
    add("Full board", FOURTH);
    add("Full board", FIFTH);
    sweepAt("2018-06-18T09:00:00Z");

    List<Post> told = told();
    assertThat(told).hasSize(3);
    assertThat(files(told.getFirst())).isEmpty();
    assertThat(SampleHouse.buttons(told.getFirst()))
        .extracting(Block.Button::label)
        .contains("Coming: Board, 4 July 2018", "Coming: Board, 5 July 2018");
    assertThat(told.subList(1, 3))
        .extracting(Post::summary)
        .containsExactly(
            "Invitation: Full board on 4 July 2018 at 14:00 (" + house.board().name() + ")",
            "Invitation: Full board on 5 July 2018 at 14:00 (" + house.board().name() + ")");
    for (Post letter : told.subList(1, 3)) {
      assertThat(SampleHouse.buttons(letter)).isEmpty();
      assertThat(letter.blocks().toString()).doesNotContain("was due", "is due");
      assertThat(files(letter)).hasSize(1);
    }
    assertThat(files(told.get(1)).getFirst().words())
        .isEqualTo(
            "full-board-2018-07-04.ics, for your calendar: Full board on 4 July 2018 at 14:00");
    assertThat(files(told.get(1)).getFirst().mediaType()).contains("method=REQUEST");
  }

  @Test
  void itTakesNothingOfWhatMayBeToldThatDay() {
    add("Full board", FOURTH);
    sweepAt("2018-06-18T09:00:00Z");

    assertThat(told()).hasSize(2);
    assertThat(boardsThatTold()).containsExactly(house.board().id());
  }

  @Test
  void aCancellationHasALetterOfItsOwnToo() {
    Meeting meeting = add("Full board", FOURTH);
    sweepAt("2018-06-18T09:00:00Z");
    told();
    house.change(change -> change.diary().cancel(meeting));
    add("Full board", FIFTH);
    sweepAt("2018-06-19T09:00:00Z");

    List<Post> letters = told().stream().skip(2).filter(post -> !files(post).isEmpty()).toList();
    assertThat(letters)
        .extracting(letter -> files(letter).getFirst().mediaType())
        .containsExactlyInAnyOrder(
            "text/calendar; method=CANCEL; charset=UTF-8",
            "text/calendar; method=REQUEST; charset=UTF-8");
    assertThat(letters).anyMatch(post -> post.summary().startsWith("Cancelled: Full board on 4"));
  }

  @Test
  void aConfidentialGroupIsNotNamedInItsSubject() {
    house.change(
        change ->
            change
                .diary()
                .add(
                    confidential(),
                    FOURTH,
                    Optional.empty(),
                    Optional.empty(),
                    Meeting.Kind.MEETING));
    sweepAt("2018-06-18T09:00:00Z");
    house.deliverer(mail).deliver();

    assertThat(mail.posted)
        .filteredOn(each -> !files(each.post()).isEmpty())
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.post().summary())
                    .isEqualTo("Invitation: a meeting (" + house.board().name() + ")"));
  }

  private long confidential() {
    return house.roster().groups().stream()
        .filter(group -> group.confidential())
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void ofAMeetingThatWasCancelledWhileNothingCouldLeaveNobodyIsInvited() {
    Meeting meeting = add("Full board", FOURTH);
    sweepAt("2018-06-18T09:00:00Z");
    house.change(change -> change.diary().cancel(meeting));
    sweepAt("2018-06-19T09:00:00Z");

    assertThat(told()).allMatch(post -> files(post).isEmpty());
  }

  @Test
  void whatCouldNotLeaveIsSentOnceWithTheNextDaysMessage() {
    Meeting meeting = add("Full board", FOURTH);
    sweepAt("2018-06-18T09:00:00Z");
    house.change(
        change ->
            change
                .diary()
                .move(meeting, FIFTH, Optional.of(LocalTime.of(14, 0)), Optional.of("Hall")));
    sweepAt("2018-06-19T09:00:00Z");

    assertThat(told())
        .filteredOn(post -> !files(post).isEmpty())
        .extracting(post -> new String(files(post).getFirst().content(), StandardCharsets.UTF_8))
        .containsExactly(POLICE + " 1");
  }
}
