package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.beadle.board.Scope;
import org.beadle.chat.PostJson;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.beadle.store.DigestWindow;
import org.beadle.store.NewDelivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board's and a group's digests, from Monday 18 June 2018 on. */
class DigestsTest extends DeskTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 6, 25);
  private final StandInChat chat = new StandInChat("local");

  @BeforeEach
  void openPlaces() {
    place(Channel.Kind.BOARD, OptionalLong.empty(), House.BOARD);
    house.sweep(chat);
  }

  private void place(Channel.Kind kind, OptionalLong party, String place) {
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(house.store.ids().next(), place, kind, party, house.at(place))));
  }

  /** Goes on by a number of days. */
  private void after(int days) {
    house.clock.advance(Duration.ofDays(days));
    house.sweep(chat);
    house.deliverer(chat).deliver();
  }

  private List<Delivery> digests() {
    return house.store.read(
        records ->
            records.deliveries().list(house.board().id(), Optional.empty(), 1000).stream()
                .filter(each -> each.ordered().kind() == NewDelivery.Kind.DIGEST)
                .toList());
  }

  private Optional<DigestWindow> window(LocalDate until) {
    return house
        .store
        .read(
            records -> records.digests().lastBefore(house.board().id(), "board", until.plusDays(1)))
        .filter(window -> window.until().equals(until));
  }

  @Test
  void aDigestLeavesItsWindowWithTheDeliveryThatCarriedIt() {
    after(7);

    Delivery digest = digests().getFirst();
    DigestWindow window = window(MONDAY.minusDays(1)).orElseThrow();
    assertThat(window.delivery()).hasValue(digest.id());
    assertThat(window.from()).isEqualTo(MONDAY.minusDays(7));
    assertThat(window.figures()).isEqualTo(digest.post().summary());
  }

  @Test
  void askingForItShowsTheDaysSinceTheLastAndKeepsNothing() {
    after(7);
    after(2);
    DigestWindow before = window(MONDAY.minusDays(1)).orElseThrow();

    assertThat(house.saysToAll(CHAIR, "board digest").summary())
        .contains(": 25 June 2018 to 27 June 2018.");
    assertThat(window(MONDAY.plusDays(2))).isEmpty();
    assertThat(window(MONDAY.minusDays(1))).hasValue(before);

    after(5);
    assertThat(digests()).hasSize(2);
    assertThat(window(MONDAY.plusDays(6)).orElseThrow().from()).isEqualTo(MONDAY);
  }

  @Test
  void afterThreeWeeksAwayOneLateDigestTellsOfAllThatTime() {
    after(7);
    after(22);

    List<Delivery> digests = digests();
    assertThat(digests).hasSize(2);
    assertThat(digests.getFirst().post().summary())
        .contains(": 25 June 2018 to 15 July 2018. This digest is late.");
    after(0);
    assertThat(digests()).hasSize(2);
  }

  @Test
  void aGroupsOwnDayIsKeptWhileTheOthersKeepTheBoards() {
    long neglect = house.group("Neglect Group");
    place(Channel.Kind.GROUP, OptionalLong.of(neglect), House.groupPlace(neglect));
    house.change(
        change -> {
          change.setUp().putPolicy(Scope.group(neglect), "digest-day", Optional.of("wednesday"));
          return null;
        });
    after(2);
    assertThat(digests())
        .extracting(each -> each.to().place())
        .containsExactly(House.groupPlace(neglect));
    after(5);
    assertThat(digests().getFirst().to().place()).isEqualTo(House.BOARD);
    assertThat(digests()).hasSize(2);
  }

  @Test
  void itTellsOfTheNextMeetingsAndOfTheLastAttendance() {
    meeting(
        "Full board",
        MONDAY.minusDays(20),
        Optional.of(new AttendanceCount(7, 9, OptionalInt.empty())));
    meeting("Full board", MONDAY.plusDays(9), Optional.empty());
    meeting("SCRG", MONDAY.plusDays(10), Optional.empty());

    String board = PostJson.write(house.saysToAll(CHAIR, "board digest"));
    assertThat(board)
        .contains("Full board: 4 July 2018, in 16 days")
        .contains("Full board: 7 of 9 seats (78%) on 5 June 2018")
        .doesNotContain("5 July 2018");
    String own = House.groupPlace(house.group("SCRG"));
    assertThat(PostJson.write(house.saysIn(own, POLICE, "board digest")))
        .contains("5 July 2018, in 17 days")
        .doesNotContain("Full board");
  }

  @Test
  void aGroupThatLastMetYearsAgoIsMissedWithThatDay() {
    meeting(
        "Business Group",
        LocalDate.of(2012, 11, 8),
        Optional.of(new AttendanceCount(11, 11, OptionalInt.empty())));

    assertThat(PostJson.write(house.saysToAll(CHAIR, "board digest")))
        .contains("Business Group meets four times a year; last met 8 November 2012, nothing");
  }

  private void meeting(String group, LocalDate on, Optional<AttendanceCount> attendance) {
    long id = house.group(group);
    Meeting.State state = attendance.isPresent() ? Meeting.State.HELD : Meeting.State.PLANNED;
    house.change(
        change ->
            change.diary().put(id, on, Optional.empty(), Meeting.Kind.MEETING, state, attendance));
  }
}
