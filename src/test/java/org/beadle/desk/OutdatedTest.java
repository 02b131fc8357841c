package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.PostJson;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.beadle.store.DigestWindow;
import org.beadle.store.NewDelivery;
import org.junit.jupiter.api.Test;

/** A chat that was away when reminders were queued, or a program that stopped before it sent. */
class OutdatedTest extends DeskTest {
  private final StandInChat chat = new StandInChat("local");

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
  void aDigestThatCouldNotLeaveIsCountedAnew() {
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(
                        7, "Board", Channel.Kind.BOARD, OptionalLong.empty(), house.at("board"))));
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
