package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;
import org.beadle.meeting.Meeting;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What came due while somebody could be written to nowhere. Action 4.6, which the health lead
 * answers for, was due on Saturday 30 June 2018.
 */
class UnreachedTest extends DeskTest {
  private static final Address DIRECT = new Address("slack", "T1", "U-HEALTH");
  private static final Address CHANNEL = new Address("slack", "T2", "C1");
  private static final String TITLE = "4.6 Launch the neglect strategy";
  private final StandInChat slack = new StandInChat("slack");
  private Messages messages;

  @BeforeEach
  void begin() {
    messages = new Messages(house);
  }

  private void joins(String member, String user) {
    long person = house.member(member).person();
    house.store.change(
        records -> records.people().identify(person, "slack", "T1", user, house.clock.instant()));
  }

  private void channel(String name, Address at) {
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(
                        house.store.ids().next(),
                        name,
                        Channel.Kind.BOARD,
                        OptionalLong.empty(),
                        at)));
  }

  private void close(Address place) {
    house.store.write(
        records -> records.closedPlaces().close(place, "closed", house.clock.instant()));
  }

  private void open(Address place) {
    new PlatformNews(house.store, () -> new Chats(List.of(slack)), house.clock).opened(place);
  }

  private void sweepOn(String day) {
    house.clock.set(Instant.parse(day + "T09:00:00Z"));
    sweep();
  }

  private void sweep() {
    house.sweep(slack);
    house.deliverer(slack).deliver();
  }

  private List<String> told(String user) {
    return slack.posted.stream()
        .filter(each -> each.to().place().equals(user))
        .map(each -> each.post().summary())
        .toList();
  }

  @Test
  void whatCameDueWhileThePlaceWasClosedIsSaidOnceItIsOpen() {
    joins(HEALTH, DIRECT.place());
    close(DIRECT);
    sweepOn("2018-07-02");
    assertThat(told(DIRECT.place())).isEmpty();

    open(DIRECT);
    sweep();
    sweep();

    assertThat(told(DIRECT.place())).singleElement().asString().contains(TITLE);
  }

  @Test
  void theSameHoldsOfAWholeWorkspaceAndForSeveralDays() {
    joins(HEALTH, DIRECT.place());
    close(DIRECT.whole());
    for (String day : List.of("2018-07-02", "2018-07-03", "2018-07-04")) sweepOn(day);

    open(DIRECT.whole());
    sweepOn("2018-07-05");

    assertThat(told(DIRECT.place()))
        .singleElement()
        .asString()
        .contains(TITLE)
        .contains("5 days late");
  }

  @Test
  void whoJoinsAfterTheSweepIsToldWhatStillCounts() {
    sweepOn("2018-07-02");
    joins(HEALTH, DIRECT.place());
    sweep();

    assertThat(told(DIRECT.place())).singleElement().asString().contains(TITLE);
    sweep();
    assertThat(told(DIRECT.place())).hasSize(1);
  }

  @Test
  void whatWasDoneMeanwhileIsNotBroughtUp() {
    sweepOn("2018-07-02");
    says(HEALTH, "action 4.6 done");
    joins(HEALTH, DIRECT.place());
    sweep();

    assertThat(told(DIRECT.place())).noneMatch(text -> text.contains(TITLE));
  }

  @Test
  void whoJoinsAfterTheSweepIsAskedToTheMeeting() {
    long full = house.group("Full board");
    house.change(
        change ->
            change
                .diary()
                .add(
                    full,
                    LocalDate.of(2018, 7, 16),
                    Optional.of(LocalTime.of(10, 0)),
                    Optional.empty(),
                    Meeting.Kind.MEETING));
    sweepOn("2018-06-19");
    joins(POLICE, "U-POLICE");
    sweepOn("2018-06-20");

    assertThat(told("U-POLICE")).anyMatch(text -> text.contains("16 July 2018"));
  }

  @Test
  void aManagersNoticeWaitsForAWay() {
    messages.queue("one", CHANNEL);
    slack.fail(ChatException.closed(Closes.PLACE, "The channel is archived"));
    house.deliverer(slack).deliver();
    house.clock.advance(Duration.ofDays(1));
    joins(MANAGER, "U-MANAGER");
    sweep();
    sweep();

    assertThat(notices()).singleElement().asString().contains("The channel is archived");
  }

  private List<String> notices() {
    return told("U-MANAGER").stream().filter(text -> text.contains("archived")).toList();
  }

  @Test
  void aManagerWhoJoinsIsToldWhoCanBeWrittenToNowhereStill() {
    sweepOn("2018-07-02");
    joins(HEALTH, DIRECT.place());
    joins(MANAGER, "U-MANAGER");
    sweep();
    sweep();

    assertThat(told("U-MANAGER").stream().filter(text -> text.contains("on no platform")))
        .singleElement()
        .asString()
        .contains("Police lead")
        .doesNotContain("Health lead");
  }

  @Test
  void whereThePlaceIsOpenAgainByThenTheNoticeSaysSo() {
    messages.queue("one", CHANNEL);
    slack.fail(ChatException.closed(Closes.PLACE, "The channel is archived"));
    house.deliverer(slack).deliver();
    house.clock.advance(Duration.ofDays(1));
    open(CHANNEL);
    joins(MANAGER, "U-MANAGER");
    sweep();

    assertThat(notices())
        .singleElement()
        .asString()
        .contains("has not been able to write", "since 18 June 2018", "It can again now");
  }

  @Test
  void whatWaitedBesideThatNoticeIsSaidAsItWas() {
    Address other = new Address("slack", "T2", "C2");
    joins(MANAGER, "U-MANAGER");
    house.clock.set(Instant.parse("2018-06-18T20:00:00Z"));
    channel("First", CHANNEL);
    channel("Second", other);
    PlatformNews news = new PlatformNews(house.store, () -> new Chats(List.of(slack)), house.clock);
    news.closed(CHANNEL, "The first channel is archived");
    news.closed(other, "The second channel is archived");
    open(CHANNEL);
    house.clock.set(Instant.parse("2018-06-19T09:00:00Z"));
    house.deliverer(slack).deliver();

    assertThat(notices())
        .singleElement()
        .asString()
        .contains(
            "has not been able to write",
            "The first channel is archived",
            "It can again now",
            "The second channel is archived. People are written to in another way");
    assertThat(slack.posted.stream().flatMap(each -> SampleHouse.buttons(each.post()).stream()))
        .as("only the second channel is still to be tried")
        .hasSize(1);
  }

  @Test
  void aReminderThatItsPlaceRefusedOnAnEarlierDayIsDecidedOnAnew() {
    joins(HEALTH, DIRECT.place());
    slack.refuses.put(DIRECT, ChatException.closed(Closes.DIRECT, "Beadle is blocked"));
    sweepOn("2018-07-02");
    slack.refuses.clear();
    house.clock.set(Instant.parse("2018-07-04T09:00:00Z"));
    open(DIRECT);
    sweep();

    assertThat(told(DIRECT.place())).singleElement().asString().contains("4 days late");
  }

  @Test
  void whatWasRefusedMoreThanAWeekAgoStaysRefused() {
    sweepOn("2018-07-02");
    List<Delivery> kept = nowhere();
    assertThat(kept).isNotEmpty();
    house.clock.set(Instant.parse("2018-07-09T09:00:01Z"));
    joins(HEALTH, DIRECT.place());
    sweep();

    assertThat(nowhere().stream().map(Delivery::id)).containsAll(ids(kept));
    assertThat(told(DIRECT.place())).noneMatch(text -> text.contains("2 days late"));
  }

  private static List<Long> ids(List<Delivery> deliveries) {
    return deliveries.stream().map(Delivery::id).toList();
  }

  private List<Delivery> nowhere() {
    long person = house.member(HEALTH).person();
    return house.store.read(
        records ->
            records
                .undelivered()
                .refusedSince(house.board().id(), Queue.NOWHERE, Instant.EPOCH)
                .stream()
                .filter(each -> each.ordered().person().orElse(0) == person)
                .toList());
  }
}
