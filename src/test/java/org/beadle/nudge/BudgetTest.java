package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SampleBoard.NEGLECT_CHANNEL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

class BudgetTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
  private static final Recipient POLICE_LEAD = new Recipient.Person(1);

  @Test
  void aPersonHasNoMoreThanTheBudgetOverAllBoards() {
    Planned late = message(1, POLICE_LEAD, TODAY.minusDays(3));
    Planned soon = message(2, POLICE_LEAD, TODAY.plusDays(7));
    Planned tomorrow = message(3, POLICE_LEAD, TODAY.plusDays(1));

    assertThat(new Budget(2, Map.of()).fit(List.of(soon, late, tomorrow)))
        .containsExactly(late, tomorrow);
  }

  @Test
  void whatWasHadEarlierInTheDayCounts() {
    Planned late = message(3, POLICE_LEAD, TODAY.minusDays(3));

    assertThat(new Budget(2, Map.of(1L, List.of(1L))).fit(List.of(late))).containsExactly(late);
    assertThat(new Budget(2, Map.of(1L, List.of(1L, 2L))).fit(List.of(late))).isEmpty();
  }

  @Test
  void aBoardSendsAPersonOneMessageADay() {
    Planned late = message(1, POLICE_LEAD, TODAY.minusDays(3));

    assertThat(new Budget(2, Map.of(1L, List.of(1L))).fit(List.of(late))).isEmpty();
  }

  @Test
  void channelsAndOtherPeopleAreNotAffected() {
    Planned channel = message(1, NEGLECT_CHANNEL, TODAY.minusDays(7));
    Planned other = message(1, new Recipient.Person(2), TODAY.minusDays(3));

    assertThat(new Budget(2, Map.of(1L, List.of(1L, 2L))).fit(List.of(other, channel)))
        .containsExactly(channel, other);
  }

  @Test
  void whatDidNotFitComesFirstTheNextDay() {
    Planned later = message(3, new Recipient.Person(1), TODAY.plusDays(20));
    Map<Long, Map<Long, LocalDate>> last =
        Map.of(1L, Map.of(1L, TODAY.minusDays(1), 2L, TODAY.minusDays(1), 3L, TODAY.minusDays(2)));
    Planned late = message(1, new Recipient.Person(1), TODAY.minusDays(40));
    Planned soon = message(2, new Recipient.Person(1), TODAY.plusDays(1));

    assertThat(new Budget(2, Map.of(), last).fit(List.of(soon, late, later)))
        .containsExactly(later, late);
  }

  private static Planned message(long board, Recipient recipient, LocalDate due) {
    Action action = SampleAction.number(1).due(due).make();
    Promise promise = new Promise(action, action.milestones().getFirst(), Optional.empty(), TODAY);
    NudgeKey key = new NudgeKey(board, "reminder", 1, "1", recipient.text());
    Nudge nudge = new Nudge.DueReminder(key, promise, 0, TODAY);
    return new Planned(recipient, TODAY, Instant.EPOCH, List.of(nudge), List.of());
  }
}
