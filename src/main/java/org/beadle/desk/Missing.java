package org.beadle.desk;

import java.util.List;
import org.beadle.plan.Ref;
import org.beadle.store.Records;
import org.beadle.wording.Refusal;

/** That a ref is not in the plan, or not any more, with the nearest that are and may be shown. */
final class Missing {
  private static final int NEAREST = 3;

  private Missing() {}

  static Refusal action(Records records, Caller caller, Ref ref) {
    List<Ref> near = Ref.nearest(ref, records.actions().refs(caller.reader()), NEAREST);
    return records
        .actions()
        .takenOut(caller.reader(), ref)
        .map(caller.board()::dayOf)
        .<Refusal>map(on -> new Refusal.ActionTakenOut(ref, on, near))
        .orElseGet(() -> new Refusal.NoSuchAction(ref, near));
  }
}
