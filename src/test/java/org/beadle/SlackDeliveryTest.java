package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.desk.Chats;
import org.beadle.desk.Deliverer;
import org.beadle.desk.Messages;
import org.beadle.desk.Patience;
import org.beadle.desk.PlatformNews;
import org.beadle.desk.SampleHouse;
import org.beadle.slack.MemoryOfInstallations;
import org.beadle.slack.SlackChat;
import org.beadle.slack.SlackConnection;
import org.beadle.slack.StandInSlack;
import org.beadle.slack.StandInSlack.Fault;
import org.beadle.store.Delivery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue and Slack together, over HTTP, with a Slack that fails in every way it can. */
class SlackDeliveryTest {
  private static final int LONGEST = 500;

  @TempDir Path folder;
  private SampleHouse house;
  private StandInSlack slack;
  private SlackChat chat;
  private Deliverer deliverer;
  private Messages messages;

  @BeforeEach
  void begin() {
    house = SampleHouse.in(folder);
    slack = StandInSlack.start(house.clock);
    start(StandInSlack.BOT_TOKEN);
    messages = new Messages(house);
  }

  private void start(String token) {
    chat =
        new SlackChat(
            impatient(slack.settings("a secret"), token),
            new MemoryOfInstallations(),
            new SlackHeeded(new PlatformNews(house.store, this::chats, house.clock)),
            house.clock);
    chat.open(incoming -> Post.text("Yes."));
    deliverer =
        new Deliverer(
            house.store,
            chats(),
            house.calendars,
            house.clock,
            new Patience(9, attempt -> attempt * 10_000L),
            Runnable::run);
  }

  private Chats chats() {
    return new Chats(List.of(chat));
  }

  private static SlackConnection impatient(SlackConnection usual, String token) {
    return new SlackConnection(
        usual.delivery(),
        new SlackConnection.Access.OneWorkspace(token),
        usual.commandPrefix(),
        usual.apiUrl(),
        Duration.ofMillis(700),
        usual.pace());
  }

  @AfterEach
  void end() {
    chat.close();
    slack.close();
    house.close();
  }

  private static Address channel(int number) {
    return new Address("slack", StandInSlack.TEAM, "C" + number);
  }

  private boolean isSent(long id) {
    return messages.get(id).state() == Delivery.State.SENT;
  }

  /** Lets time pass from one try to the next until all is sent. */
  private void untilSent(List<Long> ids) {
    for (int round = 0; round < LONGEST; round++) {
      var next = deliverer.deliver();
      if (ids.stream().allMatch(this::isSent)) return;
      house.clock.set(next.orElseThrow());
    }
    throw new AssertionError("Not sent: " + ids.stream().map(messages::get).toList());
  }

  static Stream<Fault> faults() {
    return Stream.of(
        new Fault.Status(429, 7),
        new Fault.Status(429, -1),
        new Fault.Status(500, -1),
        new Fault.Status(502, -1),
        new Fault.Status(503, -1),
        new Fault.Silence(true),
        new Fault.Silence(false),
        new Fault.Garbled(true),
        new Fault.Refusal("internal_error"),
        new Fault.Refusal("ratelimited"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whateverFailsTheMessageStandsOnceInTheEnd(Fault fault) {
    long id = messages.queue("one", channel(1));
    slack.fail("chat.postMessage", fault);
    untilSent(List.of(id));
    assertThat(slack.messages("C1")).hasSize(1);
  }

  @Test
  void whatStandsIsFoundThoughTheFirstLookFailsToo() {
    long id = messages.queue("one", channel(1));
    slack.fail("chat.postMessage", new Fault.Garbled(true));
    slack.fail("conversations.history", new Fault.Status(500, -1));
    slack.fail("conversations.history", new Fault.Garbled(false));
    untilSent(List.of(id));
    assertThat(slack.calls("chat.postMessage")).hasSize(1);
    assertThat(slack.messages("C1")).hasSize(1);
  }

  @Test
  void noCallIsMadeBeforeSlackWantsOne() {
    messages.queue("one", channel(1));
    slack.fail("chat.postMessage", new Fault.Status(429, 7));
    deliverer.deliver();
    messages.queue("two", channel(2));
    house.clock.advance(Duration.ofMillis(6_999));
    deliverer.deliver();
    assertThat(slack.calls("chat.postMessage")).hasSize(1);
    house.clock.advance(Duration.ofMillis(1));
    deliverer.deliver();
    assertThat(slack.calls("chat.postMessage")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void manyMessagesStandOnceEachAndInOrderThroughManyFaults(long seed) {
    Random random = new Random(seed);
    List<Fault> quick = faults().filter(fault -> !(fault instanceof Fault.Silence)).toList();
    List<Long> ids = new ArrayList<>();
    for (int each = 0; each < 60; each++) ids.add(messages.queue("m" + each, channel(each % 6)));
    for (int each = 0; each < 15; each++)
      slack.fail("chat.postMessage", quick.get(random.nextInt(quick.size())));

    untilSent(ids);

    for (int place = 0; place < 6; place++) {
      List<String> stand =
          slack.messages("C" + place).stream()
              .map(message -> message.getAsJsonObject("metadata").toString())
              .toList();
      assertThat(stand).hasSize(10);
      for (int each = 0; each < 10; each++)
        assertThat(stand.get(each))
            .contains(messages.get(ids.get(each * 6 + place)).deliveryId().toString());
    }
  }

  @Test
  void anArchivedChannelIsTriedOnce() {
    long id = messages.queue("one", channel(1));
    messages.queue("two", channel(1));
    slack.fail("chat.postMessage", new Fault.Refusal("is_archived"));
    deliverer.deliver();
    house.clock.advance(Duration.ofHours(2));
    deliverer.deliver();
    assertThat(messages.get(id).state()).isEqualTo(Delivery.State.REFUSED);
    assertThat(slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void aStartWithATokenThatSlackTakesSendsWhatAnEarlierOneCouldNot() {
    long id = messages.queue("one", channel(1));
    slack.fail("chat.postMessage", new Fault.Refusal("invalid_auth"));
    deliverer.deliver();
    restart("xoxb-withdrawn");
    assertThat(messages.get(id).state()).isEqualTo(Delivery.State.REFUSED);
    assertThat(slack.messages("C1")).isEmpty();

    restart(StandInSlack.BOT_TOKEN);

    assertThat(slack.messages("C1")).hasSize(1);
  }

  private void restart(String token) {
    chat.close();
    house.clock.advance(Duration.ofHours(2));
    start(token);
    deliverer.deliver();
  }
}
