package org.beadle.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beadle.board.WorkingCalendar;

/** Reads a board's action plan from any of the formats it may come in. Writes nothing. */
public final class PlanReader {
  private static final String NO_HEADINGS =
      "No row reads as the headings of a plan. One is wanted that names the column of the actions"
          + " and at least one of: ref, lead, timescale. Under \"What\" or \"Description\" alone two more"
          + " columns are wanted, of these or of: priority, status, progress, outcome.";

  private final LocalDate start;
  private final WorkingCalendar calendar;

  /**
   * @param start the day from which dates without a year count, local to the board
   * @param calendar the board's, for "the end of June"
   */
  public PlanReader(LocalDate start, WorkingCalendar calendar) {
    this.start = start;
    this.calendar = calendar;
  }

  /** Reads what {@link SourceFiles} made of a file. */
  public PlanReading read(FileReading reading) {
    return switch (reading) {
      case Unreadable unreadable -> unreadable;
      case SourceFile file -> read(file);
    };
  }

  private PlanReading read(SourceFile file) {
    List<Doubt> doubts = new ArrayList<>(file.doubts());
    PlanRows rows = new PlanRows(file, doubts);
    List<PlanDraft> drafts = rows.gather();
    if (!rows.foundHeadings()) return Unreadable.of(file.name(), NO_HEADINGS);
    if (drafts.isEmpty())
      return Unreadable.of(file.name(), "There is no action under the headings.");
    PriorityNumbers numbers = new PriorityNumbers(file, rows.declared(), doubts);
    numbers.give(drafts);
    PlanActions actions = new PlanActions(file, numbers, new DateCells(start, calendar), doubts);
    List<ProposedAction> proposed = actions.from(drafts);
    List<Fault> faults = new ArrayList<>(numbers.faults());
    faults.addAll(actions.faults());
    if (!faults.isEmpty()) return new Unreadable(file.faultsInOrder(faults));
    return new ProposedPlan(
        file.name(), numbers.priorities(), proposed, file.doubtsInOrder(doubts));
  }
}
