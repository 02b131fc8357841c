package org.beadle.crash;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.beadle.slack.SlackRoutes;
import org.beadle.slack.SlackSender;
import org.beadle.slack.StandInSlack;

/**
 * The board manager, who adds one progress note after the other while the server lives. A note that
 * the answer confirmed has to be in the record ever after; one whose answer never came may be.
 */
final class Notes {
  private static final long PAUSE_NANOSECONDS = 20_000_000;

  private final StandInSlack slack;
  private final Random random;
  private final Set<String> promised = Collections.synchronizedSet(new TreeSet<>());
  private int count;

  Notes(StandInSlack slack, long seed) {
    this.slack = slack;
    this.random = new Random(seed);
  }

  /** Begins to write to a server, until that is killed. */
  Thread writeTo(Life life) {
    SlackSender sender =
        new SlackSender(
            URI.create("http://127.0.0.1:" + life.port() + SlackRoutes.EVENTS),
            FaultySlack.SIGNING_SECRET,
            InstantSource.system(),
            slack);
    return Thread.ofPlatform().daemon(true).start(() -> write(sender, life));
  }

  private void write(SlackSender sender, Life life) {
    while (life.isLiving()) {
      try {
        add(sender, "Step " + ++count + " is taken");
      } catch (AssertionError notThere) {
        // It does not listen yet, or no more.
        LockSupport.parkNanos(PAUSE_NANOSECONDS);
      }
    }
  }

  private void add(SlackSender sender, String note) {
    SlackSender.Person manager = new SlackSender.Person(FaultySlack.MANAGER, StandInSlack.TEAM);
    String text = "1.%d note %s".formatted(1 + random.nextInt(CrashHouse.ACTIONS), note);
    Map<String, String> fields =
        sender.commandFields(manager, StandInSlack.directMessages(manager.id()), "/action", text);
    fields.put("trigger_id", "crash." + count);
    if (sender.form(fields).body().contains("has a new note")) promised.add(note);
  }

  int promised() {
    return promised.size();
  }

  /** Notes that were confirmed and are not there. */
  int missing(List<String> standing) {
    return (int) promised.stream().filter(note -> !standing.contains(note)).count();
  }

  /** Notes that are there more than once. */
  static int doubled(List<String> standing) {
    List<String> rest = new ArrayList<>(standing);
    Set.copyOf(standing).forEach(rest::remove);
    return rest.size();
  }
}
