package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.beadle.board.Policies;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.plan.Milestone;
import org.junit.jupiter.api.Test;

class DatingTest extends DeskTest {
  private Milestone next(String ref) {
    return house.action(ref).nextMilestone().orElseThrow();
  }

  @Test
  void aDateIsMovedAndTheFirstPromiseIsKept() {
    Post answer = says(QUALITY, "action 2.3a due 30 September 2018 because two files are missing");
    assertThat(answer.summary())
        .startsWith("Action 2.3a is due on 30 September 2018, moved from 9 July 2018.");
    assertThat(next("2.3a").due()).isEqualTo(LocalDate.of(2018, 9, 30));
    assertThat(next("2.3a").original()).isEqualTo(LocalDate.of(2018, 7, 9));
    assertThat(next("2.3a").slips()).isEqualTo(1);
    assertThat(says(QUALITY, "action 2.3a due 31 October 2018").summary())
        .contains("that is move number 2");
    assertThat(next("2.3a").original()).isEqualTo(LocalDate.of(2018, 7, 9));
  }

  @Test
  void aDateWithoutAYearIsTheNextOneToCome() {
    says(QUALITY, "action 2.3a due 30 Sep");
    assertThat(next("2.3a").due()).isEqualTo(LocalDate.of(2018, 9, 30));
    says(QUALITY, "action 2.3a due 17 May");
    assertThat(next("2.3a").due()).isEqualTo(LocalDate.of(2019, 5, 17));
    says(QUALITY, "action 2.3a due Friday");
    assertThat(next("2.3a").due()).isEqualTo(LocalDate.of(2018, 6, 22));
    says(QUALITY, "action 2.3a due in 2 weeks");
    assertThat(next("2.3a").due()).isEqualTo(LocalDate.of(2018, 7, 2));
  }

  @Test
  void aDateThatHasOnlyJustPassedIsAskedAboutAndNotTakenForNextYear() {
    assertThat(saysInVain(QUALITY, "action 2.3a due 17 June").summary())
        .contains("Without a year that is 17 June 2019, nearly a year away");
  }

  @Test
  void aDateThatHasPassedOrStandsAlreadyIsRefused() {
    assertThat(saysInVain(QUALITY, "action 2.3a due 1 June 2018").summary())
        .contains("1 June 2018 has passed");
    assertThat(saysInVain(QUALITY, "action 2.3a due 9 July 2018").summary())
        .contains("is due on 9 July 2018 already");
    assertThat(saysInVain(QUALITY, "action 2.3a due 31 June 2018").summary())
        .contains("Nothing was changed");
  }

  @Test
  void aFinishedActionKeepsItsDates() {
    assertThat(saysInVain(QUALITY, "action 2.3 due 30 September 2018").summary())
        .contains("is finished already");
  }

  @Test
  void whereTheBoardAsksForItAChairAgreesToADate() {
    house.policy(Policies.DATE_APPROVAL, "yes");
    Post asked = says(QUALITY, "action 2.3a due 30 Sep because two files are missing");
    assertThat(asked.summary())
        .contains("would be due on 30 September 2018")
        .contains("9 July 2018 stands");
    assertThat(next("2.3a").due()).isEqualTo(LocalDate.of(2018, 7, 9));
    assertThat(saysInVain(QUALITY, "action 2.3a approve date").summary())
        .startsWith("You can't do that.");
    says(CHAIR, "action 2.3a approve date");
    assertThat(next("2.3a").due()).isEqualTo(LocalDate.of(2018, 9, 30));
    assertThat(house.action("2.3a").dateRequest()).isEmpty();
  }

  @Test
  void theReasonForADateIsAnUpdateOfWhoeverAsksForItWhateverTheChairAnswers() {
    house.policy(Policies.DATE_APPROVAL, "yes");
    says(QUALITY, "action 2.3a due 30 Sep because two files are missing");
    says(CHAIR, "action 2.3a refuse date");

    assertThat(house.action("2.3a").lastUpdate()).contains(LocalDate.of(2018, 6, 18));
    assertThat(PostJson.write(says(LAY, "action 2.3a")))
        .contains("two files are missing")
        .doesNotContain("no update yet");
  }

  @Test
  void aRefusedDateLeavesTheOldOne() {
    house.policy(Policies.DATE_APPROVAL, "yes");
    says(QUALITY, "action 2.3a due 30 Sep");
    assertThat(says(CHAIR, "action 2.3a refuse date").summary())
        .startsWith("Action 2.3a keeps its date, 9 July 2018.");
    assertThat(next("2.3a").due()).isEqualTo(LocalDate.of(2018, 7, 9));
    assertThat(saysInVain(CHAIR, "action 2.3a refuse date").summary())
        .startsWith("Nobody has asked for another date");
  }

  @Test
  void theReasonForARefusedDateIsKeptAsANote() {
    house.policy(Policies.DATE_APPROVAL, "yes");
    says(QUALITY, "action 2.3a due 30 Sep");
    says(CHAIR, "action 2.3a refuse date because that is too late");
    assertThat(PostJson.write(says(QUALITY, "action 2.3a"))).contains("that is too late");
  }

  @Test
  void aChairMovesADateWithoutAsking() {
    house.policy(Policies.DATE_APPROVAL, "yes");
    says(CHAIR, "action 2.3a due 30 Sep");
    assertThat(next("2.3a").due()).isEqualTo(LocalDate.of(2018, 9, 30));
  }

  @Test
  void remindersAreHeldForSoManyDaysInARowUntilThereIsAnUpdate() {
    says(QUALITY, "action 2.3a snooze 20d");
    house.clock.advance(Duration.ofDays(19));
    assertThat(saysInVain(QUALITY, "action 2.3a snooze 10d").summary())
        .contains("28 days in a row", "16 July 2018", "action 2.3a note");
    says(QUALITY, "action 2.3a snooze 9d");
    house.clock.advance(Duration.ofDays(2));
    saysInVain(QUALITY, "action 2.3a snooze 8d");

    says(QUALITY, "action 2.3a note The partners meet on Friday");

    says(QUALITY, "action 2.3a snooze 28d");
    assertThat(house.action("2.3a").snoozedUntil()).contains(LocalDate.of(2018, 8, 6));
  }

  @Test
  void remindersAreHeldForSomeDays() {
    assertThat(says(QUALITY, "action 2.3a snooze 5d").summary())
        .startsWith("Action 2.3a sends no reminders until the end of 23 June 2018.");
    assertThat(house.action("2.3a").snoozedUntil()).contains(LocalDate.of(2018, 6, 23));
    assertThat(saysInVain(QUALITY, "action 2.3a snooze 29d").summary())
        .contains("Nothing was changed");
  }
}
