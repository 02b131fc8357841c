package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.Pace;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which order and when messages leave. */
class DeliveryTurnsTest extends DeskTest {
  private static final Address BOARD = new Address("slack", "T1", "C1");
  private static final Address GROUP = new Address("slack", "T1", "C2");
  private static final Address ELSEWHERE = new Address("slack", "T2", "C3");
  private final StandInChat chat = new StandInChat("slack");
  private Messages messages;
  private Deliverer deliverer;

  @BeforeEach
  void begin() {
    messages = new Messages(house);
    deliverer = house.deliverer(chat);
  }

  private List<String> posts() {
    return chat.posts(Messages.NEWS);
  }

  @Test
  void aChannelAndAWorkspaceHaveTheirPace() {
    chat.pace = Pace.apart(Duration.ofSeconds(1), Duration.ofMillis(250));
    for (int each = 0; each < 2; each++)
      for (Address to : List.of(BOARD, GROUP, ELSEWHERE)) messages.queue(to + "/" + each, to);

    assertThat(deliverer.deliver()).contains(house.clock.instant().plusMillis(250));
    assertThat(posts()).containsExactly("C1", "C3");
    house.clock.advance(Duration.ofMillis(250));
    deliverer.deliver();
    assertThat(posts()).containsExactly("C1", "C3", "C2");
    house.clock.advance(Duration.ofMillis(749));
    deliverer.deliver();
    assertThat(posts()).hasSize(3);
    house.clock.advance(Duration.ofMillis(1));
    deliverer.deliver();
    assertThat(posts()).containsExactly("C1", "C3", "C2", "C1", "C3");
  }

  @Test
  void messagesToAPlaceStayInOrderThoughTheFirstFails() {
    long first = messages.queue("first", BOARD);
    long second = messages.queue("second", BOARD);
    chat.fail(ChatException.retryable("away", Optional.empty(), null));

    Instant next = deliverer.deliver().orElseThrow();

    assertThat(posts()).isEmpty();
    assertThat(next).isEqualTo(house.clock.instant().plusSeconds(60));
    house.clock.set(next);
    deliverer.deliver();
    assertThat(chat.posted).extracting(each -> each.id().value()).containsExactly(first, second);
  }

  @Test
  void aWaitThatAPlatformAsksForHoldsItsWorkspaceAndNoOther() {
    messages.queue("one", BOARD);
    messages.queue("two", GROUP);
    messages.queue("three", ELSEWHERE);
    chat.fail(ChatException.retryable("busy", Optional.of(Duration.ofSeconds(30)), null));

    deliverer.deliver();

    // What was let go together with the first had left; nothing more does.
    messages.queue("four", new Address("slack", "T1", "C4"));
    deliverer.deliver();
    assertThat(posts()).contains("C3").doesNotContain("C1", "C4");
    house.clock.advance(Duration.ofSeconds(30));
    deliverer.deliver();
    assertThat(posts()).contains("C1", "C4");
  }

  @Test
  void anOutageOfOneWorkspaceDelaysNoOtherAndUsesNoTriesUp() {
    chat.away.put("T1", ChatException.retryable("away", Optional.empty(), null));
    List<Long> stuck = new ArrayList<>();
    for (int each = 0; each < 12; each++)
      stuck.add(messages.queue("stuck " + each, new Address("slack", "T1", "C" + each)));
    messages.queue("fine", ELSEWHERE);

    deliverer.deliver();

    assertThat(posts()).containsExactly("C3");
    long tried = stuck.stream().filter(id -> messages.get(id).attempts() > 0).count();
    assertThat(tried).isEqualTo(4);
    house.clock.advance(Circuits.LEFT_ALONE.plusMillis(1));
    deliverer.deliver();
    assertThat(stuck.stream().mapToInt(id -> messages.get(id).attempts()).sum()).isEqualTo(5);
    chat.away.clear();
    house.clock.advance(Duration.ofMinutes(5));
    deliverer.deliver();
    assertThat(stuck).allMatch(id -> messages.get(id).state() == Delivery.State.SENT);
  }

  @Test
  void aSlowWorkspaceTakesNotAllHands() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    chat.slow.put("T1", end);
    for (int each = 0; each < 30; each++)
      messages.queue("slow " + each, new Address("slack", "T1", "C" + each));
    for (int each = 0; each < 30; each++)
      messages.queue("quick " + each, new Address("slack", "T2", "D" + each));
    CountDownLatch quick = new CountDownLatch(30);
    CountDownLatch all = new CountDownLatch(60);
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Deliverer[] later = new Deliverer[1];
      later[0] =
          house.deliverer(
              SampleHouse.PATIENCE,
              task ->
                  threads.execute(
                      () -> {
                        task.run();
                        quick.countDown();
                        all.countDown();
                        later[0].deliver();
                      }),
              chat);
      later[0].deliver();

      assertThat(quick.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(posts()).hasSize(30).allMatch(place -> place.startsWith("D"));
      end.countDown();
      assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(posts()).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void aRetryDoesNotSlipPastTheHours() {
    long id = messages.queue("one", BOARD, NewDelivery.Kind.NOTICE, OptionalLong.empty());
    house.clock.set(Instant.parse("2018-06-22T15:59:30Z")); // a Friday, half a minute before five
    chat.fail(ChatException.retryable("away", Optional.empty(), null));
    deliverer.deliver();
    house.clock.advance(Duration.ofMinutes(1));

    Optional<Instant> next = deliverer.deliver();

    assertThat(posts()).isEmpty();
    assertThat(next).contains(Instant.parse("2018-06-25T08:00:00Z"));
    assertThat(messages.get(id).state()).isEqualTo(Delivery.State.QUEUED);
    assertThat(messages.get(id).ordered().day()).hasToString("2018-06-25");
    house.clock.set(next.orElseThrow());
    deliverer.deliver();
    assertThat(posts()).hasSize(1);
  }

  @Test
  void whatCouldNotLeaveForAWeekIsOfNoUse() {
    long id = messages.queue("one", BOARD, NewDelivery.Kind.NOTICE, OptionalLong.empty());
    house.clock.advance(Duration.ofDays(8));
    deliverer.deliver();
    assertThat(messages.get(id).state()).isEqualTo(Delivery.State.REFUSED);
    assertThat(posts()).isEmpty();
  }
}
