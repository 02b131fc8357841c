package org.beadle.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.command.Command;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;
import org.beadle.store.Change;
import org.beadle.wording.Changed;
import org.beadle.wording.Refusal;

/** Promising what is late, or soon will be, by another day: a fortnight ahead at most, twice. */
final class Promising implements Verb<Command.PromiseBy> {
  private static final int DAYS_AHEAD = 14;
  private static final int TIMES = 2;

  @Override
  public Optional<Refusal> refuse(Caller caller, Action action, Command.PromiseBy command) {
    if (action.closure().isPresent()) return Finishing.already(action);
    return action
        .nextMilestone()
        .map(milestone -> refuse(caller, action, milestone, command.day()))
        .orElseGet(() -> Optional.of(new Refusal.NoOpenDate(action.ref())));
  }

  private static Optional<Refusal> refuse(
      Caller caller, Action action, Milestone milestone, LocalDate day) {
    LocalDate today = caller.today();
    LocalDate latest =
        (milestone.due().isAfter(today) ? milestone.due() : today).plusDays(DAYS_AHEAD);
    if (day.isBefore(today)) return Optional.of(new Refusal.InThePast(day));
    if (!day.isAfter(milestone.due()))
      return Optional.of(new Refusal.DueLater(action.ref(), milestone.due()));
    if (milestone.promises() >= TIMES)
      return Optional.of(new Refusal.PromisedOften(action.ref(), milestone.due()));
    return day.isAfter(latest)
        ? Optional.of(new Refusal.PromisedTooFar(action.ref(), latest))
        : Optional.empty();
  }

  @Override
  public Applied apply(Change change, Caller caller, Action action, Command.PromiseBy command) {
    Milestone milestone = action.nextMilestone().orElseThrow();
    boolean last = milestone.promises() + 1 >= TIMES;
    return new Applied(
        change.promise(action, milestone, command.day()),
        new Changed.Promised(action.ref(), command.day(), milestone.due(), last));
  }
}
