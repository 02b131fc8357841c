package org.beadle.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.plan.Rag;

/** Reads how far an action is: the status, and the notes of progress. */
final class ProgressCells {
  private final SourceFile file;
  private final DateCells dates;
  private final List<Doubt> doubts;

  ProgressCells(SourceFile file, DateCells dates, List<Doubt> doubts) {
    this.file = file;
    this.dates = dates;
    this.doubts = doubts;
  }

  ProposedProgress of(PlanDraft draft) {
    String status = PlainText.onOneLine(draft.text(Column.STATUS));
    Optional<Rag> colour = StatusWords.colour(status);
    if (!status.isEmpty() && !StatusWords.isPlain(status)) doubtStatus(draft, status, colour);
    List<ProgressNote> notes = new ArrayList<>();
    for (Map.Entry<Integer, String> note : draft.progress().entrySet())
      if (!note.getValue().isEmpty()) notes.add(note(draft, note.getKey(), note.getValue()));
    return new ProposedProgress(status, colour, notes);
  }

  private void doubtStatus(PlanDraft draft, String status, Optional<Rag> colour) {
    Place where = file.at(draft.row(), draft.headings().place(Column.STATUS).orElse(0));
    String assumed =
        colour
            .map(each -> "The status is read as %s (%s).".formatted(each.word(), each.meaning()))
            .orElse("The status names no one colour: it is kept in its own words only.");
    doubts.add(new Doubt(where, status, assumed));
  }

  private ProgressNote note(PlanDraft draft, int column, String text) {
    Place where = file.at(draft.row(), column);
    List<String> asides = StatusWords.colouredAsides(text);
    if (!asides.isEmpty())
      doubts.add(
          new Doubt(
              where,
              String.join("; ", asides),
              "The note speaks of a colour. It is kept as text, and the action is given none: declare"
                  + " one if it is meant for the whole action."));
    Optional<LocalDate> on = dates.dayIn(draft.headings().progress().get(column));
    return new ProgressNote(on, text);
  }
}
