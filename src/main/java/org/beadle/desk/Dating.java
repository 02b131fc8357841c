package org.beadle.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Policies;
import org.beadle.command.Command;
import org.beadle.command.Permission;
import org.beadle.plan.Action;
import org.beadle.plan.DateRequest;
import org.beadle.plan.Milestone;
import org.beadle.store.Change;
import org.beadle.wording.Changed;
import org.beadle.wording.Refusal;

/** Moving an action's date, or asking a chair to, and holding its nudges. */
final class Dating {
  private Dating() {}

  static final class Redate implements Verb<Command.Redate> {
    @Override
    public Optional<Refusal> refuse(Caller caller, Action action, Command.Redate command) {
      if (action.closure().isPresent()) return Finishing.already(action);
      if (command.due().isBefore(caller.today()))
        return Optional.of(new Refusal.InThePast(command.due()));
      return action
          .nextMilestone()
          .filter(milestone -> milestone.due().equals(command.due()))
          .map(same -> new Refusal.SameDate(action.ref(), same.due()));
    }

    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.Redate command) {
      Optional<Milestone> next = action.nextMilestone();
      if (next.isPresent() && needsApproval(caller, action))
        return new Applied(
            change.requestDate(action, next.get(), command.due(), command.reason()),
            new Changed.DateAsked(action.ref(), next.map(Milestone::due), command.due()));
      Action after =
          change.redate(action, next, command.due(), command.reason(), missed(caller, next));
      int slips = next.map(milestone -> milestone.slips() + 1).orElse(0);
      return new Applied(
          after, new Changed.Redated(action.ref(), next.map(Milestone::due), command.due(), slips));
    }

    private static boolean missed(Caller caller, Optional<Milestone> next) {
      return next.filter(milestone -> milestone.due().isBefore(caller.today())).isPresent();
    }

    private static boolean needsApproval(Caller caller, Action action) {
      return caller.policies().get(Policies.DATE_APPROVAL)
          && !Permissions.of(caller).allows(caller.member(), Permission.CHAIR, action);
    }
  }

  static final class AnswerDate implements Verb<Command.AnswerDate> {
    @Override
    public Optional<Refusal> refuse(Caller caller, Action action, Command.AnswerDate command) {
      return action.dateRequest().isPresent()
          ? Optional.empty()
          : Optional.of(new Refusal.NoDateAsked(action.ref()));
    }

    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.AnswerDate command) {
      DateRequest request = action.dateRequest().orElseThrow();
      Action answered = change.answerDate(action, request, command.granted());
      return new Applied(
          command.reason().map(reason -> change.note(answered, reason)).orElse(answered),
          new Changed.DateAnswered(
              action.ref(),
              command.granted(),
              command.granted() ? request.due() : dueNow(action, request)));
    }
  }

  private static LocalDate dueNow(Action action, DateRequest request) {
    return action.milestones().stream()
        .filter(milestone -> milestone.id() == request.milestone())
        .findFirst()
        .orElseThrow()
        .due();
  }
}
