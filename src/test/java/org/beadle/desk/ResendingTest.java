package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.beadle.store.Undelivered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a board manager sends again, and what it says by then. */
class ResendingTest extends DeskTest {
  private static final Address CHANNEL = new Address("slack", "T1", "C1");

  private Messages messages;

  @BeforeEach
  void begin() {
    messages = new Messages(house);
  }

  private long refused(NewDelivery.Kind kind, Address to, String problem) {
    long id = messages.queue(problem, to, kind, OptionalLong.empty());
    house.store.change(records -> records.deliveries().refused(id, problem));
    return id;
  }

  private String sendAgain(long id) {
    String words = "board send again " + messages.get(id).deliveryId();
    return says(MANAGER, words).summary();
  }

  @Test
  void whatWasRefusedTodayIsSentAsItWas() {
    long id = refused(NewDelivery.Kind.ESCALATION, CHANNEL, "Slack refused it");

    assertThat(sendAgain(id)).isEqualTo("1 message is sent again.");
    assertThat(messages.get(id).state()).isEqualTo(Delivery.State.QUEUED);
  }

  @Test
  void aReminderOfAnEarlierDayIsNotSentInItsOldWords() {
    long id = refused(NewDelivery.Kind.PERSONAL, CHANNEL, "Slack refused it");
    house.clock.set(Instant.parse("2018-06-21T09:00:00Z"));

    assertThat(sendAgain(id))
        .isEqualTo(
            "1 older reminder is not sent in the old words: what still counts comes in a new"
                + " message.");
    assertThat(messages.get(id).state()).isEqualTo(Delivery.State.REFUSED);
  }

  @Test
  void aNoticeOfAnEarlierDayCountsAsOneOfTheDayOnWhichItIsSent() {
    long person = house.member(MANAGER).person();
    long id = messages.queue("one", CHANNEL, NewDelivery.Kind.NOTICE, OptionalLong.of(person));
    house.store.change(records -> records.deliveries().refused(id, "Slack refused it"));
    house.clock.set(Instant.parse("2018-06-21T09:00:00Z"));
    sendAgain(id);

    LocalDate day = LocalDate.of(2018, 6, 21);
    List<Long> told = house.store.read(records -> records.unasked().boardsThatTold(person, day));
    assertThat(told).hasSize(1);
  }

  @Test
  void whatIsSaidInAnotherMessageOrGoesNowhereIsNotSent() {
    long joined = refused(NewDelivery.Kind.NOTICE, CHANNEL, Undelivered.JOINED);
    long nowhere = refused(NewDelivery.Kind.NOTICE, Queue.NOWHERE, Queue.UNREACHABLE);

    for (long id : List.of(joined, nowhere)) {
      assertThat(sendAgain(id)).contains("Nothing was sent again");
      assertThat(messages.get(id).state()).isEqualTo(Delivery.State.REFUSED);
    }
  }
}
