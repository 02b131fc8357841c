package org.beadle.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/**
 * Finishes actions and opens them again. Each connection has actions of its own and goes through
 * them in turn: all are finished, then all are reopened, so that every command changes something.
 */
final class ActionsInTurn implements Work {
  private final SignedCommands commands;
  private final List<List<String>> shares;
  private final AtomicIntegerArray steps;

  ActionsInTurn(SignedCommands commands, List<String> refs, int connections) {
    this.commands = commands;
    this.shares =
        IntStream.range(0, connections)
            .mapToObj(
                share ->
                    IntStream.range(0, refs.size())
                        .filter(index -> index % connections == share)
                        .mapToObj(refs::get)
                        .toList())
            .toList();
    this.steps = new AtomicIntegerArray(connections);
  }

  @Override
  public byte[] request(int connection) {
    return commands.request("/action", words(connection));
  }

  /** The words of the connection's next command. */
  String words(int connection) {
    List<String> own = shares.get(connection);
    int step = steps.getAndIncrement(connection);
    boolean finishing = step / own.size() % 2 == 0;
    return own.get(step % own.size()) + (finishing ? " done" : " reopen");
  }

  /** Only an answer to a change offers to take it back. */
  @Override
  public boolean isGood(Line.Answer answer) {
    return answer.status() == 200 && answer.text().contains("Undo");
  }
}
