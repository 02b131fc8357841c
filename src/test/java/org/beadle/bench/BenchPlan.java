package org.beadle.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beadle.slack.StandInSlack;

/** A board with one speaker, and a plan of many actions, as files to be imported. */
final class BenchPlan {
  static final String USER = "U0BENCH";
  private static final int ACTIONS_A_PRIORITY = 100;

  private BenchPlan() {}

  /** The refs of the first {@code actions} actions: 1.1 to 1.100, 2.1 and so on. */
  static List<String> refs(int actions) {
    return IntStream.range(0, actions)
        .mapToObj(
            index -> (index / ACTIONS_A_PRIORITY + 1) + "." + (index % ACTIONS_A_PRIORITY + 1))
        .toList();
  }

  /** The plan as comma-separated values, with a row for each priority above its actions. */
  static String plan(int actions) {
    return refs(actions).stream()
        .map(BenchPlan::rows)
        .collect(Collectors.joining("", "Ref,Action,Lead,Timescale\n", ""));
  }

  private static String rows(String ref) {
    String row = "%s,Review what partners promised under %s,Police,30 June 2031\n";
    String priority = ref.substring(0, ref.indexOf('.'));
    String above = ref.equals(priority + ".1") ? "Priority %s: Promises kept,,,\n" : "";
    return above.formatted(priority) + row.formatted(ref, ref);
  }

  /** The board as a board's file; its manager speaks on the stand-in's workspace. */
  static String board() {
    return """
    board:
      name: Bench
      slug: bench
      zone: Europe/London
      nation: england
    agencies:
      - name: Police
        statutory: yes
    members:
      - name: Board manager
        email: manager@bench.example
        agency: Police
        identities:
          - platform: slack
            workspace: %s
            user: %s
    groups:
      - name: Full board
        kind: full-board
        statutory: yes
        coordinator: Board manager
    """
        .formatted(StandInSlack.TEAM, USER);
  }
}
