package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.chat.Receipt;
import org.beadle.store.Delivery;
import org.junit.jupiter.api.Test;

class DelivererTest extends DeskTest {
  private static final Post NEWS = Messages.NEWS;
  private final StandInChat chat = new StandInChat("local");

  private long queue(String key) {
    return new Messages(house).queue(key, house.at(House.BOARD));
  }

  private Delivery delivery(long id) {
    return new Messages(house).get(id);
  }

  private void deliver() {
    house.deliverer(chat).deliver();
  }

  /** What a program leaves that is stopped between marking a delivery and hearing of its fate. */
  private void stopWhileSending(long id) {
    Instant look = house.clock.instant().plus(Duration.ofMinutes(5));
    house.store.write(records -> records.outbox().claim(List.of(id), look));
  }

  private void startAgain() {
    house.deliverer(chat).recover();
    house.clock.advance(Deliverer.ARRIVES);
    deliver();
  }

  @Test
  void whatIsQueuedIsSentOnce() {
    long id = queue("one");
    deliver();
    deliver();
    assertThat(chat.posted).hasSize(1);
    assertThat(delivery(id).state()).isEqualTo(Delivery.State.SENT);
    assertThat(delivery(id).messageRef()).isPresent();
    assertThat(delivery(id).sent()).contains(house.clock.instant());
  }

  @Test
  void aBusyPlatformIsTriedAgainAfterTheWaitItAskedFor() {
    long id = queue("one");
    chat.fail(ChatException.retryable("busy", Optional.of(Duration.ofSeconds(30)), null));
    deliver();
    assertThat(delivery(id).state()).isEqualTo(Delivery.State.FAILED);
    house.clock.advance(Duration.ofSeconds(29));
    deliver();
    assertThat(chat.posted).isEmpty();
    house.clock.advance(Duration.ofSeconds(1));
    deliver();
    assertThat(chat.posted).hasSize(1);
    assertThat(delivery(id).state()).isEqualTo(Delivery.State.SENT);
    assertThat(delivery(id).attempts()).isEqualTo(2);
    assertThat(delivery(id).problem()).isEmpty();
  }

  @Test
  void theWaitGrowsWithEachFailure() {
    long id = queue("one");
    Duration before = Duration.ZERO;
    for (int attempt = 0; attempt < 4; attempt++) {
      chat.fail(ChatException.retryable("away", Optional.empty(), null));
      deliver();
      Duration wait = Duration.between(house.clock.instant(), delivery(id).nextTry());
      assertThat(wait).isGreaterThan(before);
      before = wait;
      house.clock.set(delivery(id).nextTry());
    }
  }

  @Test
  void whatAPlatformRefusesIsNotTriedAgain() {
    long id = queue("one");
    chat.fail(ChatException.refused("the channel is archived"));
    deliver();
    house.clock.advance(Duration.ofDays(1));
    deliver();
    assertThat(delivery(id).state()).isEqualTo(Delivery.State.REFUSED);
    assertThat(delivery(id).problem()).contains("the channel is archived");
    assertThat(chat.posts(NEWS)).isEmpty();
  }

  @Test
  void oneFailureHoldsNothingElseUp() {
    queue("one");
    long second = queue("two");
    chat.fail(ChatException.refused("no"));
    deliver();
    assertThat(delivery(second).state()).isEqualTo(Delivery.State.SENT);
  }

  @Test
  void whatWasBeingSentIsLookedForBeforeItIsSentAgain() throws ChatException {
    long stood = queue("one");
    Delivery sent = delivery(stood);
    Receipt receipt = chat.post(sent.to(), NEWS, sent.deliveryId());
    stopWhileSending(stood);
    startAgain();
    assertThat(chat.lookedFor).containsExactly(sent.deliveryId());
    assertThat(chat.posted).hasSize(1);
    assertThat(delivery(stood).state()).isEqualTo(Delivery.State.SENT);
    assertThat(delivery(stood).messageRef()).contains(receipt.messageRef());
  }

  @Test
  void whatWasNotFoundIsSent() {
    long id = queue("one");
    stopWhileSending(id);
    startAgain();
    assertThat(chat.lookedFor).hasSize(1);
    assertThat(chat.posted).hasSize(1);
    assertThat(delivery(id).state()).isEqualTo(Delivery.State.SENT);
  }

  @Test
  void whereAPlatformCanNotTellItIsLeftUnknown() {
    long id = queue("one");
    stopWhileSending(id);
    chat.canFind = false;
    startAgain();
    assertThat(delivery(id).state()).isEqualTo(Delivery.State.UNKNOWN);
    assertThat(chat.posts(NEWS)).isEmpty();
  }

  @Test
  void aPlatformThatIsNotSwitchedOnRefuses() {
    long id = queue("one");
    house.deliverer(new StandInChat("other")).deliver();
    assertThat(delivery(id).state()).isEqualTo(Delivery.State.REFUSED);
    assertThat(delivery(id).problem()).contains("local is not switched on");
  }

  @Test
  void cardsThatStandAreBroughtUpToDateAfterAChangeAndAfterItsUndoing() {
    Receipt card = house.stands(chat, House.BOARD, house.saysToAll(LAY, "action 2.3a"));
    Receipt other = house.stands(chat, House.BOARD, house.saysToAll(LAY, "action 2.1"));
    Post before = chat.standing(other);
    says(QUALITY, "action 2.3a done Read them all.");
    assertThat(house.rung).hasValue(1);
    deliver();
    assertThat(PostJson.write(chat.standing(card))).contains("Blue", "Read them all.");
    assertThat(chat.standing(other)).isEqualTo(before);
    assertThat(chat.posted).isEmpty();
    says(QUALITY, "board undo");
    deliver();
    assertThat(PostJson.write(chat.standing(card))).doesNotContain("Blue", "Read them all.");
  }
}
