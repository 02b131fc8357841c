package org.beadle.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Post;
import org.beadle.nudge.Climb;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Snapshot;
import org.beadle.plan.Action;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.EscalationFacts;
import org.beadle.wording.EscalationList;
import org.beadle.wording.Names;

/** Shows which escalations are open: how far each late action has climbed, and what comes next. */
final class Escalating {
  private final Store store;
  private final Calendars calendars;

  Escalating(Store store, Calendars calendars) {
    this.store = store;
    this.calendars = calendars;
  }

  Post open(Caller caller) {
    return store.read(records -> EscalationList.post(facts(records, caller)));
  }

  private EscalationFacts facts(Records records, Caller caller) {
    Snapshot snapshot =
        Snapshots.of(records, caller.board(), calendars.of(caller.board().nation()), caller.now());
    Map<NudgeKey, Optional<Instant>> sent =
        records
            .nudges()
            .sent(caller.board().id(), snapshot.actions().stream().map(Action::id).toList());
    List<Climb> all = Climb.open(snapshot, caller.today(), sent.keySet());
    List<Climb> shown =
        all.stream()
            .filter(climb -> caller.reader().sees(climb.promise().action().confidentialGroup()))
            .toList();
    RecipientNames names = RecipientNames.of(records, caller);
    return new EscalationFacts(
        shown.stream().map(climb -> line(caller, climb, names, sent)).toList(),
        all.size() - shown.size());
  }

  private static EscalationFacts.Line line(
      Caller caller, Climb climb, RecipientNames names, Map<NudgeKey, Optional<Instant>> sent) {
    List<EscalationFacts.Step> steps =
        climb.taken().stream()
            .map(
                taken ->
                    new EscalationFacts.Step(
                        taken.daysLate(),
                        taken.ofBlocker(),
                        taken.told().stream()
                            .map(key -> told(caller, names.of(key.to()), sent.get(key)))
                            .toList()))
            .toList();
    return new EscalationFacts.Line(
        climb.promise(),
        steps,
        climb.next(),
        climb.blockersNext(),
        Names.blockedBy(climb.promise().action(), caller.roster(), caller.reader()));
  }

  private static EscalationFacts.Told told(Caller caller, String name, Optional<Instant> sent) {
    return new EscalationFacts.Told(name, sent.map(caller.board()::dayOf));
  }
}
