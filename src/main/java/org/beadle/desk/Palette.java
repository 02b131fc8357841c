package org.beadle.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beadle.board.Member;
import org.beadle.board.Policies;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.beadle.plan.Colouring;
import org.beadle.plan.Colours;
import org.beadle.wording.ActionLine;

/** Gives actions their colours on one day at one board. */
public record Palette(Roster roster, Policies policies, LocalDate today) {

  static Palette of(Caller caller) {
    return new Palette(caller.roster(), caller.policies(), caller.today());
  }

  public Colours of(Action action) {
    return Colouring.of(action, holder(action).isPresent(), policies, today);
  }

  /** The colours of several actions, by the action's id. */
  public Map<Long, Colours> of(Collection<Action> actions) {
    return actions.stream().collect(Collectors.toMap(Action::id, this::of));
  }

  /** An action as a line of a list. */
  ActionLine line(Action action) {
    return new ActionLine(action, of(action), action.lead().accountable().map(roster::nameOf));
  }

  /** Who answers for an action today. */
  Optional<Member> holder(Action action) {
    return action.lead().accountable().flatMap(party -> roster.holderOf(party, today));
  }
}
