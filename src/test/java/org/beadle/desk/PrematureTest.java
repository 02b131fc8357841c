package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.beadle.chat.PostJson;
import org.junit.jupiter.api.Test;

/** A clock that was ahead by a year for one round. */
class PrematureTest extends DeskTest {
  private final StandInChat chat = new StandInChat("local");

  private void roundAt(String instant) {
    InstantSource clock = InstantSource.fixed(Instant.parse(instant));
    Chats chats = new Chats(List.of(chat));
    new Sweep(house.store, house.calendars, chats, clock).sweep();
    new Deliverer(house.store, chats, house.calendars, clock, SampleHouse.PATIENCE, Runnable::run)
        .deliver();
  }

  private List<String> told(String member) {
    return chat.posted.stream()
        .filter(sent -> sent.to().equals(house.direct(member)))
        .map(sent -> PostJson.write(sent.post()))
        .toList();
  }

  @Test
  void whatWasSaidThenIsSaidAgainWhenItsDayComes() {
    roundAt("2019-07-09T08:30:00Z");
    assertThat(told(QUALITY)).anyMatch(message -> message.contains("2.3a"));
    chat.posted.clear();

    roundAt("2018-07-09T08:30:00Z");
    roundAt("2018-07-09T09:30:00Z");

    assertThat(told(QUALITY)).singleElement().asString().contains("2.3a", "9 July 2018, today");
    roundAt("2018-07-10T08:30:00Z");
    assertThat(told(QUALITY)).hasSize(2).last().asString().contains("2.3a", "1 day late");
  }

  @Test
  void whatWasSaidByAClockThatIsAheadByHoursStands() {
    roundAt("2018-07-09T12:30:00Z");
    roundAt("2018-07-09T08:30:00Z");

    assertThat(told(QUALITY)).hasSize(1);
  }
}
