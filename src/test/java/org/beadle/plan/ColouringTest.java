package org.beadle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.plan.SampleAction.TODAY;

import java.util.Map;
import org.beadle.board.Policies;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ColouringTest {
  private static final Policies ACCEPTED = new Policies(Map.of("acceptance", "yes"));

  @Nested
  class Computed {
    @Test
    void isBlueOnceDone() {
      assertComputed(action().dueIn(-12).done(), Rag.BLUE, "complete");
    }

    @Test
    void isBlueOnlyOnceAcceptedWhereTheBoardAsksForThat() {
      Colours waiting = of(action().dueIn(-12).done(), ACCEPTED);
      assertThat(waiting.computed()).isEqualTo(Rag.GREEN);
      assertThat(waiting.reason()).isEqualTo("done, not yet accepted");
      assertThat(of(action().dueIn(-12).accepted(), ACCEPTED).computed()).isEqualTo(Rag.BLUE);
    }

    @Test
    void isRedFromTheDayAfterTheDueDay() {
      assertComputed(action().dueIn(-12).updated(1), Rag.RED, "12 days late");
      assertComputed(action().dueIn(-1).updated(1), Rag.RED, "1 day late");
      assertComputed(action().dueIn(0).updated(1), Rag.GREEN, "on track, due today");
    }

    @Test
    void isRedForTheFirstMilestoneThatIsNotMet() {
      assertComputed(action().met(-40).dueIn(-3).dueIn(90).updated(1), Rag.RED, "3 days late");
      assertComputed(action().met(-40).dueIn(90).updated(1), Rag.GREEN, "on track, due in 90 days");
    }

    @Test
    void isAmberWhereDueSoonWithoutARecentUpdate() {
      assertComputed(
          action().dueIn(9).updated(40), Rag.AMBER, "due in 9 days and no update for 40 days");
      assertComputed(action().dueIn(28), Rag.AMBER, "due in 28 days and no update yet");
      assertComputed(
          action().dueIn(0).updated(29), Rag.AMBER, "due today and no update for 29 days");
    }

    @Test
    void countsAnUpdateOfTheTwentyEighthDayBeforeAsRecent() {
      assertComputed(action().dueIn(9).updated(28), Rag.GREEN, "on track, due in 9 days");
    }

    @Test
    void isAmberWhereNobodyHoldsIt() {
      Colours colours =
          Colouring.of(action().dueIn(90).updated(1).build(), false, Policies.DEFAULT, TODAY);
      assertThat(colours.computed()).isEqualTo(Rag.AMBER);
      assertThat(colours.reason()).isEqualTo("nobody holds it");
    }

    @Test
    void isAmberWhereItWasRedatedAfterItWasMissed() {
      assertComputed(
          action().redatedLate(90).updated(1), Rag.AMBER, "re-dated after it was missed");
    }

    @Test
    void isAmberForOpenDatesOnlyThatWereRedated() {
      assertComputed(
          action().milestone(-30, true, true).dueIn(90).updated(1),
          Rag.GREEN,
          "on track, due in 90 days");
    }

    @Test
    void isAmberWhereANewDateAwaitsApproval() {
      assertComputed(
          action().dueIn(90).updated(1).newDateAwaited(), Rag.AMBER, "a new date awaits approval");
    }

    @Test
    void isGreyWithoutADate() {
      assertComputed(action().updated(1), Rag.GREY, "no due date");
    }

    @Test
    void isGreyWhereNobodyHasBegunAndThereIsTime() {
      assertComputed(action().dueIn(29), Rag.GREY, "not started, due in 29 days");
    }

    @Test
    void isGreenOtherwise() {
      assertComputed(action().dueIn(29).updated(300), Rag.GREEN, "on track, due in 29 days");
      assertComputed(action().met(-3).updated(3), Rag.GREEN, "every date met, not yet done");
    }

    @Test
    void takesItsDaysFromTheBoard() {
      Policies strict = new Policies(Map.of("amber-days", "60", "fresh-days", "7"));
      assertThat(of(action().dueIn(50).updated(8), strict).computed()).isEqualTo(Rag.AMBER);
      assertThat(of(action().dueIn(50).updated(7), strict).computed()).isEqualTo(Rag.GREEN);
      assertThat(of(action().dueIn(61), strict).computed()).isEqualTo(Rag.GREY);
    }
  }

  @Nested
  class Shown {
    @Test
    void isTheWorseOfDeclaredAndComputed() {
      assertShown(action().dueIn(-12).updated(1).declared(Rag.GREEN), Rag.RED);
      assertShown(action().dueIn(90).updated(1).declared(Rag.AMBER), Rag.AMBER);
      assertShown(action().dueIn(9).declared(Rag.RED), Rag.RED);
      assertShown(action().dueIn(9).declared(Rag.GREEN), Rag.AMBER);
    }

    @Test
    void isTheDeclaredOneWhereThereIsNothingToCompute() {
      assertShown(action().declared(Rag.GREEN), Rag.GREEN);
      assertShown(action().dueIn(90).declared(Rag.AMBER), Rag.AMBER);
      assertShown(action(), Rag.GREY);
    }

    @Test
    void isBlueFromCompletionOnly() {
      assertShown(action().dueIn(-12).declared(Rag.RED).done(), Rag.BLUE);
      assertShown(action().dueIn(-12).declared(Rag.BLUE), Rag.RED);
      assertShown(action().declared(Rag.BLUE), Rag.GREY);
    }

    @Test
    void isNotTheHoldersOnceItIsDone() {
      Colours holders = of(action().dueIn(90).updated(1).declared(Rag.RED).done(), ACCEPTED);
      assertThat(holders.shown()).isEqualTo(Rag.GREEN);
      assertThat(holders.declared()).isEmpty();
      Colours chairs = of(action().dueIn(90).setByChair(Rag.RED, 2).done(), ACCEPTED);
      assertThat(chairs.shown()).isEqualTo(Rag.RED);
    }

    @Test
    void saysWhereTheHolderIsTooHopeful() {
      assertThat(of(action().dueIn(-12).declared(Rag.GREEN), Policies.DEFAULT).mismatch()).isTrue();
      assertThat(of(action().dueIn(90).declared(Rag.RED), Policies.DEFAULT).mismatch()).isFalse();
      assertThat(of(action().dueIn(-12), Policies.DEFAULT).mismatch()).isFalse();
    }

    @Test
    void isTheChairsWhereTheChairSettledIt() {
      assertShown(action().dueIn(-12).updated(1).setByChair(Rag.AMBER, 2), Rag.AMBER);
      assertThat(of(action().dueIn(-12).setByChair(Rag.AMBER, 2), Policies.DEFAULT).mismatch())
          .isFalse();
    }

    @Test
    void isRedAgainOnceADueDayPassesThatWasStillToComeForTheChair() {
      assertShown(action().dueIn(-1).updated(1).setByChair(Rag.GREEN, 1), Rag.RED);
      assertShown(action().dueIn(-1).updated(1).setByChair(Rag.GREEN, 30), Rag.RED);
    }

    @Test
    void isRedAgainOnceALaterDueDayPassesWhileAnEarlierOneIsStillOpen() {
      SampleAction twice = action().dueIn(-40).dueIn(-3).updated(1);
      assertShown(twice.setByChair(Rag.AMBER, 30), Rag.RED);
      assertShown(twice.setByChair(Rag.AMBER, 2), Rag.AMBER);
    }
  }

  private static SampleAction action() {
    return new SampleAction();
  }

  private static Colours of(SampleAction action, Policies policies) {
    return Colouring.of(action.build(), true, policies, TODAY);
  }

  private static void assertComputed(SampleAction action, Rag rag, String reason) {
    Colours colours = of(action, Policies.DEFAULT);
    assertThat(colours.computed()).isEqualTo(rag);
    assertThat(colours.reason()).isEqualTo(reason);
  }

  private static void assertShown(SampleAction action, Rag rag) {
    assertThat(of(action, Policies.DEFAULT).shown()).isEqualTo(rag);
  }
}
