package org.beadle.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.beadle.slack.StandInSlack;

/**
 * How long Beadle takes from the start of its process to the first answer to a signed command, and
 * what memory it holds then; with the trained cache and without, turn about.
 */
public final class StartBench {
  private static final int ACTIONS = 100;
  private static final int RUNS = 5;
  private static final double MOST_SECONDS = 2.0;

  private final House house;
  private final Work asking;

  private StartBench(House house, Work asking) {
    this.house = house;
    this.asking = asking;
  }

  /** One start. */
  private record Start(double seconds, double processorSeconds, double mebibytes) {}

  public static void main(String[] arguments) {
    InstantSource clock = InstantSource.system();
    List<Target> targets;
    try (StandInSlack slack = StandInSlack.start(clock);
        House house = House.open(Path.of(System.getProperty("beadle.home")), slack)) {
      slack.knows(BenchPlan.USER, StandInSlack.TEAM, "Board manager", "manager@bench.example");
      house.furnish(ACTIONS);
      SignedCommands commands = CommandBench.commands(slack, clock);
      targets = new StartBench(house, new ShownAction(commands)).measure();
    }
    Target.settle(targets);
  }

  private List<Target> measure() {
    start("on");
    List<Start> trained = new ArrayList<>();
    List<Start> untrained = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      trained.add(start("on"));
      untrained.add(start("off"));
    }
    print("with the trained cache", trained);
    print("without", untrained);
    return List.of(
        new Target("start to the first answer, s", seconds(trained), MOST_SECONDS, false));
  }

  private Start start(String quickStart) {
    try (ServedBeadle beadle = ServedBeadle.start(house.with("BEADLE_QUICK_START", quickStart))) {
      double seconds = beadle.secondsToFirstAnswer(asking);
      return new Start(seconds, beadle.processorSeconds(), beadle.residentMebibytes());
    }
  }

  private static double seconds(List<Start> starts) {
    return median(starts, Start::seconds);
  }

  private static double median(List<Start> starts, Function<Start, Double> figure) {
    return Figures.median(starts.stream().map(figure).toList());
  }

  private static void print(String what, List<Start> starts) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %5.2f s   %5.2f s of processor   %4.0f MiB resident   (medians of %d)%n",
        what,
        seconds(starts),
        median(starts, Start::processorSeconds),
        median(starts, Start::mebibytes),
        starts.size());
  }

  /** Shows an action. */
  private record ShownAction(SignedCommands commands) implements Work {
    @Override
    public byte[] request(int connection) {
      return commands.request("/action", "1.1");
    }

    /** A person who is not known yet is answered later, and the acknowledgement is empty. */
    @Override
    public boolean isGood(Line.Answer answer) {
      return answer.status() == 200 && answer.text().contains("promised under 1.1");
    }
  }
}
