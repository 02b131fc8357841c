package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.beadle.plan.Milestone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Action 2.3a on the day after its due day. */
class PromisingTest extends DeskTest {
  private LocalDate due;

  @BeforeEach
  void lookWhenItIsDue() {
    due = milestone().due();
  }

  private void setDay(LocalDate day) {
    house.clock.set(day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/London")).toInstant());
  }

  private Milestone milestone() {
    return house.action("2.3a").nextMilestone().orElseThrow();
  }

  @Test
  void whatIsLateIsPromisedByADayTwiceAtMost() {
    setDay(due.plusDays(1));
    assertThat(says(QUALITY, "action 2.3a by " + due.plusDays(10)).summary())
        .startsWith("Action 2.3a is promised by ");
    assertThat(milestone().promised()).contains(due.plusDays(10));
    assertThat(says(QUALITY, "/action 2.3a acknowledge, done by " + due.plusDays(12)).summary())
        .contains("No further promise can be given for this date.");
    assertThat(milestone().promises()).isEqualTo(2);
    assertThat(saysInVain(QUALITY, "action 2.3a by " + due.plusDays(13)).summary())
        .startsWith("Action 2.3a was promised twice already");
  }

  @Test
  void doneByADayIsAPromiseAndFinishesNothing() {
    setDay(due.plusDays(1));
    says(QUALITY, "2.3a done by " + due.plusDays(5));
    assertThat(house.action("2.3a").closure()).isEmpty();
    assertThat(milestone().promised()).contains(due.plusDays(5));
  }

  @Test
  void aPromiseIsAFortnightAheadAtMostAndNotForADayThatHasPassed() {
    setDay(due.plusDays(1));
    assertThat(saysInVain(QUALITY, "action 2.3a by " + due.plusDays(16)).summary())
        .startsWith("A promise for action 2.3a may be for ");
    assertThat(saysInVain(QUALITY, "action 2.3a by " + due).summary()).contains("has passed");
    says(QUALITY, "action 2.3a by " + due.plusDays(15));
  }

  @Test
  void whatIsNotDueYetNeedsNoPromiseForAnEarlierDay() {
    setDay(due.minusDays(5));
    assertThat(saysInVain(QUALITY, "action 2.3a by " + due.minusDays(1)).summary())
        .contains("A promise is for a day after that");
  }

  @Test
  void anotherDateBeginsAnewAndUndoTakesAPromiseBack() {
    setDay(due.plusDays(1));
    says(QUALITY, "action 2.3a by " + due.plusDays(10));
    says(QUALITY, "undo");
    assertThat(milestone().promised()).isEmpty();
    assertThat(milestone().promises()).isZero();

    says(QUALITY, "action 2.3a by " + due.plusDays(10));
    says(QUALITY, "action 2.3a due " + due.plusDays(30));
    assertThat(milestone().promised()).isEmpty();
    assertThat(milestone().promises()).isZero();
  }

  @Test
  void whoMayNotUpdateItMayNotPromiseIt() {
    setDay(due.plusDays(1));
    assertThat(saysInVain(LAY, "action 2.3a by " + due.plusDays(10)).summary())
        .startsWith("You can't do that.");
  }
}
