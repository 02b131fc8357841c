package org.beadle.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulebookTest {
  private static final Scope ACTION = Scope.action(5);
  private static final Scope GROUP = Scope.group(2);
  private static final List<Scope> CHAIN = List.of(ACTION, GROUP, Scope.BOARD);

  private final Rulebook rules =
      new Rulebook(
          Map.of(
              Scope.BOARD,
              new Policies(Map.of("remind-before", "14", "chase-after", "3")),
              GROUP,
              new Policies(Map.of("remind-before", "60, 7")),
              ACTION,
              new Policies(Map.of("chase-after", "1"))));

  @Test
  void theNarrowestValueCounts() {
    assertThat(rules.along(CHAIN).get(Policies.REMIND_BEFORE)).isEqualTo(List.of(60, 7));
    assertThat(rules.along(CHAIN).get(Policies.CHASE_AFTER)).isEqualTo(List.of(1));
    assertThat(rules.along(List.of(Scope.BOARD)).get(Policies.REMIND_BEFORE))
        .isEqualTo(List.of(14));
  }

  @Test
  void eachValueSaysWhereItComesFrom() {
    assertThat(rules.origin(Policies.REMIND_BEFORE, CHAIN))
        .isEqualTo(new Rulebook.Origin("60, 7", Optional.of(GROUP)));
    assertThat(rules.origin(Policies.CHASE_AFTER, CHAIN))
        .isEqualTo(new Rulebook.Origin("1", Optional.of(ACTION)));
    assertThat(rules.origin(Policies.CHASE_AFTER, List.of(GROUP, Scope.BOARD)))
        .isEqualTo(new Rulebook.Origin("3", Optional.of(Scope.BOARD)));
    assertThat(rules.origin(Policies.LADDER, CHAIN))
        .isEqualTo(new Rulebook.Origin(Ladder.STANDARD.toString(), Optional.empty()));
  }

  @Test
  void theFurthestReminderIsThatOfAnyScope() {
    assertThat(rules.furthestReminder()).isEqualTo(60);
    assertThat(Rulebook.DEFAULT.furthestReminder()).isEqualTo(28);
  }
}
