package org.beadle.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beadle.slack.StandInSlack;

/**
 * How many commands a second Beadle answers that change an action, against bare acknowledgements
 * over the same connections, turn about; and how long both take at a steady pace.
 */
public final class CommandBench {
  private static final int CONNECTIONS = 16;
  private static final int ACTIONS = 2_000;
  private static final int ROUNDS = 3;
  private static final int ROUNDS_NO_FASTER = 2;
  private static final int MOST_WARMING_ROUNDS = 12;
  private static final double NOTABLE = 1.03;
  private static final Duration ROUND = Duration.ofSeconds(5);
  private static final Duration STEADY = Duration.ofSeconds(10);
  private static final int PACE = 200;
  private static final double LEAST_RATIO = 0.35;
  private static final double MOST_MILLISECONDS = 50;

  private final Load load;
  private final Work bare;
  private final Work changing;

  private CommandBench(Load load, Work bare, Work changing) {
    this.load = load;
    this.bare = bare;
    this.changing = changing;
  }

  public static void main(String[] arguments) {
    InstantSource clock = InstantSource.system();
    List<Target> targets;
    try (StandInSlack slack = StandInSlack.start(clock);
        House house = House.open(Path.of(System.getProperty("beadle.home")), slack)) {
      slack.knows(BenchPlan.USER, StandInSlack.TEAM, "Board manager", "manager@bench.example");
      house.furnish(ACTIONS);
      SignedCommands commands = commands(slack, clock);
      try (ServedBeadle beadle = ServedBeadle.start(house)) {
        Work changing = new ActionsInTurn(commands, BenchPlan.refs(ACTIONS), CONNECTIONS);
        beadle.secondsToFirstAnswer(new BareAcknowledgement(commands));
        Load load = new Load(beadle.port(), CONNECTIONS);
        targets = new CommandBench(load, new BareAcknowledgement(commands), changing).measure();
      }
    }
    Target.settle(targets);
  }

  static SignedCommands commands(StandInSlack slack, InstantSource clock) {
    SignedCommands.Speaker speaker =
        new SignedCommands.Speaker(
            StandInSlack.TEAM,
            BenchPlan.USER,
            StandInSlack.directMessages(BenchPlan.USER),
            slack.responseUrl());
    return new SignedCommands(speaker, House.SIGNING_SECRET, clock);
  }

  private List<Target> measure() {
    warm(bare);
    warm(changing);
    List<Figures> acknowledged = new ArrayList<>();
    List<Figures> changed = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged.add(load.fullSpeed(bare, ROUND));
      changed.add(load.fullSpeed(changing, ROUND));
    }
    Figures steadyBare = load.paced(bare, PACE, STEADY);
    Figures steadyChanging = load.paced(changing, PACE, STEADY);
    return report(
        Figures.together(acknowledged), Figures.together(changed), steadyBare, steadyChanging);
  }

  /**
   * What is used often is compiled for many seconds yet, so a kind of work is repeated until it
   * gets no faster.
   */
  private void warm(Work work) {
    double best = 0;
    int noFaster = 0;
    for (int round = 0; noFaster < ROUNDS_NO_FASTER && round < MOST_WARMING_ROUNDS; round++) {
      double rate = load.fullSpeed(work, ROUND).perSecond();
      noFaster = rate > best * NOTABLE ? 0 : noFaster + 1;
      best = Math.max(best, rate);
    }
  }

  private static List<Target> report(
      Figures bare, Figures changing, Figures steadyBare, Figures steadyChanging) {
    print("bare acknowledgements, full speed", bare);
    print("commands that change an action, full speed", changing);
    print("bare acknowledgements, " + PACE + " a second", steadyBare);
    print("commands that change an action, " + PACE + " a second", steadyChanging);
    int failures =
        bare.failures() + changing.failures() + steadyBare.failures() + steadyChanging.failures();
    return List.of(
        new Target("changes to acknowledgements", ratio(changing, bare), LEAST_RATIO, true),
        new Target("p99 of a change, ms", steadyChanging.percentile(99), MOST_MILLISECONDS, false),
        new Target("answers that were not good", failures, 0, false));
  }

  private static double ratio(Figures changing, Figures bare) {
    return changing.perSecond() / bare.perSecond();
  }

  private static void print(String what, Figures figures) {
    System.out.printf(
        Locale.ROOT,
        "%-48s %7.0f a second   p50 %6.2f ms   p99 %6.2f ms   %d failed%n",
        what,
        figures.perSecond(),
        figures.percentile(50),
        figures.percentile(99),
        figures.failures());
  }
}
