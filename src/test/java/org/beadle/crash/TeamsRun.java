package org.beadle.crash;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beadle.chat.DeliveryId;
import org.beadle.store.Delivery;

/**
 * The same over Teams. It can't be asked what it took, so a message whose answer was lost, or which
 * was on its way when the program was killed, stays {@code unknown} and is never sent again of
 * itself. The board manager, who can look, is left out here.
 */
final class TeamsRun {
  private final FaultyTeams teams;
  private final CrashHouse house;
  private final CrashRun run;
  private int onTheirWay;

  private TeamsRun(CrashPlan plan, FaultyTeams teams, CrashHouse house) {
    this.teams = teams;
    this.house = house;
    this.run = new CrashRun(plan, teams, Optional.empty(), house);
  }

  static TeamsTally of(CrashPlan plan) throws InterruptedException {
    try (FaultyTeams teams = new FaultyTeams(plan.places(), plan.seed(), plan.faults());
        CrashHouse house = CrashHouse.open(teams.settings())) {
      return new TeamsRun(plan, teams, house).run();
    }
  }

  private TeamsTally run() throws InterruptedException {
    List<DeliveryId> queued = run.begin();
    try (CrashRecord record = new CrashRecord(house)) {
      teams.expects(record.deliveries());
    }
    run.killAgainAndAgain(this::afterKill);
    run.liveToTheEnd(record -> List.of());
    return tally(queued);
  }

  private int afterKill(int kill) {
    try (CrashRecord record = new CrashRecord(house)) {
      onTheirWay += record.in(Delivery.State.SENDING).size();
      Map<Delivery.State, Integer> states = record.states();
      return states.getOrDefault(Delivery.State.QUEUED, 0)
          + states.getOrDefault(Delivery.State.FAILED, 0);
    }
  }

  private TeamsTally tally(List<DeliveryId> queued) {
    Map<DeliveryId, Integer> taken = teams.taken();
    try (CrashRecord record = new CrashRecord(house)) {
      Set<DeliveryId> sent = record.in(Delivery.State.SENT);
      Set<DeliveryId> unknown = record.in(Delivery.State.UNKNOWN);
      unknown.retainAll(Set.copyOf(queued));
      int arrived = (int) unknown.stream().filter(taken::containsKey).count();
      return new TeamsTally(
          run.course(record),
          new TeamsTally.Unknown(arrived, unknown.size() - arrived, onTheirWay, teams.leftOpen()),
          Tally.lost(queued.stream().filter(sent::contains).toList(), taken),
          Tally.doubled(taken),
          teams.strangers());
    }
  }
}
