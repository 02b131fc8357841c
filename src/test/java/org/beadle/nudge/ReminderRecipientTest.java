package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SampleBoard.MANAGER;
import static org.beadle.nudge.SampleBoard.NEGLECT_CHAIR;
import static org.beadle.nudge.SampleBoard.person;
import static org.beadle.nudge.SeptemberAction.DUE;
import static org.beadle.nudge.SeptemberAction.HOLDER;
import static org.beadle.nudge.SeptemberAction.action;
import static org.beadle.nudge.SeptemberAction.sweeps;

import java.util.List;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

/** Who is reminded, and in how many messages. */
class ReminderRecipientTest {
  @Test
  void whereNobodyHoldsTheLeadTheBoardManagerIsTold() {
    Action nobodys = action().ledByNobody().make();

    Sweeps sweeps = sweeps(nobodys).daily(DUE, DUE);

    assertThat(sweeps.steps(person(MANAGER))).containsExactly(0);
    assertThat(sweeps.to(person(MANAGER)).getFirst().promise().holder()).isEmpty();
  }

  @Test
  void aGroupsChairAnswersForTheGroup() {
    Action groups = action().ledBy(Party.group(SampleBoard.NEGLECT)).make();

    Sweeps sweeps = sweeps(groups).daily(DUE, DUE);

    assertThat(sweeps.steps(person(NEGLECT_CHAIR))).containsExactly(0);
    assertThat(sweeps.to(person(NEGLECT_CHAIR)).getFirst().promise().holder())
        .map(Member::name)
        .contains("Neglect chair");
  }

  @Test
  void allThatAPersonHearsOnADayStandsInOneMessageWithTheLongestLateFirst() {
    Action soon = SampleAction.number(1).due(DUE).make();
    Action late = SampleAction.number(2).due(DUE.minusDays(21)).make();
    Action later = SampleAction.number(3).due(DUE.minusDays(7)).make();

    List<Planned> planned = sweeps(soon, late, later).on(DUE);

    List<Planned> own = planned.stream().filter(each -> each.recipient().equals(HOLDER)).toList();
    assertThat(own).hasSize(1);
    assertThat(own.getFirst().nudges())
        .extracting(nudge -> ((Nudge.OnPromise) nudge).promise().action().ref().toString())
        .containsExactly("1.2", "1.3", "1.1");
    assertThat(own.getFirst().kind()).isEqualTo(Planned.Kind.PERSONAL);
  }
}
