package org.beadle.teams;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.beadle.teams.StandInConnector.Call;
import org.beadle.teams.StandInConnector.Operation;

/** The calls that a stand-in was asked, to be looked at or taken one by one. */
final class StandInCalls {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<Call> all = new CopyOnWriteArrayList<>();
  private final Map<Operation, BlockingQueue<Call>> untaken = new ConcurrentHashMap<>();
  private final BlockingQueue<Call> posted = new LinkedBlockingQueue<>();

  void keep(Call call) {
    all.add(call);
    queue(call.operation()).add(call);
    if (call.operation().posts()) posted.add(call);
  }

  private BlockingQueue<Call> queue(Operation operation) {
    return untaken.computeIfAbsent(operation, key -> new LinkedBlockingQueue<>());
  }

  /** The calls of these operations so far, in order. */
  List<Call> of(Operation... operations) {
    return all.stream().filter(call -> List.of(operations).contains(call.operation())).toList();
  }

  /** The next call that posted and was not taken by this method; waits for it. */
  Call takePosted() {
    return take(posted, "activity");
  }

  /** The next call of an operation that was not taken by this method; waits for it. */
  Call take(Operation operation) {
    return take(queue(operation), operation.toString());
  }

  private Call take(BlockingQueue<Call> queue, String what) {
    try {
      Call call = queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (call == null) throw new AssertionError("No " + what + " came; there were " + names());
      return call;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private List<Operation> names() {
    return all.stream().map(Call::operation).toList();
  }
}
