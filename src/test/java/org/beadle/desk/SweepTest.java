package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Agency;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.beadle.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four weeks of the sample board, from Monday 18 June 2018, in which nobody does anything. */
class SweepTest extends DeskTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate MONDAY = LocalDate.of(2018, 6, 18);
  private static final int ALL = 10_000;
  private final StandInChat chat = new StandInChat("local");

  @BeforeEach
  void openPlaces() {
    channel(Channel.Kind.BOARD, OptionalLong.empty(), House.BOARD, "Full board");
    for (Group group : house.roster().groups())
      if (group.kind() != Group.Kind.FULL_BOARD)
        channel(
            Channel.Kind.GROUP,
            OptionalLong.of(group.id()),
            House.groupPlace(group.id()),
            group.name());
    for (Agency agency : house.roster().agencies())
      channel(
          Channel.Kind.AGENCY,
          OptionalLong.of(agency.id()),
          House.agencyPlace(agency.id()),
          agency.name());
  }

  private void channel(Channel.Kind kind, OptionalLong party, String place, String name) {
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(house.store.ids().next(), name, kind, party, house.at(place))));
  }

  /** Goes through the days hour by hour, as a timetable does. */
  private void live(int days) {
    LocalDate first = house.clock.instant().atZone(LONDON).toLocalDate();
    for (int day = 0; day < days; day++)
      for (int hour : new int[] {6, 9, 13, 16, 17, 22}) {
        var moment = first.plusDays(day).atTime(LocalTime.of(hour, 30)).atZone(LONDON);
        if (moment.toInstant().isBefore(house.clock.instant())) continue;
        house.clock.set(moment.toInstant());
        house.sweep(chat);
        house.deliverer(chat).deliver();
      }
  }

  private List<Delivery> deliveries() {
    return house.store.read(
        records ->
            records.deliveries().list(house.board().id(), Optional.empty(), ALL).stream()
                .filter(each -> each.ordered().kind() != NewDelivery.Kind.REFRESH)
                .toList());
  }

  private List<String> nudges() {
    return house.everything().stream().filter(row -> row.startsWith("nudge ")).toList();
  }

  private List<Delivery> toPersons() {
    return deliveries().stream().filter(each -> each.ordered().person().isPresent()).toList();
  }

  @Test
  void fourWeeksBringWhatTheyShouldAndNothingTwice() {
    live(28);
    List<Delivery> all = deliveries();
    assertThat(all).isNotEmpty().allMatch(each -> each.state() == Delivery.State.SENT);
    assertThat(all.stream().map(each -> each.ordered().uniqueKey())).doesNotHaveDuplicates();
    assertThat(chat.posted.stream().map(StandInChat.Posted::id)).doesNotHaveDuplicates();
    assertTwoADayAtMost();
    assertOnlyInHours(all);
    assertDigestsOnMondays(all);
    assertEscalated();
    assertNothingConfidentialElsewhere();
  }

  private void assertTwoADayAtMost() {
    Map<String, Long> counts =
        toPersons().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.ordered().person() + " on " + each.ordered().day(),
                    Collectors.counting()));
    assertThat(counts).isNotEmpty();
    assertThat(counts.values()).allMatch(count -> count <= 2);
  }

  private void assertOnlyInHours(List<Delivery> all) {
    var calendar = house.calendars.of(house.board().nation());
    assertThat(all)
        .allSatisfy(
            each -> {
              var sent = each.sent().orElseThrow().atZone(LONDON);
              assertThat(calendar.isWorkingDay(sent.toLocalDate())).as("%s", sent).isTrue();
              assertThat(sent.toLocalTime())
                  .isBetween(LocalTime.of(9, 0), LocalTime.of(16, 59, 59));
            });
  }

  private void assertDigestsOnMondays(List<Delivery> all) {
    Set<String> channels =
        house.actions().stream()
            .flatMap(action -> action.lead().accountable().stream())
            .filter(lead -> lead.kind() == Party.Kind.GROUP)
            .filter(lead -> lead.id() != house.group("Full board"))
            .map(lead -> House.groupPlace(lead.id()))
            .collect(Collectors.toSet());
    channels.add(House.BOARD);
    for (int week = 1; week <= 3; week++) {
      LocalDate monday = MONDAY.plusWeeks(week);
      List<String> places =
          all.stream()
              .filter(each -> each.ordered().kind() == NewDelivery.Kind.DIGEST)
              .filter(each -> each.ordered().day().equals(monday))
              .map(each -> each.to().place())
              .toList();
      assertThat(places).as("digests of %s", monday).doesNotHaveDuplicates();
      assertThat(places).as("digests of %s", monday).containsExactlyInAnyOrderElementsOf(channels);
    }
  }

  /** What was due on Saturday 30 June is told to its holder, and a week later to the channel. */
  private void assertEscalated() {
    assertThat(nudges()).anyMatch(row -> row.contains("|escalation|"));
    String neglect = House.groupPlace(house.group("Neglect Group"));
    assertThat(
            deliveries().stream()
                .filter(each -> each.ordered().kind() == NewDelivery.Kind.ESCALATION)
                .filter(each -> each.to().place().equals(neglect)))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.ordered().day()).isEqualTo(LocalDate.of(2018, 7, 9));
              assertThat(each.post().summary()).contains("4.6");
            });
  }

  private void assertNothingConfidentialElsewhere() {
    String own = House.groupPlace(house.group("SCRG"));
    Set<String> readers =
        List.of(POLICE, HEALTH, COUNCIL, CHAIR, MANAGER).stream()
            .map(name -> Long.toString(house.member(name).person()))
            .collect(Collectors.toSet());
    List<String> told =
        chat.posted.stream()
            .filter(each -> PostJson.write(each.post()).contains("every referral for a case"))
            .map(each -> each.to().place())
            .toList();
    assertThat(told).contains(own, Long.toString(house.member(POLICE).person()));
    assertThat(told).allMatch(place -> place.equals(own) || readers.contains(place));
  }

  @Test
  void anAgencysChannelIsToldOfWhatItsMemberHasNotFinished() {
    house.clock.set(LocalDate.of(2018, 7, 23).atTime(9, 30).atZone(LONDON).toInstant());
    house.sweep(chat);
    long council = house.member(QUALITY).agency().orElseThrow();
    assertThat(
            deliveries().stream()
                .filter(each -> each.to().place().equals(House.agencyPlace(council)))
                .map(each -> each.post().summary()))
        .singleElement()
        .asString()
        .contains("2.3a", "14 days");
  }

  @Test
  void theSameSweepTwiceQueuesNothingNew() {
    live(8);
    List<String> nudges = nudges();
    List<Delivery> before = deliveries();
    house.sweep(chat);
    house.sweep(chat);
    assertThat(deliveries()).isEqualTo(before);
    assertThat(nudges()).isEqualTo(nudges);
  }

  @Test
  void twoProgramsOverOneRecordQueueNothingTwice() {
    house.clock.set(MONDAY.plusWeeks(3).atTime(9, 30).atZone(LONDON).toInstant());
    try (Store second = Store.open(house.database)) {
      Sweep other = new Sweep(second, house.calendars, new Chats(List.of(chat)), house.clock);
      house.sweep(chat);
      List<Delivery> before = deliveries();
      other.sweep();
      house.clock.advance(Duration.ofHours(1));
      other.sweep();
      house.sweep(chat);
      assertThat(before).isNotEmpty();
      assertThat(deliveries()).hasSameSizeAs(before);
    }
  }

  @Test
  void afterThreeWeeksAwayEachPersonIsToldOnceAndNotInAFlood() {
    house.clock.set(MONDAY.plusWeeks(3).atTime(9, 30).atZone(LONDON).toInstant());
    house.sweep(chat);
    assertThat(toPersons().stream().map(each -> each.ordered().person().getAsLong()))
        .isNotEmpty()
        .doesNotHaveDuplicates();
    assertThat(deliveries().stream().map(Delivery::to))
        .as("a channel's digest and its escalations are two messages")
        .allSatisfy(
            to ->
                assertThat(deliveries().stream().filter(each -> each.to().equals(to)).count())
                    .isLessThanOrEqualTo(2));
  }

  @Test
  void whoFinishesAnActionHearsNoMoreOfIt() {
    live(8);
    says(QUALITY, "action 2.3a done");
    int before = chat.posted.size();
    live(21);
    assertThat(chat.posted.subList(before, chat.posted.size()))
        .filteredOn(each -> each.to().equals(house.direct(QUALITY)))
        .extracting(StandInChat.Posted::post)
        .extracting(Post::summary)
        .noneMatch(text -> text.contains("2.3a"));
  }

  @Test
  void theButtonsOfAReminderWork() {
    live(8);
    Post reminder =
        chat.posted.stream()
            .filter(each -> each.to().equals(house.direct(QUALITY)))
            .map(StandInChat.Posted::post)
            .filter(post -> post.summary().contains("2.3a"))
            .findFirst()
            .orElseThrow();
    Post answer =
        house.presses(QUALITY, reminder, SampleHouse.buttons(reminder).getFirst().label());
    assertThat(answer.summary()).startsWith("Action 2.3a is finished.");
  }
}
