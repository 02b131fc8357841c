package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.beadle.chat.PostJson;
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
  void whatWasFinishedMeanwhileIsNotAskedFor() {
    sweptAt("2018-07-06T08:30:00Z");
    says(QUALITY, "action 2.3a done");

    sweptAt("2018-07-09T08:30:00Z");

    assertThat(told(QUALITY)).noneMatch(message -> message.contains("2.3a"));
  }
}
