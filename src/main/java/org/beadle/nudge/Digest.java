package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beadle.board.Party;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Milestone;
import org.beadle.plan.Rag;

/**
 * What an audience is told of its week. A confidential group's actions are among the counts;
 * elsewhere they stand in the group's own digest only.
 *
 * @param today the day on which it is made, local to the board
 * @param compared the day with whose colours today's are compared; empty where none is known
 * @param counts one for each colour, the worst first
 * @param hidden how many actions are only counted
 */
public record Digest(
    Audience audience,
    Week week,
    LocalDate today,
    Optional<LocalDate> compared,
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
   * @param moves what counted a week ago and does not now, or the other way round
   */
  public record Changes(
      List<Item> finished, List<Item> added, List<Item> worse, List<Item> better, Moves moves) {
    public Changes {
      finished = List.copyOf(finished);
      added = List.copyOf(added);
      worse = List.copyOf(worse);
      better = List.copyOf(better);
    }
  }

  /**
   * Actions that came to the audience or went from it, each list in the order of the refs.
   *
   * @param takenOut as they stood, since they are in the plan no more
   */
  public record Moves(List<Action> takenOut, List<Handed> handedOn, List<Handed> handedIn) {
    public Moves {
      takenOut = List.copyOf(takenOut);
      handedOn = List.copyOf(handedOn);
      handedIn = List.copyOf(handedIn);
    }
  }

  /**
   * An action that another leads now, or led before.
   *
   * @param other who does, or did; empty where that is nobody
   */
  public record Handed(Action action, Optional<Party> other) {}

  /**
   * What wants attention.
   *
   * @param late the longest late first
   * @param declaredRed Red by declaration alone
   * @param dueSoon due within 14 days, the soonest first
   * @param mismatches declared better than the dates say
   * @param silent begun, and without a recent update by the board's own measure
   * @param undated open without a date, though not ongoing: nobody is ever reminded of it
   * @param undecided finished and not accepted yet, or waiting for a chair's word on another date
   */
  public record Attention(
      List<Item> late,
      List<Item> declaredRed,
      List<Item> dueSoon,
      List<Item> mismatches,
      List<Item> silent,
      List<Item> undated,
      List<Item> undecided) {
    public Attention {
      late = List.copyOf(late);
      declaredRed = List.copyOf(declaredRed);
      dueSoon = List.copyOf(dueSoon);
      mismatches = List.copyOf(mismatches);
      silent = List.copyOf(silent);
      undated = List.copyOf(undated);
      undecided = List.copyOf(undecided);
    }
  }
}
