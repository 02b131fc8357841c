package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Milestone;
import org.beadle.plan.Rag;

/**
 * What an audience is told of its week. A confidential group's actions are among the counts;
 * elsewhere they stand in the group's own digest only.
 *
 * @param today the day on which it is made, local to the board
 * @param counts one for each colour, the worst first
 * @param hidden how many actions are only counted
 */
public record Digest(
    Audience audience,
    Week week,
    LocalDate today,
    List<Count> counts,
    Changes changes,
    Attention attention,
    int hidden) {
  public Digest {
    counts = List.copyOf(counts);
  }

  /** Digests a week for {@code audience}. */
  public static Digest of(Audience audience, Week week, Standing standing) {
    return new Digesting(audience, week, standing).digest();
  }

  /** How many actions there are. */
  public int total() {
    return counts.stream().mapToInt(Count::now).sum();
  }

  /**
   * How many actions have a colour.
   *
   * @param weekAgo empty where that is not known
   */
  public record Count(Rag rag, int now, OptionalInt weekAgo) {

    /** By how much the count went up since a week ago; 0 where that is not known. */
    public int rise() {
      return weekAgo.isPresent() ? now - weekAgo.getAsInt() : 0;
    }
  }

  /**
   * An action with its colours.
   *
   * @param due the open milestone that is due next, or was missed first
   * @param weekAgo the colour that was shown a week ago, where it is known
   */
  public record Item(
      Action action, Colours colours, Optional<Milestone> due, Optional<Rag> weekAgo) {}

  /**
   * What changed in the week; each list in the order of the refs.
   *
   * @param better open, and of a better colour than a week ago
   */
  public record Changes(
      List<Item> finished, List<Item> added, List<Item> worse, List<Item> better) {
    public Changes {
      finished = List.copyOf(finished);
      added = List.copyOf(added);
      worse = List.copyOf(worse);
      better = List.copyOf(better);
    }
  }

  /**
   * What wants attention.
   *
   * @param late the longest late first
   * @param dueSoon due within 14 days, the soonest first
   * @param mismatches declared better than the dates say
   * @param silent begun, and without a recent update by the board's own measure
   */
  public record Attention(
      List<Item> late, List<Item> dueSoon, List<Item> mismatches, List<Item> silent) {
    public Attention {
      late = List.copyOf(late);
      dueSoon = List.copyOf(dueSoon);
      mismatches = List.copyOf(mismatches);
      silent = List.copyOf(silent);
    }
  }
}
