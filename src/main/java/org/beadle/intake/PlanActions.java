package org.beadle.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beadle.plan.Timescale;
import org.beadle.plan.TimescaleReading;

/**
 * Makes actions of what was gathered, cell by cell; every fault is collected, not only the first.
 */
final class PlanActions {
  private static final int LONGEST_CELL = 400;

  private final SourceFile file;
  private final PriorityNumbers priorities;
  private final CellsAbove above;
  private final ProgressCells progress;
  private final DateCells dates;
  private final List<Doubt> doubts;
  private final List<Fault> faults = new ArrayList<>();

  PlanActions(SourceFile file, PriorityNumbers priorities, DateCells dates, List<Doubt> doubts) {
    this.file = file;
    this.priorities = priorities;
    this.dates = dates;
    this.doubts = doubts;
    this.above = new CellsAbove(file, doubts);
    this.progress = new ProgressCells(file, dates, doubts);
  }

  /** The actions that could be made; whether all could, {@link #faults()} tells. */
  List<ProposedAction> from(List<PlanDraft> drafts) {
    Map<PlanDraft, ProposedRef> refs = new PlanRefs(file, priorities, doubts, faults).of(drafts);
    doubtMissingColumns(drafts);
    List<ProposedAction> actions = new ArrayList<>();
    for (PlanDraft draft : drafts) {
      above.enter(priorities.of(draft));
      check(draft);
      if (refs.containsKey(draft)) actions.add(action(draft, refs.get(draft)));
    }
    return actions;
  }

  List<Fault> faults() {
    return faults;
  }

  private ProposedAction action(PlanDraft draft, ProposedRef ref) {
    return new ProposedAction(
        file.at(draft.row()),
        priorities.of(draft),
        ref,
        PlainText.withoutBullet(draft.text(Column.TITLE)),
        above.outcome(draft),
        above.lead(draft),
        timescale(draft),
        progress.of(draft));
  }

  private Timescale timescale(PlanDraft draft) {
    String source = above.timescale(draft);
    TimescaleReading reading = dates.read(source);
    if (draft.headings().has(Column.TIMESCALE)) report(draft, source, reading);
    Timescale read = reading.timescale();
    return new Timescale(source, read.due(), read.immediate(), read.ongoing(), read.reviewMonths());
  }

  private void report(PlanDraft draft, String source, TimescaleReading reading) {
    Place where = at(draft, Column.TIMESCALE);
    switch (reading) {
      case TimescaleReading.Read read ->
          read.assumptions().forEach(each -> doubts.add(new Doubt(where, source, sentence(each))));
      case TimescaleReading.Unreadable strange -> {
        String reason = sentence(strange.reason());
        // Where a day was plainly meant, the action would lose its deadline without a word.
        if (DateCells.meansADay(source))
          faults.add(new Fault(where, "“%s” is no date. %s".formatted(source, reason)));
        else doubts.add(new Doubt(where, source, reason + " The action has no date."));
      }
    }
  }

  private static String sentence(String reason) {
    String capital = reason.substring(0, 1).toUpperCase(Locale.UK) + reason.substring(1);
    return capital.matches(".*[.!?]") ? capital : capital + ".";
  }

  private void check(PlanDraft draft) {
    if (draft.text(Column.TITLE).isEmpty())
      faults.add(new Fault(at(draft, Column.TITLE), noTitle(draft)));
    for (Column column : List.of(Column.LEAD, Column.TIMESCALE, Column.STATUS))
      if (draft.text(column).length() > LONGEST_CELL)
        faults.add(
            new Fault(
                at(draft, column),
                "The cell has more than %d letters. Has a text slipped into the wrong column?"
                    .formatted(LONGEST_CELL)));
  }

  private static String noTitle(PlanDraft draft) {
    return draft.headings().failed(draft.row(), Column.TITLE)
        ? "A formula has failed here, so the action has no text."
        : "The action has a ref and no text.";
  }

  private void doubtMissingColumns(List<PlanDraft> drafts) {
    missing(drafts, Column.LEAD, "No column says who leads: no action has a lead.");
    missing(drafts, Column.TIMESCALE, "No column says by when: no action has a date.");
  }

  private void missing(List<PlanDraft> drafts, Column column, String sentence) {
    if (drafts.stream().noneMatch(draft -> draft.headings().has(column)))
      doubts.add(new Doubt(Place.whole(file.name()), "", sentence));
  }

  private Place at(PlanDraft draft, Column column) {
    return file.at(draft.row(), draft.headings().place(column).orElse(0));
  }
}
