package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SampleBoard.NEGLECT_CHAIR;
import static org.beadle.nudge.SampleBoard.person;
import static org.beadle.nudge.SeptemberAction.DUE;
import static org.beadle.nudge.SeptemberAction.HOLDER;
import static org.beadle.nudge.SeptemberAction.LONG_BEFORE;
import static org.beadle.nudge.SeptemberAction.action;

import java.util.Map;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.board.Rulebook;
import org.beadle.board.Scope;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

/** The days that a board, a group or an action sets for itself. */
class ReminderPoliciesTest {
  @Test
  void aBoardsOwnDaysCount() {
    Policies policies =
        new Policies(
            Map.of("remind-before", "10, 2", "chase-after", "5", "ladder", "60 board manager"));
    Snapshot standard = SampleBoard.with(action().make());
    Snapshot own =
        SampleBoard.snapshot(
            standard.roster(),
            policies,
            standard.calendar(),
            standard.actions(),
            Channels.NONE,
            SampleBoard.SINCE);

    Sweeps sweeps = new Sweeps(own).daily(LONG_BEFORE, DUE.plusDays(30));

    assertThat(sweeps.steps(HOLDER)).containsExactly(-10, -2, 5);
  }

  @Test
  void anActionHasItsOwnDaysBeforeThoseOfItsGroup() {
    Action ofGroup = SampleAction.number(2).due(DUE).ledBy(Party.group(SampleBoard.NEGLECT)).make();
    Action own = SampleAction.number(3).due(DUE).ledBy(Party.group(SampleBoard.NEGLECT)).make();
    Rulebook rules =
        new Rulebook(
            Map.of(
                Scope.group(SampleBoard.NEGLECT), new Policies(Map.of("remind-before", "60")),
                Scope.action(own.id()), new Policies(Map.of("remind-before", "3"))));

    Sweeps sweeps =
        new Sweeps(ruled(rules, ofGroup, own)).daily(LONG_BEFORE.minusDays(9), DUE.minusDays(1));

    assertThat(sweeps.steps(person(NEGLECT_CHAIR))).containsExactly(-60, -3);
  }

  @Test
  void theMonthlyChaseEndsAndSaysSo() {
    Rulebook rules = Rulebook.of(new Policies(Map.of("chase-months", "2")));

    Sweeps sweeps =
        new Sweeps(ruled(rules, action().make())).daily(DUE.plusDays(29), DUE.plusDays(400));

    assertThat(sweeps.to(HOLDER))
        .filteredOn(Nudge.OverdueReminder.class::isInstance)
        .extracting(nudge -> ((Nudge.OverdueReminder) nudge).pace())
        .containsExactly(Nudge.Pace.MONTHLY, Nudge.Pace.AS_BEFORE, Nudge.Pace.LAST);
  }

  private static Snapshot ruled(Rulebook rules, Action... actions) {
    Snapshot standard = SampleBoard.with(actions);
    return SampleBoard.snapshot(
        standard.roster(),
        rules,
        standard.calendar(),
        standard.actions(),
        Channels.NONE,
        SampleBoard.SINCE);
  }
}
