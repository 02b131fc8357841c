package org.beadle.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beadle.board.Party;
import org.beadle.plan.Lead;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.Timescale;

/**
 * An action as it shall stand in the record.
 *
 * @param plan the plan's id
 * @param ref empty for the next free one of the priority
 * @param timescale its due days become the milestones
 * @param source what else a plan's row tells
 */
public record NewAction(
    long plan,
    Priority priority,
    Optional<Ref> ref,
    String title,
    Optional<String> outcome,
    Lead lead,
    Timescale timescale,
    List<Ref> links,
    Source source) {
  public NewAction {
    links = List.copyOf(links);
  }

  /**
   * How a plan's row says the action stands.
   *
   * @param status the cell's own words; empty leaves what is kept
   * @param completed the day it was finished; empty leaves it open, or finished if it is
   * @param declared the colour it gives; empty leaves what is declared
   */
  public record Source(
      Optional<String> status, Optional<LocalDate> completed, Optional<Rag> declared) {
    /** The row says nothing. */
    public static final Source SILENT =
        new Source(Optional.empty(), Optional.empty(), Optional.empty());

    /** The row's words are kept, and the action stays as it is. */
    public static Source words(Optional<String> status) {
      return new Source(status, Optional.empty(), Optional.empty());
    }
  }

  /** An action that a person adds, with one due day and the next free ref. */
  public static NewAction of(
      long plan, Priority priority, String title, Party lead, LocalDate due) {
    return new NewAction(
        plan,
        priority,
        Optional.empty(),
        title,
        Optional.empty(),
        new Lead(Optional.of(lead), List.of(), Optional.empty(), false),
        new Timescale("", List.of(due), false, false, OptionalInt.empty()),
        List.of(),
        Source.SILENT);
  }
}
