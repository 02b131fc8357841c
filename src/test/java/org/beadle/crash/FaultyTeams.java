package org.beadle.crash;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;
import org.beadle.store.Delivery;
import org.beadle.teams.ShownCard;
import org.beadle.teams.StandInConnector;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.beadle.teams.StandInLogin;
import org.beadle.teams.StandInTenant;

/**
 * A stand-in for Teams with twenty places: sixteen channels, and four people in conversations of
 * two. It asks for patience, breaks down, falls silent, cuts the line and garbles answers, each of
 * the last four before or after it did what it was asked for.
 */
final class FaultyTeams implements FarEnd {
  private static final int CHANNELS = 16;

  private final StandInLogin login = StandInLogin.start();
  private final StandInConnector teams = StandInConnector.start();
  private final Trouble<Fault> trouble;
  private final AtomicInteger leftOpen = new AtomicInteger();
  private final int places;
  private Map<String, DeliveryId> queued = Map.of();

  /**
   * @param share of the calls that fail, from 0 to 1
   */
  FaultyTeams(int places, long seed, double share) {
    this.places = places;
    Random random = new Random(seed);
    List<Supplier<Fault>> kinds =
        List.of(
            () -> new Fault.Status(429, 1),
            () -> new Fault.Status(429, 1),
            () -> new Fault.Status(503, 1),
            () -> new Fault.Refusal(412, "PreconditionFailed"),
            () -> new Fault.Breakdown(500, random.nextBoolean()),
            () -> new Fault.Breakdown(502, random.nextBoolean()),
            () -> new Fault.Cut(random.nextBoolean()),
            () -> new Fault.Garbled(random.nextBoolean()),
            () -> new Fault.Silence(random.nextInt(4) > 0));
    trouble = new Trouble<>(random, share, kinds, FaultyTeams::name);
    for (int number = CHANNELS; number < places; number++)
      teams.tenant().people().knows(id(number), "Member " + number, CrashHouse.email(number));
    teams.wantsTokensOf(login);
    teams.fail(this::next);
  }

  private Optional<Fault> next(Operation operation) {
    Optional<Fault> fault = trouble.next();
    if (operation == Operation.SEND && fault.filter(FaultyTeams::leavesOpen).isPresent())
      leftOpen.incrementAndGet();
    return fault;
  }

  /** Whether nobody can tell afterwards if the message stands. */
  private static boolean leavesOpen(Fault fault) {
    return !(fault instanceof Fault.Status || fault instanceof Fault.Refusal);
  }

  private static String name(Fault fault) {
    return switch (fault) {
      case Fault.Refusal(var status, var code) -> code;
      case Fault.Status(var status, var after) -> "status " + status;
      case Fault.Breakdown(var status, var done) -> "status " + status + Trouble.when(done);
      case Fault.Cut(var done) -> "cut" + Trouble.when(done);
      case Fault.Garbled(var done) -> "garbled" + Trouble.when(done);
      case Fault.Silence(var done) -> "time-out" + Trouble.when(done);
      case Fault.Endless(var done) -> "endless" + Trouble.when(done);
      case Fault.Moved(var to) -> "moved";
    };
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "BEADLE_TEAMS_APP_ID",
        StandInLogin.APP,
        "BEADLE_TEAMS_APP_SECRET",
        StandInLogin.SECRET,
        "BEADLE_TEAMS_TENANT",
        StandInTenant.TENANT,
        "BEADLE_TEAMS_METADATA_URL",
        login.metadata().toString(),
        "BEADLE_TEAMS_LOGIN_URL",
        login.login().toString(),
        "BEADLE_TEAMS_CONNECTOR_URL",
        teams.serviceUrl(),
        "BEADLE_TEAMS_PATIENCE_SECONDS",
        "1");
  }

  @Override
  public Address place(int number, Roster roster) {
    return new Address("teams", StandInTenant.TENANT, id(number));
  }

  private static String id(int number) {
    return number < CHANNELS ? "19:channel" + number + "@thread.tacv2" : "o-person" + number;
  }

  /** Where the messages to a place stand. */
  private static String conversation(int number) {
    return number < CHANNELS ? id(number) : StandInTenant.personal(id(number));
  }

  /** What is queued, by which its messages are told apart: Teams keeps no mark of ours. */
  void expects(List<Delivery> deliveries) {
    queued =
        deliveries.stream()
            .collect(Collectors.toMap(each -> each.post().summary(), Delivery::deliveryId));
  }

  @Override
  public Stream<DeliveryId> deliveries() {
    return shown().flatMap(words -> Stream.ofNullable(queued.get(words)));
  }

  /** How many messages stand there that nobody queued. */
  int strangers() {
    return (int) shown().filter(words -> !queued.containsKey(words)).count();
  }

  /** What a person reads in each message that stands there. */
  private Stream<String> shown() {
    return IntStream.range(0, places)
        .mapToObj(FaultyTeams::conversation)
        .flatMap(place -> teams.messages(place).stream())
        .map(ShownCard::of);
  }

  /** How often an answer was such that nobody could tell whether the message stands. */
  int leftOpen() {
    return leftOpen.get();
  }

  @Override
  public int callsEach() {
    return 1;
  }

  @Override
  public Trouble<Fault> trouble() {
    return trouble;
  }

  @Override
  public void close() {
    teams.close();
    login.close();
  }
}
