package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.beadle.chat.Address;
import org.junit.jupiter.api.Test;

/** What is queued is claimed once, in its place's order, and tried again. */
class OutboxTest extends QueueContract {

  @Test
  void theOldestOfEachPlaceThatIsDueIsClaimedAndNothingElse() {
    NewDelivery later = queued("later", PLACE, NOW.plusSeconds(1));
    NewDelivery first = queued("first", PLACE, NOW);
    queued("second", PLACE, NOW.minusSeconds(5));
    NewDelivery other = queued("other", OTHER, NOW);

    assertThat(claim(NOW)).extracting(Delivery::id).containsExactly(first.id(), other.id());
    assertThat(claim(NOW)).isEmpty();
    Optional<Instant> next = read(records -> records.outbox().nextAfter(NOW));
    assertThat(next).contains(later.firstTry());
  }

  @Test
  void whatFailedHoldsItsPlaceUpUntilItIsTriedAgainAndNoOther() {
    long first = queued("first", PLACE, NOW).id();
    NewDelivery second = queued("second", PLACE, NOW);
    claim(NOW);
    settle(deliveries -> deliveries.failed(first, "busy", NOW.plusSeconds(30)));
    NewDelivery other = queued("other", OTHER, NOW);

    assertThat(claim(NOW)).extracting(Delivery::id).containsExactly(other.id());
    assertThat(claim(NOW.plusSeconds(30))).extracting(Delivery::id).containsExactly(first);
    settle(deliveries -> deliveries.gaveUp(first, "busy", NOW));
    assertThat(claim(NOW.plusSeconds(30))).extracting(Delivery::id).containsExactly(second.id());
    assertThat(byId(first).gaveUp()).contains(NOW);
    assertThat(byId(first).state()).isEqualTo(Delivery.State.FAILED);
  }

  @Test
  void whatIsHeldLetsOthersPass() {
    long held = queued("held", PLACE, NOW).id();
    NewDelivery other = queued("other", PLACE, NOW);
    LocalDate day = SampleBoard.TODAY.plusDays(1);
    settle(deliveries -> deliveries.held(held, NOW.plusSeconds(9), day));

    assertThat(claim(NOW)).extracting(Delivery::id).containsExactly(other.id());
    assertThat(byId(held).ordered().day()).isEqualTo(day);
  }

  @Test
  void aClaimIsCountedAndCanBeFoundAfterACrash() {
    NewDelivery delivery = queued("a");

    Delivery claimed = claim(NOW).getFirst();

    assertThat(claimed.state()).isEqualTo(Delivery.State.SENDING);
    assertThat(claimed.attempts()).isEqualTo(1);
    assertThat(claimed.nextTry()).isEqualTo(NOW.plus(LOOK));
    assertThat(unheardOf(NOW.plus(LOOK).minusMillis(1))).isEmpty();
    assertThat(unheardOf(NOW.plus(LOOK))).extracting(Delivery::id).containsExactly(delivery.id());
    write(
        records -> {
          records.outbox().interrupted(NOW.plusSeconds(2));
          return null;
        });
    // Where other programs may send too, theirs are not looked for any sooner.
    assertThat(unheardOf(NOW.plusSeconds(2))).hasSize(backend == Backend.SQLITE ? 1 : 0);
  }

  private List<Delivery> unheardOf(Instant now) {
    return read(records -> records.outbox().unheardOf(now));
  }

  @Test
  void whatFailedIsTriedAgainWhenItsTimeComes() {
    long id = queued("a").id();
    claim(NOW);
    settle(deliveries -> deliveries.failed(id, "busy", NOW.plusSeconds(30)));

    assertThat(byId(id).problem()).contains("busy");
    assertThat(claim(NOW.plusSeconds(29))).isEmpty();
    assertThat(claim(NOW.plusSeconds(30)).getFirst().attempts()).isEqualTo(2);
  }

  @Test
  void twoSendersNeverClaimTheSame() throws Exception {
    for (int each = 0; each < 40; each++)
      queued("key " + each, new Address("slack", "T1", "C" + each % 10), NOW);
    Callable<List<Long>> sender =
        () -> {
          List<Long> got = new ArrayList<>();
          List<Delivery> some;
          do {
            some = claim(NOW);
            some.forEach(delivery -> got.add(delivery.id()));
            some.forEach(delivery -> settle(all -> all.refused(delivery.id(), "enough")));
          } while (!some.isEmpty());
          return got;
        };

    List<Long> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<Long>> got : threads.invokeAll(List.of(sender, sender, sender, sender)))
        all.addAll(got.get());
    }

    assertThat(all).hasSize(40).doesNotHaveDuplicates();
  }
}
