package org.beadle.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Policies;

/** Gives an action its colours on a day. */
public final class Colouring {
  private Colouring() {}

  /**
   * The colours of {@code action} on {@code today}, local to the board: computed by the first of
   * the {@link ColourRules} that fits, and shown as the worse of that and the declared one.
   *
   * @param hasHolder whether a member answers for its accountable lead that day
   */
  public static Colours of(Action action, boolean hasHolder, Policies policies, LocalDate today) {
    ColourCase asked = new ColourCase(action, hasHolder, policies, today);
    ColourRules.Verdict verdict = ColourRules.judge(asked);
    Rag shown = shown(action, verdict.colour(), today);
    return new Colours(
        declared(action).map(Declaration::rag), verdict.colour(), shown, verdict.reason());
  }

  /** Who finishes an action has no more to declare of it; what a chair set stands. */
  private static Optional<Declaration> declared(Action action) {
    return action.declared().filter(declared -> action.closure().isEmpty() || declared.byChair());
  }

  /**
   * Blue comes from completion only; a declared colour stands where there is nothing to compute.
   */
  private static Rag shown(Action action, Rag computed, LocalDate today) {
    Optional<Declaration> declared = declared(action).filter(it -> isDeclarable(it.rag()));
    if (computed == Rag.BLUE || declared.isEmpty()) return computed;
    Rag given = declared.get().rag();
    boolean stands = computed == Rag.GREY || settled(action, today).isPresent();
    return stands ? given : given.worse(computed);
  }

  private static boolean isDeclarable(Rag rag) {
    return rag == Rag.RED || rag == Rag.AMBER || rag == Rag.GREEN;
  }

  /**
   * The colour that a chair set, which settles a mismatch until a due day passes that was still to
   * come then; empty where none stands.
   */
  public static Optional<Declaration> settled(Action action, LocalDate today) {
    return action
        .declared()
        .filter(Declaration::byChair)
        .filter(declared -> !missedSince(action, declared.on(), today));
  }

  private static boolean missedSince(Action action, LocalDate day, LocalDate today) {
    return action.milestones().stream()
        .filter(milestone -> !milestone.met())
        .map(Milestone::due)
        .anyMatch(due -> due.isBefore(today) && !due.isBefore(day));
  }
}
