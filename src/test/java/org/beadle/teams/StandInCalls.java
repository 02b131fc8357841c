package org.beadle.teams;

import java.util.List;
import org.beadle.teams.StandInConnector.Call;
import org.beadle.teams.StandInConnector.Operation;
import org.beadle.wire.Calls;

/** The calls that a stand-in was asked, to be looked at or taken one by one. */
final class StandInCalls {
  private static final String POSTED = "activity";

  private final Calls<Call> calls = new Calls<>();

  void keep(Call call) {
    calls.keep(call, call.operation().name());
    if (call.operation().posts()) calls.offer(call, POSTED);
  }

  /** The calls of these operations so far, in order. */
  List<Call> of(Operation... operations) {
    return calls.all().stream()
        .filter(call -> List.of(operations).contains(call.operation()))
        .toList();
  }

  /** The next call that posted and was not taken by this method; waits for it. */
  Call takePosted() {
    return calls.take(POSTED);
  }

  /** The next call of an operation that was not taken by this method; waits for it. */
  Call take(Operation operation) {
    return calls.take(operation.name());
  }
}
