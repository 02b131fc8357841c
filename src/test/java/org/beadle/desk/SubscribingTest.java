package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Reader;
import org.beadle.board.Seat;
import org.beadle.chat.Post;
import org.beadle.meeting.Meeting;
import org.beadle.store.UndoResult;
import org.beadle.wording.CalendarEntry;
import org.beadle.wording.CalendarFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calendars of the sample board's people on Monday 18 June 2018, as their addresses give them. */
class SubscribingTest extends DeskTest {
  private static final Pattern TOKEN = Pattern.compile("/calendar/([0-9a-f]{64})\\.ics");
  private static final LocalDate JULY = LocalDate.of(2018, 7, 4);

  private FeedDesk feeds;

  @BeforeEach
  void keepTheDiary() {
    feeds = new FeedDesk(house.store, house.clock);
    put("Full board", JULY);
    put("Neglect Group", JULY.plusDays(1));
    put("SCRG", JULY.plusDays(2));
  }

  private Meeting put(String group, LocalDate day) {
    return put(group, day, Meeting.Kind.MEETING);
  }

  private Meeting put(String group, LocalDate day, Meeting.Kind kind) {
    long id = house.group(group);
    Optional<LocalTime> ten = Optional.of(LocalTime.of(10, 0));
    return house.change(change -> change.diary().add(id, day, ten, Optional.empty(), kind));
  }

  private static String token(Post post) {
    Matcher matcher = TOKEN.matcher(post.summary());
    assertThat(matcher.find()).as(post.summary()).isTrue();
    return matcher.group(1);
  }

  private String given(String member, String words) {
    return token(says(member, words));
  }

  private List<String> shown(String token) {
    return feeds.read(token).orElseThrow().entries().stream()
        .map(entry -> entry.summary().replaceFirst(", .*", ""))
        .toList();
  }

  private CalendarEntry first(String token) {
    return feeds.read(token).orElseThrow().entries().getFirst();
  }

  @Test
  void onesOwnCalendarHoldsTheGroupsOnWhichOneSits() {
    assertThat(shown(given(POLICE, "/meeting calendar")))
        .contains("Full board")
        .anyMatch(each -> each.contains("Review"))
        .doesNotContain("Neglect Group");
    assertThat(shown(given(LAY, "meeting calendar"))).containsExactly("Full board");
  }

  @Test
  void aBoardsCalendarNeverHoldsConfidentialMeetings() {
    for (String member : List.of(LAY, POLICE, CHAIR, MANAGER))
      assertThat(shown(given(member, "meeting calendar board")))
          .as(member)
          .containsExactly("Full board", "Neglect Group");
  }

  @Test
  void aGroupsCalendarIsForThoseWhoMaySeeIt() {
    assertThat(shown(given(LAY, "meeting calendar Neglect Group")))
        .containsExactly("Neglect Group");
    assertThat(shown(given(POLICE, "meeting calendar group SCRG"))).hasSize(1);
    assertThat(saysInVain(LAY, "meeting calendar SCRG").summary())
        .contains("is confidential: its calendar is for those who sit on it.");
    assertThat(saysInVain(LAY, "meeting calendar Neglekt").summary()).contains("Neglect Group");
    assertThat(saysInVain(LAY, "meeting calendar Police").summary()).startsWith("Nobody");
  }

  @Test
  void theMeetingsOfAGroupVanishWhenOneLeaves() {
    String own = given(POLICE, "meeting calendar");
    String group = given(POLICE, "meeting calendar SCRG");
    long police = house.member(POLICE).id();
    long review = house.group("SCRG");
    house.roster().seats().stream()
        .filter(seat -> seat.group() == review && seat.holder().equals(OptionalLong.of(police)))
        .forEach(
            seat ->
                house.change(
                    change -> {
                      change.setUp().put(ended(seat));
                      return true;
                    }));
    assertThat(shown(own)).isNotEmpty().noneMatch(each -> each.contains("Review"));
    CalendarFacts left = feeds.read(group).orElseThrow();
    assertThat(left.entries()).isEmpty();
    assertThat(left.name()).isEqualTo("Board meetings");
  }

  private static Seat ended(Seat seat) {
    return new Seat(
        seat.id(),
        seat.group(),
        seat.agency(),
        seat.holder(),
        seat.role(),
        seat.from(),
        Optional.of(LocalDate.of(2018, 6, 17)));
  }

  @Test
  void onlyTheHashOfAnAddressIsKept() {
    String token = given(LAY, "meeting calendar");
    assertThat(house.everything()).noneMatch(row -> row.contains(token));
    assertThat(house.everything())
        .filteredOn(row -> row.startsWith("calendar_feed"))
        .singleElement()
        .asString()
        .contains(new Secret(token).hash());
  }

  @Test
  void theAddressIsForTheAskerAloneWhereverItIsAskedFor() {
    Post post = house.saysToAll(LAY, "meeting calendar");
    assertThat(token(post)).isNotBlank();
    assertThat(post.audience()).isEqualTo(Post.Audience.ASKER_ALONE);
  }

  @Test
  void stoppingEndsAllAddressesOfThatCalendarAndNoOther() {
    String one = given(LAY, "meeting calendar");
    String two = given(LAY, "meeting calendar");
    String board = given(LAY, "meeting calendar board");
    String others = given(POLICE, "meeting calendar");
    assertThat(says(LAY, "meeting calendar stop").summary()).startsWith("All 2 addresses of");
    assertThat(feeds.read(one)).isEmpty();
    assertThat(feeds.read(two)).isEmpty();
    assertThat(feeds.read(board)).isPresent();
    assertThat(feeds.read(others)).isPresent();
    assertThat(saysInVain(LAY, "meeting calendar stop").summary())
        .isEqualTo("You have no address of the calendar “My board meetings” that could end.");
    assertThat(says(LAY, "meeting calendar stop board").summary()).startsWith("The address of");
    assertThat(feeds.read(board)).isEmpty();
    assertThat(feeds.read("0".repeat(64))).isEmpty();
  }

  @Test
  void aMeetingKeepsItsNameThroughMovesAndEnds() {
    String token = given(LAY, "meeting calendar");
    CalendarEntry before = first(token);
    assertThat(before.uid()).matches("meeting-[0-9]+@sample");
    assertThat(before.sequence()).isZero();
    assertThat(before.when().ends().orElseThrow().toLocalTime()).isEqualTo(LocalTime.of(12, 0));
    Meeting meeting = meeting(JULY);
    house.clock.set(Instant.parse("2018-06-19T09:00:00Z"));
    house.change(
        change ->
            change.diary().move(meeting, JULY.plusDays(7), Optional.empty(), Optional.of("Hall")));
    CalendarEntry moved = first(token);
    assertThat(moved.uid()).isEqualTo(before.uid());
    assertThat(moved.sequence()).isEqualTo(1);
    assertThat(moved.when().on()).isEqualTo(JULY.plusDays(7));
    assertThat(moved.when().begins()).isEmpty();
    assertThat(moved.place()).contains("Hall");
    assertThat(moved.changed()).isEqualTo(house.clock.instant());
    house.change(change -> change.diary().cancel(meeting(JULY.plusDays(7))));
    CalendarEntry off = first(token);
    assertThat(off.cancelled()).isTrue();
    assertThat(off.sequence()).isEqualTo(2);
    assertThat(off.summary()).startsWith("Cancelled: Full board, Sample County");
  }

  private Meeting meeting(LocalDate on) {
    return house.store.read(
        records ->
            records
                .meetings()
                .on(Reader.everything(house.roster()), house.group("Full board"), on)
                .orElseThrow());
  }

  @Test
  void whatWasTakenBackIsShownAsCancelled() {
    Meeting added = put("Full board", JULY.minusDays(10));
    String token = given(LAY, "meeting calendar");
    long change =
        house.store.read(
            records ->
                records
                    .journal()
                    .of(Reader.everything(house.roster()), added.id(), 1)
                    .getFirst()
                    .change()
                    .id());
    UndoResult undone =
        house.store.write(
            records ->
                records
                    .journal()
                    .undo(change, Importer.header(house.board(), house.clock.instant(), "test")));
    assertThat(undone).isInstanceOf(UndoResult.Undone.class);
    CalendarEntry entry = first(token);
    assertThat(entry.uid()).contains(Long.toString(added.id()));
    assertThat(entry.cancelled()).isTrue();
    assertThat(entry.sequence()).isEqualTo(1);
  }

  @Test
  void theWordsTellWorkshopsAndHowToSendApologies() {
    house.policy(MeetingPolicies.MEETING_MINUTES, "90");
    put("Full board", JULY.minusDays(3), Meeting.Kind.WORKSHOP);
    List<CalendarEntry> entries =
        feeds.read(given(POLICE, "meeting calendar board")).orElseThrow().entries();
    assertThat(entries.get(0).summary()).startsWith("Full board workshop, Sample County");
    assertThat(entries.get(0).description()).startsWith("This is a workshop");
    assertThat(entries.get(0).when().ends().orElseThrow().toLocalTime())
        .isEqualTo(LocalTime.of(11, 30));
    assertThat(entries.get(1).description())
        .isEqualTo("If you can't come, say “meeting apologies Full board 4 July 2018” to Beadle.");
    assertThat(entries.get(2).description()).as("of a group of others").isEmpty();
  }
}
