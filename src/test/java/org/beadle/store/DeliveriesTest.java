package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.nudge.NudgeKey;
import org.junit.jupiter.api.Test;

/** What is to be sent is queued once, claimed once, and its outcome is kept. */
class DeliveriesTest extends StoreContract {
  private static final Instant NOW = SampleBoard.AT;
  private static final Address PLACE = new Address("slack", "T1", "C1");
  private static final Address OTHER = new Address("slack", "T1", "C2");
  private static final Duration LOOK = Duration.ofMinutes(5);

  private NewDelivery wanted(String key, Instant firstTry, NewDelivery.Kind kind) {
    return wanted(key, firstTry, kind, SampleBoard.TODAY);
  }

  private NewDelivery wanted(String key, Instant firstTry, NewDelivery.Kind kind, LocalDate day) {
    return wanted(key, firstTry, kind, day, PLACE);
  }

  private NewDelivery wanted(
      String key, Instant firstTry, NewDelivery.Kind kind, LocalDate day, Address place) {
    return new NewDelivery(
        store.ids().next(),
        sample.board.id(),
        key,
        kind,
        place,
        OptionalLong.of(sample.manager.person()),
        day,
        Post.text("Two actions are due."),
        NOW,
        firstTry,
        Optional.empty());
  }

  private boolean enqueue(NewDelivery delivery) {
    return write(records -> records.deliveries().enqueue(delivery));
  }

  private NewDelivery queued(String key) {
    NewDelivery delivery = wanted(key, NOW, NewDelivery.Kind.PERSONAL);
    enqueue(delivery);
    return delivery;
  }

  private NewDelivery queued(String key, Address place, Instant firstTry) {
    NewDelivery delivery =
        wanted(key, firstTry, NewDelivery.Kind.PERSONAL, SampleBoard.TODAY, place);
    enqueue(delivery);
    return delivery;
  }

  /** Takes the next message of each place, as a sender does. */
  private List<Delivery> claim(Instant now) {
    return write(
        records ->
            records
                .outbox()
                .claim(
                    records.outbox().heads(now).stream().map(Delivery::id).toList(),
                    now.plus(LOOK)));
  }

  private void settle(Consumer<Deliveries> outcome) {
    store.change(records -> outcome.accept(records.deliveries()));
  }

  private Delivery byId(long id) {
    return read(records -> records.deliveries().byId(id).orElseThrow());
  }

  @Test
  void whatIsQueuedIsReadBackAsItWas() {
    NewDelivery delivery = queued("a");

    Delivery read = byId(delivery.id());
    assertThat(read.ordered()).isEqualTo(delivery);
    assertThat(read.state()).isEqualTo(Delivery.State.QUEUED);
    assertThat(read.attempts()).isZero();
  }

  @Test
  void theSameKeyIsQueuedOnce() {
    NewDelivery first = queued("a");

    assertThat(enqueue(wanted("a", NOW.plusSeconds(9), NewDelivery.Kind.DIGEST))).isFalse();
    assertThat(enqueue(wanted("b", NOW, NewDelivery.Kind.DIGEST))).isTrue();
    List<Delivery> all =
        read(records -> records.deliveries().list(sample.board.id(), Optional.empty(), 9));
    assertThat(all).hasSize(2);
    assertThat(byId(first.id()).ordered().kind()).isEqualTo(NewDelivery.Kind.PERSONAL);
  }

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
  void whatWasSentSaysWhereItStands() {
    long id = queued("a").id();
    claim(NOW);
    settle(deliveries -> deliveries.sent(id, new Receipt(PLACE, "123.4"), NOW.plusSeconds(1)));

    Delivery sent = byId(id);
    assertThat(sent.state()).isEqualTo(Delivery.State.SENT);
    assertThat(sent.sent()).contains(NOW.plusSeconds(1));
    assertThat(sent.messageRef()).contains("123.4");
    assertThat(claim(NOW.plusSeconds(999))).isEmpty();
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
  void whatWasRefusedOrIsUnknownIsNotTriedAgain() {
    long refused = queued("a").id();
    long unknown = queued("b").id();
    settle(deliveries -> deliveries.refused(refused, "archived ".repeat(100)));
    settle(deliveries -> deliveries.unknown(unknown, "answer lost"));

    assertThat(claim(NOW.plusSeconds(999))).isEmpty();
    assertThat(byId(refused).state()).isEqualTo(Delivery.State.REFUSED);
    assertThat(byId(refused).problem().orElseThrow()).hasSize(400);
    assertThat(byId(unknown).state()).isEqualTo(Delivery.State.UNKNOWN);
    List<Delivery> listed =
        read(
            records ->
                records
                    .deliveries()
                    .list(sample.board.id(), Optional.of(Delivery.State.REFUSED), 9));
    assertThat(listed).extracting(Delivery::id).containsExactly(refused);
  }

  @Test
  void aBoardsMessagesAreListedFromTheNewestOn() {
    long first = queued("a").id();
    long second = queued("b").id();

    List<Delivery> all =
        read(records -> records.deliveries().list(sample.board.id(), Optional.empty(), 9));
    assertThat(all).extracting(Delivery::id).containsExactly(second, first);
  }

  @Test
  void aPersonsMessagesOfADayAreCountedOverAllBoards() {
    SampleBoard other = SampleBoard.in(store, "other");
    LocalDate day = SampleBoard.TODAY;
    queued("a");
    enqueue(wanted("b", NOW, NewDelivery.Kind.REFRESH));
    enqueue(wanted("c", NOW, NewDelivery.Kind.ESCALATION, day.plusDays(1)));
    long refused = queued("d").id();
    settle(deliveries -> deliveries.refused(refused, "gone"));
    NewDelivery template = wanted("e", NOW, NewDelivery.Kind.ESCALATION);
    enqueue(
        new NewDelivery(
            template.id(),
            other.board.id(),
            "e",
            template.kind(),
            PLACE,
            template.person(),
            day,
            template.post(),
            NOW,
            NOW,
            Optional.of("9")));

    List<Long> told =
        read(records -> records.deliveries().boardsThatTold(sample.manager.person(), day));
    assertThat(told).hasSize(2);
    assertThat(byId(template.id()).replaces()).contains(new Receipt(PLACE, "9"));
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
