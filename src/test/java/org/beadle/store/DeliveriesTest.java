package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.junit.jupiter.api.Test;

/** What is to be sent is queued once, and its outcome is kept. */
class DeliveriesTest extends QueueContract {

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
  void boardsThatToldNothingForTwoMonthsAreEqual() {
    LocalDate day = SampleBoard.TODAY;
    enqueue(wanted("a", NOW, NewDelivery.Kind.PERSONAL, day.minusDays(61)));
    assertThat(lastToldBefore(day)).isEmpty();

    enqueue(wanted("b", NOW, NewDelivery.Kind.PERSONAL, day.minusDays(60)));
    assertThat(lastToldBefore(day)).isEqualTo(Map.of(sample.board.id(), day.minusDays(60)));
  }

  private Map<Long, LocalDate> lastToldBefore(LocalDate day) {
    return read(records -> records.unasked().lastToldBefore(sample.manager.person(), day));
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

  private NewDelivery refresh(String key, String message) {
    NewDelivery like = wanted(key, NOW, NewDelivery.Kind.REFRESH);
    NewDelivery refresh =
        new NewDelivery(
            like.id(),
            like.board(),
            key,
            like.kind(),
            PLACE,
            OptionalLong.empty(),
            like.day(),
            Post.text("as it was"),
            NOW,
            NOW,
            Optional.of(message));
    enqueue(refresh);
    return refresh;
  }

  private boolean renew(Address place, String message) {
    return write(
        records ->
            records.deliveries().renew(new Receipt(place, message), Post.text("as it is now")));
  }

  @Test
  void whatWaitsToBringAMessageUpToDateIsRenewedAndWhatIsBeingSentIsNot() {
    long first = refresh("a", "123.4").id();
    long other = refresh("b", "567.8").id();

    assertThat(renew(PLACE, "999.9")).isFalse();
    assertThat(renew(OTHER, "123.4")).isFalse();
    assertThat(renew(PLACE, "123.4")).isTrue();
    assertThat(byId(first).ordered().post()).isEqualTo(Post.text("as it is now"));
    assertThat(byId(other).ordered().post()).isEqualTo(Post.text("as it was"));

    assertThat(claim(NOW)).extracting(Delivery::id).containsExactly(first);
    assertThat(renew(PLACE, "123.4")).isFalse();
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
        read(records -> records.unasked().boardsThatTold(sample.manager.person(), day));
    assertThat(told).hasSize(2);
    assertThat(byId(template.id()).replaces()).contains(new Receipt(PLACE, "9"));
  }

  @Test
  void eachBoardSaysWhenItLastToldAPersonWhatWasDue() {
    LocalDate day = SampleBoard.TODAY;
    enqueue(wanted("a", NOW, NewDelivery.Kind.PERSONAL, day.minusDays(9)));
    enqueue(wanted("b", NOW, NewDelivery.Kind.PERSONAL, day.minusDays(3)));
    enqueue(wanted("c", NOW, NewDelivery.Kind.PERSONAL, day));
    enqueue(wanted("d", NOW, NewDelivery.Kind.NOTICE, day.minusDays(1)));
    NewDelivery refused = wanted("e", NOW, NewDelivery.Kind.PERSONAL, day.minusDays(2));
    enqueue(refused);
    settle(deliveries -> deliveries.refused(refused.id(), "gone"));

    Map<Long, LocalDate> last =
        read(records -> records.unasked().lastToldBefore(sample.manager.person(), day));
    assertThat(last).containsExactlyEntriesOf(Map.of(sample.board.id(), day.minusDays(3)));
  }

  @Test
  void aNoticeTakesOneOfADaysMessagesAndNoBoardsTurn() {
    LocalDate day = SampleBoard.TODAY;
    NewDelivery first = wanted("a", NOW, NewDelivery.Kind.NOTICE);
    NewDelivery second = wanted("b", NOW.plusSeconds(60), NewDelivery.Kind.NOTICE);
    enqueue(first);
    enqueue(second);
    long person = sample.manager.person();
    List<Long> told = read(records -> records.unasked().boardsThatTold(person, day));
    assertThat(told).containsExactly(0L, 0L);

    Optional<Delivery> waiting = noticeWaiting(person);
    assertThat(waiting.map(Delivery::id)).contains(second.id());
    settle(deliveries -> deliveries.refused(second.id(), "gone"));
    claim(NOW);
    assertThat(noticeWaiting(person)).isEmpty();
  }

  private Optional<Delivery> noticeWaiting(long person) {
    return read(records -> records.unasked().lastNoticeWaiting(sample.board.id(), person));
  }
}
