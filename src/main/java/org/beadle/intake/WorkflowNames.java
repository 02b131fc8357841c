package org.beadle.intake;

import java.util.List;

/** Compares the workflows that a board's channels name with those whose addresses are kept. */
public final class WorkflowNames {
  private WorkflowNames() {}

  /**
   * The channels of workflows that are not kept. That is no fault: an address may be kept later.
   *
   * @param kept the names of those that are kept
   */
  public static List<Doubt> doubts(ProposedBoard board, List<String> kept) {
    return board.channels().stream()
        .filter(channel -> channel.platform().equals(ChannelPlace.WORKFLOW))
        .filter(channel -> !kept.contains(channel.place()))
        .map(channel -> doubt(channel, kept))
        .toList();
  }

  private static Doubt doubt(ProposedBoard.NewChannel channel, List<String> kept) {
    String name = channel.place();
    return new Doubt(
        channel.where(),
        name,
        "No workflow “%s” is kept, so nothing is posted there yet.%s Its address is kept with: beadle teams webhook add %s"
            .formatted(name, BoardFaults.didYouMean(name, kept), name));
  }
}
