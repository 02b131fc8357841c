package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.junit.jupiter.api.Test;

/** The desk on a day that somebody chose. */
class AnotherDayTest extends DeskTest {
  private static final Instant CHOSEN = SampleHouse.START.plus(Duration.ofDays(-20));

  private Post saysThen(String words) {
    InstantSource clock = InstantSource.fixed(CHOSEN);
    Desk desk =
        new Desk(
            house.store, house.calendars, clock, () -> {}, new PagesAt(SampleHouse.PAGES, false));
    Inbox then = AnotherDay.of(desk, house.store, house.board(), house.calendars, clock);
    return then.receive(
        Incoming.said(house.direct(QUALITY), house.user(QUALITY, true), words, Optional.empty()));
  }

  private void somebodyUsesIt() {
    house.clock.advance(Duration.ofMinutes(7));
    says(QUALITY, "action 2.3a note Three places are left");
  }

  @Test
  void whatPeopleUseIsLookedAtAndNotChanged() {
    somebodyUsesIt();
    assertThat(inVain(() -> saysThen("action 2.3a note We told the board in time")).summary())
        .contains("made on 29 May 2018")
        .contains("Leave --on out to change it. Nothing was changed.");
    assertThat(inVain(() -> saysThen("rag priority 2")).summary()).contains("Priority 2");
  }

  @Test
  void whatNobodyHasUsedOtherwiseMayBeChanged() {
    assertThat(saysThen("action 2.3a note A try").summary()).doesNotContain("--on");
    assertThat(saysThen("action 2.3a amber No places").summary()).contains("Amber");
    assertThat(house.updates("2.3a")).hasSize(2);
  }
}
