package org.beadle.crash;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.beadle.chat.DeliveryId;
import org.beadle.store.Delivery;

/**
 * Queues messages, kills the server at random moments while it sends them, and lets its last life
 * finish. The board, and its plan where it has one, are imported by the program itself. The
 * messages are put into the queue by the product's own store before the first life, all at once,
 * since no board has twenty channels with 25 nudges due in a minute; all that is tested here, from
 * claiming a message to settling what became of it, is done by the server's process and by nothing
 * else.
 *
 * <p>Moments are of three sorts, turn about by chance: in the first seconds, while the program
 * starts and looks what its last life left half-done; after some calls of any method; after some
 * messages. The last two are followed by some milliseconds more, so that the kill comes before,
 * while or after the call is answered and the answer is written down.
 */
final class CrashRun {
  private static final int PATIENCE_MILLISECONDS = 10_000;
  private static final int MOST_MILLISECONDS_MORE = 40;
  private static final int LOOK_MILLISECONDS = 200;

  private final CrashPlan plan;
  private final FarEnd farEnd;
  private final Optional<Notes> notes;
  private final CrashHouse house;
  private final Random random;
  private final long begun = System.nanoTime();
  private long startMilliseconds = 1_000;
  private int left;
  private int working;

  CrashRun(CrashPlan plan, FarEnd farEnd, Optional<Notes> notes, CrashHouse house) {
    this.plan = plan;
    this.farEnd = farEnd;
    this.notes = notes;
    this.house = house;
    this.random = new Random(plan.seed());
    this.left = plan.messages();
  }

  /** A run against Slack, with the board manager's notes between. */
  static Tally againstSlack(CrashPlan plan) throws InterruptedException {
    try (FaultySlack slack = new FaultySlack(plan.places(), plan.seed(), plan.faults());
        CrashHouse house = CrashHouse.open(slack.settings())) {
      Notes notes = new Notes(slack.slack(), plan.seed());
      CrashRun run = new CrashRun(plan, slack, Optional.of(notes), house);
      List<DeliveryId> queued = run.begin();
      house.run(CrashHouse.importPlan());
      run.killAgainAndAgain(kill -> plan.messages() - slack.taken().size());
      run.liveToTheEnd(record -> List.of());
      return run.tally(queued);
    }
  }

  /** What is done between two lives. */
  interface Between {
    /**
     * The program was killed for the {@code kill}th time, from 0.
     *
     * @return how many messages it may still send
     */
    int afterKill(int kill) throws InterruptedException;
  }

  /** Who has something done when all is settled. */
  interface Manager {
    /** The lines that he or she types; none where all is well. */
    List<String> says(CrashRecord settled);
  }

  /** Imports the board, and queues the messages. */
  List<DeliveryId> begin() throws InterruptedException {
    house.run(CrashHouse.importBoard());
    return queue();
  }

  void killAgainAndAgain(Between between) throws InterruptedException {
    for (int kill = 0; kill < plan.kills(); kill++) {
      if (left > 0) working++;
      liveAndDie(kill);
      left = between.afterKill(kill);
    }
  }

  private List<DeliveryId> queue() {
    Instant now = InstantSource.system().instant();
    try (CrashRecord record = new CrashRecord(house)) {
      return record.queue(plan.each(), plan.places(), farEnd, now);
    }
  }

  private void liveAndDie(int kill) throws InterruptedException {
    try (Life life = Life.begin(house)) {
      if (kill > 0 && random.nextInt(4) == 0 || isSilent()) {
        life.goOn(random.nextLong(startMilliseconds * 3 / 2));
        life.kill();
        return;
      }
      awaken(life);
      Optional<Thread> writer = notes.map(each -> each.writeTo(life));
      work(plan.kills() - kill);
      life.goOn(random.nextInt(MOST_MILLISECONDS_MORE));
      life.kill();
      if (writer.isPresent()) writer.get().join();
    }
  }

  /** Whether there is nothing left for which it would call. */
  private boolean isSilent() {
    return notes.isEmpty() && left == 0;
  }

  /** Waits for its first call. */
  private void awaken(Life life) throws InterruptedException {
    long started = System.nanoTime();
    farEnd.trouble().await(farEnd.trouble().arrivals() + 1, PATIENCE_MILLISECONDS);
    life.goOn(0);
    startMilliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
  }

  /** Lets it make calls: a few, or its fair share of what there is to be sent, by chance. */
  private void work(int killsLeft) throws InterruptedException {
    int share = 1 + farEnd.callsEach() * left / (killsLeft + 1);
    int calls = random.nextInt(random.nextBoolean() ? 8 : 2 * share);
    farEnd.trouble().await(farEnd.trouble().arrivals() + calls, PATIENCE_MILLISECONDS);
  }

  /** A last life, until all is settled and the manager has nothing more to say. */
  void liveToTheEnd(Manager manager) throws InterruptedException {
    try (Life life = Life.begin(house);
        CrashRecord record = new CrashRecord(house)) {
      settle(life, record);
      for (List<String> lines = manager.says(record);
          !lines.isEmpty() && hasTime();
          lines = manager.says(record)) {
        house.type(lines);
        settle(life, record);
      }
    }
  }

  private void settle(Life life, CrashRecord record) throws InterruptedException {
    while (waits(record) && hasTime()) life.goOn(LOOK_MILLISECONDS);
  }

  private boolean hasTime() {
    return secondsSoFar() < plan.limit().toSeconds();
  }

  private static boolean waits(CrashRecord record) {
    Map<Delivery.State, Integer> states = record.states();
    return states.containsKey(Delivery.State.QUEUED)
        || states.containsKey(Delivery.State.SENDING)
        || states.containsKey(Delivery.State.FAILED);
  }

  private double secondsSoFar() {
    return (System.nanoTime() - begun) / 1e9;
  }

  private Tally tally(List<DeliveryId> queued) {
    Map<DeliveryId, Integer> taken = farEnd.taken();
    try (CrashRecord record = new CrashRecord(house)) {
      List<String> standing = record.notes();
      return new Tally(
          course(record),
          Tally.lost(queued, taken),
          Tally.doubled(taken),
          record.strangers(taken.keySet()),
          notes.map(Notes::promised).orElse(0),
          notes.map(each -> each.missing(standing)).orElse(0),
          Notes.doubled(standing));
    }
  }

  /** How it went, as this record tells at the end. */
  Course course(CrashRecord record) {
    return new Course(
        plan, working, farEnd.trouble().told(), record.states(), record.isWhole(), secondsSoFar());
  }
}
