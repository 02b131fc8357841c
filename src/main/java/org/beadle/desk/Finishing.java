package org.beadle.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Policies;
import org.beadle.command.Command;
import org.beadle.plan.Action;
import org.beadle.plan.Closure;
import org.beadle.plan.Milestone;
import org.beadle.plan.Reviews;
import org.beadle.store.Change;
import org.beadle.wording.Changed;
import org.beadle.wording.Changed.DateMet.Onward;
import org.beadle.wording.Refusal;

/** Finishing an action, a milestone of it, opening it again, and a chair's acceptance. */
final class Finishing {
  private Finishing() {}

  /** That an action is finished, where that stands in the way of doing more to it. */
  static Optional<Refusal> already(Action action) {
    return action
        .closure()
        .map(closure -> new Refusal.AlreadyFinished(action.ref(), closure.by(), closure.on()));
  }

  static final class Done implements Verb<Command.Done> {
    @Override
    public Optional<Refusal> refuse(Caller caller, Action action, Command.Done command) {
      return already(action);
    }

    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.Done command) {
      return new Applied(
          change.close(action, command.note()),
          new Changed.Finished(action.ref(), caller.policies().get(Policies.ACCEPTANCE)));
    }
  }

  static final class Met implements Verb<Command.Met> {
    @Override
    public Optional<Refusal> refuse(Caller caller, Action action, Command.Met command) {
      if (action.closure().isPresent()) return already(action);
      long open = action.milestones().stream().filter(milestone -> !milestone.met()).count();
      return open == 0 ? Optional.of(new Refusal.NoOpenDate(action.ref())) : Optional.empty();
    }

    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.Met command) {
      Milestone met = action.nextMilestone().orElseThrow();
      Action after = change.meet(action, met, command.note());
      Optional<LocalDate> review = Reviews.next(after, met.due(), caller.today());
      Action now = review.map(day -> change.addDate(after, day, Optional.empty())).orElse(after);
      return new Applied(
          now,
          new Changed.DateMet(
              action.ref(),
              met.due(),
              now.nextMilestone().map(Milestone::due),
              onward(now, review.isPresent())));
    }

    private static Onward onward(Action action, boolean review) {
      if (review) return Onward.TO_NEXT_REVIEW;
      if (action.nextMilestone().isPresent()) return Onward.TO_NEXT_DATE;
      return action.timescale().ongoing() ? Onward.WITHOUT_END : Onward.TO_DONE;
    }
  }

  static final class Reopen implements Verb<Command.Reopen> {
    @Override
    public Optional<Refusal> refuse(Caller caller, Action action, Command.Reopen command) {
      return action.closure().isPresent()
          ? Optional.empty()
          : Optional.of(new Refusal.NotFinished(action.ref()));
    }

    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.Reopen command) {
      return new Applied(
          change.reopen(action, command.reason()), new Changed.Reopened(action.ref()));
    }
  }

  static final class Accept implements Verb<Command.Accept> {
    @Override
    public Optional<Refusal> refuse(Caller caller, Action action, Command.Accept command) {
      if (action.closure().isEmpty()) return Optional.of(new Refusal.NotYetFinished(action.ref()));
      return action
          .closure()
          .flatMap(Closure::acceptedBy)
          .map(by -> new Refusal.NothingToAccept(action.ref()));
    }

    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.Accept command) {
      return new Applied(change.accept(action), new Changed.Accepted(action.ref()));
    }
  }
}
