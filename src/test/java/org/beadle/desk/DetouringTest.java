package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Policies;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;
import org.beadle.chat.PostJson;
import org.beadle.meeting.Meeting;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Where those are told who can be written to nowhere. Action 4.6 is led by the Neglect Group, which
 * the health lead chairs, and was due on Saturday 30 June 2018.
 */
class DetouringTest extends DeskTest {
  private static final Address GROUP = new Address("slack", "T1", "C-NEGLECT");
  private static final Address DIRECT = new Address("slack", "T1", "U-HEALTH");
  private static final String TITLE = "4.6 Launch the neglect strategy";

  private final StandInChat slack = new StandInChat("slack");
  private final StandInChat email = new StandInChat("email");

  @BeforeEach
  void giveTheGroupAChannel() {
    channel(Channel.Kind.GROUP, house.group("Neglect Group"), GROUP);
    isOnSlack(MANAGER, "U-MANAGER");
  }

  private void channel(Channel.Kind kind, long party, Address at) {
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(
                        house.store.ids().next(), at.place(), kind, OptionalLong.of(party), at)));
  }

  private void isOnSlack(String member, String user) {
    long person = house.member(member).person();
    house.store.change(
        records -> records.people().identify(person, "slack", "T1", user, house.clock.instant()));
  }

  private void sweepOn(String day, StandInChat... chats) {
    house.clock.set(Instant.parse(day + "T09:00:00Z"));
    sweep(chats);
  }

  private void sweep(StandInChat... chats) {
    house.sweep(chats);
    house.deliverer(chats).deliver();
  }

  /** What a place was told of the action beside its digests, in order. */
  private List<String> told(StandInChat chat, String place) {
    return chat.posted.stream()
        .filter(each -> each.to().place().equals(place))
        .map(each -> each.post().summary())
        .filter(text -> text.contains(TITLE) && !text.contains("the week to"))
        .toList();
  }

  @Test
  void whoTurnedEmailOffIsNamedSoAndWithWhatWasNotSaidOfMeetings() {
    long full = house.group("Full board");
    Meeting meeting =
        house.change(
            change ->
                change
                    .diary()
                    .add(
                        full,
                        LocalDate.of(2018, 7, 11),
                        Optional.of(LocalTime.of(14, 0)),
                        Optional.empty(),
                        Meeting.Kind.MEETING));
    sweepOn("2018-06-18", slack, email);
    long police = house.member(POLICE).person();
    house.store.change(records -> records.mailLinks().choose(police, false, house.clock.instant()));
    house.change(change -> change.diary().cancel(meeting));
    sweepOn("2018-06-19", slack, email);
    assertThat(notices())
        .anyMatch(
            text ->
                text.contains(POLICE + " has turned e-mail off")
                    && text.contains(
                        "Not said to " + POLICE + ": cancelled: Full board on 11 July 2018.")
                    && !text.contains("no platform and by no e-mail"));
  }

  @Test
  void ofEachCancellationThatWasNotSaidTheBoardManagerIsTold() {
    long police = house.member(POLICE).person();
    long full = house.group("Full board");
    List<Meeting> meetings =
        Stream.of(11, 12)
            .map(
                day ->
                    house.change(
                        change ->
                            change
                                .diary()
                                .add(
                                    full,
                                    LocalDate.of(2018, 7, day),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Meeting.Kind.MEETING)))
            .toList();
    sweepOn("2018-06-18", slack, email);
    house.store.change(records -> records.mailLinks().choose(police, false, house.clock.instant()));
    house.change(change -> change.diary().cancel(meetings.getFirst()));
    sweepOn("2018-06-19", slack, email);
    house.change(change -> change.diary().cancel(meetings.getLast()));
    sweepOn("2018-06-20", slack, email);
    assertThat(notices()).filteredOn(text -> text.contains("Not said to " + POLICE)).hasSize(2);
  }

  private List<String> notices() {
    return slack.posted.stream()
        .filter(each -> each.to().place().equals("U-MANAGER"))
        .map(each -> each.post().summary())
        .filter(text -> text.contains("can't write to"))
        .toList();
  }

  private List<Delivery> ofHealthLead() {
    long person = house.member(HEALTH).person();
    return house.store.read(
        records ->
            records.deliveries().list(house.board().id(), Optional.empty(), 1000).stream()
                .filter(each -> each.ordered().person().equals(OptionalLong.of(person)))
                .toList());
  }

  @Test
  void whoIsOnNoPlatformIsToldInTheChannelOfTheGroupThatLeads() {
    sweepOn("2018-07-02", slack);
    sweep(slack);

    assertThat(told(slack, GROUP.place()))
        .singleElement()
        .asString()
        .contains("Beadle can't write to Health lead directly", "Health lead answers for it");
  }

  @Test
  void theBoardManagerIsToldOnceOfAllWhoCanBeWrittenToNowhere() {
    sweepOn("2018-07-02", slack);
    sweep(slack);
    sweepOn("2018-07-03", slack);
    sweepOn("2018-07-04", slack);

    assertThat(notices().stream().filter(text -> text.contains("Health lead")))
        .singleElement()
        .asString()
        .contains("on no platform and by no e-mail");
  }

  @Test
  void whoHasAnEmailAddressIsWrittenToThereAndNotInTheChannel() {
    sweepOn("2018-07-02", slack, email);

    assertThat(told(slack, GROUP.place())).isEmpty();
    assertThat(told(email, Long.toString(house.member(HEALTH).person()))).hasSize(1);
  }

  @Test
  void aGuestWhomNobodyMayWriteToIsToldInTheChannelFromThenOn() {
    isOnSlack(HEALTH, DIRECT.place());
    house.clock.set(Instant.parse("2018-07-02T09:00:00Z"));
    house.sweep(slack);
    refuse(DIRECT, ChatException.closed(Closes.DIRECT, "Guests can't be written to"));
    house.deliverer(slack).deliver();
    assertThat(told(slack, GROUP.place())).isEmpty();
    sweep(slack);
    sweep(slack);

    assertThat(told(slack, GROUP.place())).hasSize(1);
    assertThat(told(slack, DIRECT.place())).isEmpty();
    assertThat(notices().stream().filter(text -> text.contains("Health lead")))
        .singleElement()
        .asString()
        .contains("can't write to Health lead on Slack any more. Guests can't be written to.");
    assertThat(gone(HEALTH)).as("a guest is no account that is gone").isFalse();

    sweepOn("2018-07-03", slack);
    assertThat(told(slack, GROUP.place())).hasSize(2);
    assertThat(notices().stream().filter(text -> text.contains("Health lead"))).hasSize(1);
  }

  /** The first post to a place is refused; others to it would be too. */
  private void refuse(Address place, ChatException refusal) {
    slack.refuses.put(place, refusal);
  }

  private boolean gone(String member) {
    long person = house.member(member).person();
    return house.store.read(records -> records.absences().unreachable().containsKey(person));
  }

  @Test
  void onceTheWayIsOpenAgainNothingIsSaidTwice() {
    isOnSlack(HEALTH, DIRECT.place());
    refuse(DIRECT, ChatException.closed(Closes.DIRECT, "Guests can't be written to"));
    sweepOn("2018-07-02", slack);
    sweep(slack);
    slack.refuses.clear();
    var button =
        slack.posted.stream()
            .filter(each -> each.post().summary().contains("Health lead on Slack any more"))
            .map(each -> SampleHouse.button(each.post(), "Try again"))
            .findFirst()
            .orElseThrow();
    assertThat(house.presses(House.BOARD, MANAGER, button.press()).summary())
        .isEqualTo("Beadle will write there again.");
    sweep(slack);

    assertThat(told(slack, DIRECT.place())).isEmpty();
    assertThat(told(slack, GROUP.place())).hasSize(1);
    sweepOn("2018-07-03", slack);
    assertThat(told(slack, DIRECT.place())).hasSize(1);
    assertThat(told(slack, GROUP.place())).hasSize(1);
  }

  @Test
  void whatTheChannelIsToldAnywayIsNotToldBesideItForThePerson() {
    sweepOn("2018-07-09", slack);

    assertThat(told(slack, GROUP.place())).singleElement().asString().contains("9 days late");
  }

  @Test
  void aPersonsDayIsFullAsIfItHadBeenADirectMessage() {
    sweepOn("2018-07-02", slack);
    LocalDate day = LocalDate.of(2018, 7, 2);

    assertThat(ofHealthLead().stream().filter(each -> each.state() == Delivery.State.SENT))
        .hasSize(1)
        .allMatch(each -> each.ordered().kind() == NewDelivery.Kind.PERSONAL)
        .allMatch(each -> each.ordered().day().equals(day));
    long person = house.member(HEALTH).person();
    List<Long> counted = house.store.read(records -> records.unasked().boardsThatTold(person, day));
    assertThat(counted).hasSize(1);
  }

  @Test
  void confidentialWorkIsToldInItsGroupsOwnChannelOrNowhere() {
    long police = house.member(POLICE).agency().orElseThrow();
    long health = house.member(HEALTH).agency().orElseThrow();
    channel(Channel.Kind.AGENCY, police, new Address("slack", "T1", "C-POLICE"));
    channel(Channel.Kind.AGENCY, health, new Address("slack", "T1", "C-HEALTH"));
    house.policy(Policies.LADDER, "1 holder");
    for (int day = 2; day <= 27; day++) sweepOn("2018-07-%02d".formatted(day), slack);
    assertThat(everywhere("every referral for a case")).isEmpty();

    Address own = new Address("slack", "T1", "C-REVIEWS");
    channel(Channel.Kind.GROUP, house.group("SCRG"), own);
    for (int day = 1; day <= 31; day++) sweepOn("2018-08-%02d".formatted(day), slack);
    assertThat(everywhere("every referral for a case")).isNotEmpty().containsOnly(own.place());
  }

  private List<String> everywhere(String words) {
    return slack.posted.stream()
        .filter(each -> PostJson.write(each.post()).contains(words))
        .map(each -> each.to().place())
        .distinct()
        .toList();
  }

  @Test
  void anArchivedChannelIsNoAccountThatIsGone() {
    isOnSlack(HEALTH, DIRECT.place());
    refuse(DIRECT, ChatException.closed(Closes.DIRECT, "Guests can't be written to"));
    refuse(GROUP, ChatException.closed(Closes.PLACE, "The channel is archived"));
    sweepOn("2018-07-02", slack);
    sweep(slack);
    sweep(slack);

    assertThat(gone(HEALTH)).isFalse();
    assertThat(told(slack, GROUP.place())).isEmpty();
    assertThat(notices()).anyMatch(text -> text.contains("The channel is archived"));
  }

  @Test
  void whatNoChannelMayTellIsKeptAmongTheRefused() {
    house.store.write(
        records -> records.closedPlaces().close(GROUP, "archived", house.clock.instant()));
    sweepOn("2018-07-02", slack);
    sweep(slack);

    assertThat(ofHealthLead())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.state()).isEqualTo(Delivery.State.REFUSED);
              assertThat(each.to()).isEqualTo(Queue.NOWHERE);
            });
  }
}
