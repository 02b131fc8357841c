package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.chat.Address;
import org.beadle.desk.Chats;
import org.beadle.desk.Deliverer;
import org.beadle.desk.Messages;
import org.beadle.desk.Patience;
import org.beadle.desk.SampleHouse;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.beadle.teams.ShownCard;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.beadle.teams.StandInTenant;
import org.beadle.teams.TeamsChatHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue and Teams together, over HTTP, with a Teams that fails in every way it can. */
class TeamsDeliveryTest {
  private static final int LONGEST = 500;
  private static final Set<Delivery.State> ENDS =
      Set.of(Delivery.State.SENT, Delivery.State.UNKNOWN);

  @TempDir Path folder;
  private SampleHouse house;
  private TeamsChatHouse teams;
  private Deliverer deliverer;
  private Messages messages;

  @BeforeEach
  void begin() {
    house = SampleHouse.in(folder);
    messages = new Messages(house);
    connect(Duration.ofSeconds(10));
  }

  private void connect(Duration patience) {
    teams = new TeamsChatHouse(house.clock, patience);
    deliverer =
        new Deliverer(
            house.store,
            new Chats(List.of(teams.chat)),
            house.calendars,
            house.clock,
            new Patience(9, attempt -> attempt * 10_000L),
            Runnable::run);
  }

  @AfterEach
  void end() {
    teams.close();
    house.close();
  }

  private static String channel(int number) {
    return "19:c" + number + "@thread.tacv2";
  }

  private long queue(String text, int channel) {
    return messages.queueSaying(text, TeamsChatHouse.at(channel(channel)));
  }

  private Delivery.State stateOf(long id) {
    return messages.get(id).state();
  }

  private List<String> stand(String conversation) {
    return teams.teams.messages(conversation).stream().map(ShownCard::of).toList();
  }

  /** Lets time pass from one try to the next until each is sent, or nobody can tell. */
  private void untilEnded(List<Long> ids) {
    for (int round = 0; round < LONGEST; round++) {
      Optional<Instant> next = deliverer.deliver();
      if (ids.stream().map(this::stateOf).allMatch(ENDS::contains)) return;
      house.clock.set(next.orElseThrow());
    }
    throw new AssertionError("Not ended: " + ids.stream().map(messages::get).toList());
  }

  /** What leaves nothing behind, and says so. */
  static Stream<Fault> passing() {
    return Stream.of(
        new Fault.Status(429, 7),
        new Fault.Status(429, -1),
        new Fault.Refusal(412, "PreconditionFailed"),
        new Fault.Status(503, 7));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void whatTeamsDidNotTakeStandsOnceInTheEnd(Fault fault) {
    long id = queue("one", 1);
    teams.teams.fail(Operation.SEND, fault);
    untilEnded(List.of(id));
    assertThat(stateOf(id)).isEqualTo(Delivery.State.SENT);
    assertThat(stand(channel(1))).hasSize(1);
    assertThat(teams.teams.calls(Operation.SEND)).hasSize(2);
  }

  /** What may have left the message behind. */
  static Stream<Fault> open() {
    return Stream.of(
        new Fault.Status(500, -1),
        new Fault.Status(502, -1),
        new Fault.Status(503, -1),
        new Fault.Status(504, -1),
        new Fault.Breakdown(500, true),
        new Fault.Breakdown(502, true),
        new Fault.Breakdown(503, true),
        new Fault.Breakdown(504, true),
        new Fault.Cut(true),
        new Fault.Cut(false),
        new Fault.Garbled(true),
        new Fault.Garbled(false),
        new Fault.Endless(true));
  }

  @ParameterizedTest
  @MethodSource("open")
  void whatMayStandIsNeverSentAgainAndTheBoardManagerIsAsked(Fault fault) {
    isTriedOnceAndLeftOpen(fault);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsNeverAnsweredIsNotSentAgainEither(boolean done) {
    teams.close();
    connect(Duration.ofMillis(500));
    isTriedOnceAndLeftOpen(new Fault.Silence(done));
  }

  private void isTriedOnceAndLeftOpen(Fault fault) {
    long id = queue("one", 1);
    teams.teams.fail(Operation.SEND, fault);
    deliverer.deliver();
    house.clock.advance(Duration.ofHours(3));
    deliverer.deliver();
    assertThat(stateOf(id)).isEqualTo(Delivery.State.UNKNOWN);
    assertThat(teams.teams.calls(Operation.SEND)).hasSize(1);
    assertThat(notices()).hasSize(1).allMatch(words -> words.contains("not known whether"));
  }

  /** What the board manager is told. */
  private List<String> notices() {
    return house
        .store
        .read(records -> records.deliveries().list(house.board().id(), Optional.empty(), 50))
        .stream()
        .filter(each -> each.ordered().kind() == NewDelivery.Kind.NOTICE)
        .map(each -> each.post().summary())
        .toList();
  }

  @Test
  void noCallIsMadeBeforeTeamsWantsOne() {
    queue("one", 1);
    teams.teams.fail(Operation.SEND, new Fault.Status(429, 7));
    deliverer.deliver();
    queue("two", 2);
    house.clock.advance(Duration.ofMillis(6_999));
    deliverer.deliver();
    assertThat(teams.teams.calls(Operation.SEND)).hasSize(1);
    house.clock.advance(Duration.ofMillis(1));
    deliverer.deliver();
    assertThat(teams.teams.calls(Operation.SEND)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void throughManyFaultsNothingStandsTwiceNothingIsLostSilentlyAndAllIsInOrder(long seed) {
    Random random = new Random(seed);
    List<Fault> faults = Stream.concat(passing(), open()).toList();
    List<Long> ids = new ArrayList<>();
    for (int each = 0; each < 60; each++) ids.add(queue("m" + each + ".", each % 6));
    for (int each = 0; each < 15; each++)
      teams.teams.fail(Operation.SEND, faults.get(random.nextInt(faults.size())));

    untilEnded(ids);

    for (int place = 0; place < 6; place++) {
      List<String> stand = stand(channel(place));
      assertThat(stand).doesNotHaveDuplicates();
      List<String> expected = new ArrayList<>();
      for (int each = place; each < 60; each += 6) {
        String text = "m" + each + ".";
        boolean sent = stateOf(ids.get(each)) == Delivery.State.SENT;
        if (sent) assertThat(stand).contains(text);
        if (stand.contains(text)) expected.add(text);
      }
      assertThat(stand).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void aBurstIntoOneChannelKeepsToWhatTeamsTakes() {
    List<Long> ids = new ArrayList<>();
    for (int each = 0; each < 20; each++) ids.add(queue("m" + each + ".", 1));
    Instant start = house.clock.instant();
    deliverer.deliver();
    assertThat(stand(channel(1))).hasSize(7);
    untilEnded(ids);
    assertThat(stand(channel(1))).hasSize(20);
    // Seven in a second and eight in two: the twentieth is in the third stretch of two seconds.
    assertThat(Duration.between(start, house.clock.instant()))
        .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
  }

  @Test
  void aPersonIsReachedThoughOpeningTheConversationFailsInEveryWay() {
    Address person = TeamsChatHouse.at(TeamsChatHouse.PERSON);
    long id = messages.queue("one", person);
    for (Fault fault : List.of(new Fault.Garbled(true), new Fault.Status(502, -1)))
      teams.teams.fail(Operation.BEGIN, fault);
    untilEnded(List.of(id));
    assertThat(stateOf(id)).isEqualTo(Delivery.State.SENT);
    assertThat(stand(StandInTenant.personal(TeamsChatHouse.PERSON))).hasSize(1);
  }

  @Test
  void aChannelThatBeadleWasTakenOutOfIsTriedOnce() {
    long id = queue("one", 1);
    queue("two", 1);
    teams.teams.tenant().isWithout(channel(1));
    deliverer.deliver();
    house.clock.advance(Duration.ofHours(2));
    deliverer.deliver();
    assertThat(stateOf(id)).isEqualTo(Delivery.State.REFUSED);
    assertThat(teams.teams.calls(Operation.SEND)).hasSize(1);
  }

  @Test
  void withoutBeadlesSignInTheWholeTenantIsLeftAlone() {
    long id = queue("one", 1);
    teams.teams.fail(Operation.SEND, new Fault.Refusal(401, "Unauthorized"));
    deliverer.deliver();
    queue("two", 2);
    house.clock.advance(Duration.ofHours(2));
    deliverer.deliver();
    assertThat(stateOf(id)).isEqualTo(Delivery.State.REFUSED);
    assertThat(teams.teams.calls(Operation.SEND)).hasSize(1);
  }
}
