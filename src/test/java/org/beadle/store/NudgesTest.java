package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beadle.chat.Receipt;
import org.beadle.nudge.NudgeKey;
import org.junit.jupiter.api.Test;

/** A nudge is decided on once, and told of with when it went out. */
class NudgesTest extends QueueContract {

  @Test
  void aNudgeIsDecidedOnOnce() {
    long delivery = queued("a").id();
    NudgeKey nudge = new NudgeKey(sample.board.id(), "reminder", 7, "2018-06-30/28", "person 1");
    NudgeKey other = new NudgeKey(sample.board.id(), "reminder", 8, "2018-06-30/28", "person 1");

    store.change(
        records -> {
          Nudges nudges = records.nudges();
          assertThat(nudges.remember(nudge, delivery, NOW)).isTrue();
          assertThat(nudges.remember(nudge, delivery, NOW)).isFalse();
          assertThat(nudges.remember(other, delivery, NOW)).isTrue();
          assertThat(nudges.sentKeys(sample.board.id(), List.of(7L))).isEqualTo(Set.of(nudge));
          assertThat(nudges.sentKeys(sample.board.id(), List.of(7L, 8L))).hasSize(2);
          assertThat(nudges.sentKeys(sample.board.id(), List.of())).isEmpty();
          List<Long> both = List.of(7L, 8L);
          assertThat(nudges.sentKeysSince(sample.board.id(), both, NOW)).hasSize(2);
          assertThat(nudges.sentKeysSince(sample.board.id(), both, NOW.plusMillis(1))).isEmpty();
        });
  }

  @Test
  void aNudgeIsToldWithWhenItWentOut() {
    NewDelivery delivery = queued("a");
    NudgeKey nudge = new NudgeKey(sample.board.id(), "reminder", 7, "2018-06-30/28", "person:1");
    store.change(records -> records.nudges().remember(nudge, delivery.id(), NOW));
    assertThat(sentAbout(7L)).isEqualTo(Map.of(nudge, Optional.empty()));

    claim(NOW);
    settle(queue -> queue.sent(delivery.id(), new Receipt(delivery.to(), "m1"), NOW));
    assertThat(sentAbout(7L)).isEqualTo(Map.of(nudge, Optional.of(NOW)));
    assertThat(sentAbout(8L)).isEmpty();
  }

  private Map<NudgeKey, Optional<Instant>> sentAbout(long record) {
    return read(records -> records.nudges().sent(sample.board.id(), List.of(record)));
  }
}
