package org.beadle.crash;

import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;
import org.beadle.slack.StandInSlack;
import org.beadle.slack.StandInSlack.Fault;

/**
 * A stand-in for Slack with twenty places: sixteen channels, and four people in direct messages. It
 * asks for patience, breaks down, falls silent, cuts the line and garbles answers, each of the last
 * four before or after it did what it was asked for.
 */
final class FaultySlack implements FarEnd {
  static final String SIGNING_SECRET = "crash-signing-secret";
  static final String MANAGER = "U0MANAGER";
  private static final int CHANNELS = 16;

  private final StandInSlack slack = StandInSlack.start(InstantSource.system());
  private final Trouble<Fault> trouble;
  private final int places;

  /**
   * @param share of the calls that fail, from 0 to 1
   */
  FaultySlack(int places, long seed, double share) {
    this.places = places;
    Random random = new Random(seed);
    List<Supplier<Fault>> kinds =
        List.of(
            () -> new Fault.Status(429, 1),
            () -> new Fault.Status(429, 1),
            () -> new Fault.Status(503, -1),
            () -> new Fault.Breakdown(500, random.nextBoolean()),
            () -> new Fault.Breakdown(502, random.nextBoolean()),
            () -> new Fault.Cut(random.nextBoolean()),
            () -> new Fault.Cut(random.nextBoolean()),
            () -> new Fault.Garbled(random.nextBoolean()),
            () -> new Fault.Garbled(random.nextBoolean()),
            () -> new Fault.Refusal("internal_error"),
            () -> new Fault.Silence(random.nextInt(4) > 0));
    trouble = new Trouble<>(random, share, kinds, FaultySlack::name);
    slack.knows(MANAGER, StandInSlack.TEAM, "Board manager", "manager@crash.example");
    slack.fail(method -> trouble.next());
  }

  private static String name(Fault fault) {
    return switch (fault) {
      case Fault.Refusal(var error) -> error;
      case Fault.Status(var status, var after) -> "status " + status;
      case Fault.Breakdown(var status, var done) -> "status " + status + Trouble.when(done);
      case Fault.Cut(var done) -> "cut" + Trouble.when(done);
      case Fault.Garbled(var done) -> "garbled" + Trouble.when(done);
      case Fault.Silence(var done) -> "time-out" + Trouble.when(done);
    };
  }

  StandInSlack slack() {
    return slack;
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "BEADLE_SLACK_SIGNING_SECRET",
        SIGNING_SECRET,
        "BEADLE_SLACK_BOT_TOKEN",
        StandInSlack.BOT_TOKEN,
        "BEADLE_SLACK_API_URL",
        slack.apiUrl().replaceFirst("/$", ""),
        "BEADLE_SLACK_PATIENCE_SECONDS",
        "1",
        "BEADLE_SLACK_CHANNEL_PAUSE",
        "100",
        "BEADLE_SLACK_WORKSPACE_PAUSE",
        "30");
  }

  @Override
  public Address place(int number, Roster roster) {
    return place(number);
  }

  private static Address place(int number) {
    String id = (number < CHANNELS ? "C0CHANNEL" : "U0PERSON") + number;
    return new Address("slack", StandInSlack.TEAM, id);
  }

  /** Where the messages to a place stand. */
  private static String channel(int number) {
    String id = place(number).place();
    return number < CHANNELS ? id : StandInSlack.directMessages(id);
  }

  @Override
  public Stream<DeliveryId> deliveries() {
    return IntStream.range(0, places)
        .mapToObj(FaultySlack::channel)
        .flatMap(channel -> slack.messages(channel).stream())
        .map(FaultySlack::mark);
  }

  private static DeliveryId mark(JsonObject message) {
    JsonObject metadata = message.getAsJsonObject("metadata");
    return DeliveryId.parse(metadata.getAsJsonObject("event_payload").get("id").getAsString());
  }

  @Override
  public int callsEach() {
    return 2;
  }

  @Override
  public Trouble<Fault> trouble() {
    return trouble;
  }

  @Override
  public void close() {
    slack.close();
  }
}
