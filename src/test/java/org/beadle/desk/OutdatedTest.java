package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.ChatException;
import org.beadle.chat.PostJson;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.beadle.store.DigestWindow;
import org.beadle.store.NewDelivery;
import org.junit.jupiter.api.Test;

/** A chat that was away when reminders were queued, or a program that stopped before it sent. */
class OutdatedTest extends DeskTest {
  private final StandInChat chat = new StandInChat("local");

  /** The chat takes nothing from {@code instant} on, until all that was tried is given up. */
  private void awayFrom(String instant) {
    Deliverer deliverer = house.deliverer(chat);
    chat.away.put(
        SampleHouse.SLUG, ChatException.retryable("The chat is away", Optional.empty(), null));
    sweptAt(instant);
    for (int round = 0; round < 60; round++) {
      deliverer.deliver();
      house.clock.advance(Duration.ofMinutes(2));
    }
    chat.away.clear();
  }

  private void failsAt(String instant) {
    house.clock.set(Instant.parse(instant));
    chat.away.put(
        SampleHouse.SLUG, ChatException.retryable("The chat is away", Optional.empty(), null));
    house.deliverer(chat).deliver();
    chat.away.clear();
  }

  private void sweptAt(String instant) {
    house.clock.set(Instant.parse(instant));
    house.sweep(chat);
  }

  private List<String> told(String member) {
    house.deliverer(chat).deliver();
    return chat.posted.stream()
        .filter(sent -> sent.to().equals(house.direct(member)))
        .map(sent -> PostJson.write(sent.post()))
        .toList();
  }

  @Test
  void whatWaitedOvernightIsSaidOnceAndAsItIsToday() {
    sweptAt("2018-07-06T08:30:00Z");
    assertThat(chat.posted).isEmpty();

    sweptAt("2018-07-09T08:30:00Z");

    assertThat(told(QUALITY))
        .singleElement()
        .asString()
        .contains("2.3a", "9 July 2018, today")
        .doesNotContain("9 July 2018, tomorrow", "9 July 2018, in 3 days");
  }

  @Test
  void whatWasGivenUpIsSaidOnTheNextDayOnceAndAsItIsThen() {
    awayFrom("2018-07-06T08:30:00Z");
    sweptAt("2018-07-06T11:30:00Z");
    assertThat(told(QUALITY)).as("on the same day it stays given up").isEmpty();

    sweptAt("2018-07-09T08:30:00Z");

    assertThat(told(QUALITY))
        .singleElement()
        .asString()
        .contains("2.3a", "9 July 2018, today")
        .doesNotContain("9 July 2018, tomorrow", "9 July 2018, in 3 days");
  }

  @Test
  void aStepOfTheLadderThatWasGivenUpIsTakenOnTheNextDay() {
    awayFrom("2018-07-09T08:30:00Z");
    assertThat(PostJson.write(says(MANAGER, "board escalations")))
        .contains("at 7 days: Health lead (not reached yet)");

    sweptAt("2018-07-10T08:30:00Z");

    assertThat(told(HEALTH)).singleElement().asString().contains("4.6");
    assertThat(PostJson.write(says(MANAGER, "board escalations")))
        .contains("at 7 days: Health lead (10 July 2018)");
  }

  @Test
  void theSenderLeavesWhatIsOfAnEarlierDayToTheSweep() {
    sweptAt("2018-07-06T15:58:00Z");
    failsAt("2018-07-06T15:58:00Z");
    house.clock.set(Instant.parse("2018-07-06T16:00:10Z"));
    assertThat(told(QUALITY)).isEmpty();
    house.clock.set(Instant.parse("2018-07-09T08:00:00Z"));
    assertThat(told(QUALITY)).as("at opening time, before the sweep").isEmpty();

    sweptAt("2018-07-09T08:00:40Z");

    assertThat(told(QUALITY)).singleElement().asString().contains("9 July 2018, today");
  }

  @Test
  void whatWasFinishedSinceItWasQueuedIsNotAskedForOnTheSameDay() {
    sweptAt("2018-07-09T08:30:00Z");
    failsAt("2018-07-09T08:30:00Z");
    house.clock.set(Instant.parse("2018-07-09T08:30:30Z"));
    says(QUALITY, "action 2.3a done");
    house.clock.set(Instant.parse("2018-07-09T08:45:00Z"));
    assertThat(told(QUALITY)).as("before the sweep").noneMatch(each -> each.contains("2.3a"));

    sweptAt("2018-07-09T08:45:30Z");

    assertThat(told(QUALITY)).noneMatch(each -> each.contains("2.3a"));
  }

  @Test
  void whatStillCountsAfterAChangeIsSaidOnTheSameDay() {
    sweptAt("2018-07-09T08:30:00Z");
    failsAt("2018-07-09T08:30:00Z");
    house.clock.set(Instant.parse("2018-07-09T08:30:30Z"));
    says(QUALITY, "action 2.3a note The last two schools are asked");

    sweptAt("2018-07-09T08:45:00Z");

    assertThat(told(QUALITY)).singleElement().asString().contains("2.3a", "9 July 2018, today");
  }

  private void boardHasAChannel() {
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(
                        7, "Board", Channel.Kind.BOARD, OptionalLong.empty(), house.at("board"))));
  }

  @Test
  void aDigestThatWasGivenUpIsPostedOnTheNextDay() {
    boardHasAChannel();
    awayFrom("2018-07-02T08:30:00Z");
    sweptAt("2018-07-03T08:30:00Z");
    house.deliverer(chat).deliver();

    assertThat(chat.posted)
        .filteredOn(sent -> sent.to().equals(house.at("board")))
        .extracting(sent -> sent.post().summary())
        .anyMatch(summary -> summary.contains("week"));
  }

  @Test
  void aDigestThatCouldNotLeaveIsCountedAnew() {
    boardHasAChannel();
    sweptAt("2018-06-25T08:30:00Z");
    house.deliverer(chat).deliver();
    sweptAt("2018-07-02T08:30:00Z");
    sweptAt("2018-07-09T08:30:00Z");
    house.deliverer(chat).deliver();

    List<Delivery> sent =
        house.store.read(
            records ->
                records
                    .deliveries()
                    .list(house.board().id(), Optional.of(Delivery.State.SENT), 1000)
                    .stream()
                    .filter(each -> each.ordered().kind() == NewDelivery.Kind.DIGEST)
                    .toList());
    assertThat(sent).hasSize(2);
    LocalDate until = LocalDate.of(2018, 7, 8);
    DigestWindow window =
        house
            .store
            .read(
                records ->
                    records.digests().lastBefore(house.board().id(), "board", until.plusDays(1)))
            .filter(told -> told.until().equals(until))
            .orElseThrow();
    assertThat(window.from())
        .as("the week that nobody was told of is in it")
        .isEqualTo(LocalDate.of(2018, 6, 25));
    assertThat(window.delivery()).hasValue(sent.getFirst().id());
  }

  @Test
  void whatWasFinishedMeanwhileIsNotAskedFor() {
    sweptAt("2018-07-06T08:30:00Z");
    says(QUALITY, "action 2.3a done");

    sweptAt("2018-07-09T08:30:00Z");

    assertThat(told(QUALITY)).noneMatch(message -> message.contains("2.3a"));
  }
}
