package org.beadle.intake;

import java.util.List;
import java.util.Optional;
import org.beadle.intake.FieldChange.Field;
import org.beadle.plan.Action;
import org.beadle.plan.Declaration;
import org.beadle.plan.Rag;
import org.beadle.plan.Update;

/**
 * Compares what a plan says of an action's status with what it said when it was imported last, and
 * with what became of the action since. Only what is new in the plan is a wish; a colour that a
 * member declared stays, and what is finished stays finished. The plan's words are kept either way.
 *
 * @param said the status when the plan was imported last; empty where it had none
 */
record StatusComparison(Action before, ProposedAction after, String said, List<Update> updates) {

  /** What changes: the action's own status, or only what is kept of the plan's words. */
  Optional<FieldChange> change() {
    if (status().isEmpty() || isSaidAgain()) return Optional.empty();
    return Optional.of(
        isGranted()
            ? new FieldChange(Field.STATUS, declared().map(Rag::word).orElse(""), status())
            : new FieldChange(Field.STATUS_WORDS, said, status()));
  }

  /** What the plan says and the record does not follow. */
  Optional<Doubt> doubt() {
    Optional<Rag> colour = colour();
    if (colour.isEmpty() || status().isEmpty()) return Optional.empty();
    boolean finishes = colour.get() == Rag.BLUE;
    if (isSaidAgain())
      return finishes && before.closure().isEmpty()
          ? Optional.of(
              doubt(
                  "The file still says “"
                      + status()
                      + "”, and the action was reopened since: it stays open."))
          : Optional.empty();
    if (finishes || isGranted()) return Optional.empty();
    if (before.closure().isPresent())
      return Optional.of(
          doubt(
              "The file says "
                  + status()
                  + "; the action was finished on "
                  + DayWords.of(before.closure().get().on())
                  + ": it stays finished."));
    return before.declared().filter(has -> has.rag() != colour.get()).map(this::stays);
  }

  private Doubt stays(Declaration has) {
    return doubt(
        "The file says "
            + status()
            + "; Beadle has "
            + has.rag().word()
            + ", declared by "
            + has.by()
            + " on "
            + DayWords.of(has.on())
            + ", and leaves it.");
  }

  private Doubt doubt(String sentence) {
    return new Doubt(after.where(), before.ref() + " " + status(), sentence);
  }

  private String status() {
    return after.progress().status();
  }

  private boolean isSaidAgain() {
    return ActionComparison.same(said, status());
  }

  private Optional<Rag> colour() {
    return after.progress().colour().filter(each -> each != Rag.GREY);
  }

  private Optional<Rag> declared() {
    return before.declared().map(Declaration::rag);
  }

  private boolean isGranted() {
    if (colour().isEmpty() || before.closure().isPresent()) return false;
    if (colour().get() == Rag.BLUE || declared().isEmpty()) return true;
    return !declared().equals(colour()) && !isDeclaredByMember();
  }

  /** A member who declares a colour leaves an update with it; an import of a plan leaves none. */
  private boolean isDeclaredByMember() {
    return updates.stream().anyMatch(each -> each.rag().isPresent());
  }
}
