package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.beadle.board.Policies;
import org.beadle.chat.Post;
import org.beadle.intake.SourceFiles;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

class FinishingTest extends DeskTest {
  @Test
  void theHolderFinishesAnActionWithANote() {
    Post answer = says(QUALITY, "/action 2.3a done Looked into all twenty.");
    assertThat(answer.summary()).startsWith("Action 2.3a is finished. ").contains("Blue");
    Action action = house.action("2.3a");
    assertThat(action.closure()).hasValueSatisfying(it -> assertThat(it.by()).isEqualTo(QUALITY));
    assertThat(action.closure().orElseThrow().note()).contains("Looked into all twenty.");
    assertThat(answer.about()).contains(action.id());
  }

  @Test
  void theAnswerIsForAllInTheChannel() {
    assertThat(house.saysToAll(QUALITY, "action 2.3a done").audience())
        .isEqualTo(Post.Audience.CHANNEL);
    assertThat(house.saysToAll(LAY, "action 2.1 done").audience()).isEqualTo(Post.Audience.ASKER);
  }

  @Test
  void whatIsFinishedIsNotFinishedAgain() {
    says(QUALITY, "action 2.3a done");
    assertThat(saysInVain(MANAGER, "action 2.3a done").summary())
        .isEqualTo(
            "Action 2.3a is finished already: Quality assurance lead said so on 18 June 2018.");
  }

  @Test
  void aFinishedActionIsOpenedAgainWithAReason() {
    says(QUALITY, "action 2.3a done");
    Post answer = says(QUALITY, "action 2.3a reopen because two were overlooked");
    assertThat(answer.summary()).startsWith("Action 2.3a is open again.");
    assertThat(house.action("2.3a").closure()).isEmpty();
    assertThat(house.everything())
        .anyMatch(row -> row.startsWith("journal") && row.contains("two were overlooked"));
  }

  @Test
  void anOpenActionIsNotOpenedAgain() {
    assertThat(saysInVain(QUALITY, "action 2.3a reopen").summary())
        .isEqualTo("Action 2.3a is open, so there is nothing to reopen.");
  }

  @Test
  void whereTheBoardAsksForItAChairAccepts() {
    house.policy(Policies.ACCEPTANCE, "yes");
    Post done = says(QUALITY, "action 2.3a done");
    assertThat(done.summary()).startsWith("Action 2.3a is finished. A chair has yet to accept it.");
    assertThat(done.summary()).doesNotContain("Blue");
    assertThat(saysInVain(QUALITY, "action 2.3a accept").summary())
        .startsWith("You can't do that.");
    Post accepted = says(CHAIR, "action 2.3a accept");
    assertThat(accepted.summary()).startsWith("Action 2.3a is accepted").contains("Blue");
    assertThat(house.action("2.3a").closure().orElseThrow().acceptedBy()).contains(CHAIR);
  }

  @Test
  void whatIsOpenOrAcceptedIsNotAccepted() {
    house.policy(Policies.ACCEPTANCE, "yes");
    assertThat(saysInVain(CHAIR, "action 2.3a accept").summary())
        .isEqualTo("Action 2.3a is not finished, so there is nothing to accept.");
    says(QUALITY, "action 2.3a done");
    says(CHAIR, "action 2.3a accept");
    assertThat(saysInVain(CHAIR, "action 2.3a accept").summary())
        .isEqualTo("Action 2.3a is not waiting to be accepted.");
  }

  @Test
  void oneOfTwoDatesIsMetAndTheOtherStays() {
    Post answer = says(PROBATION, "action 4.5 met First report given");
    assertThat(answer.summary())
        .startsWith("Action 4.5 met its date of 30 June 2018. Its next date is 31 December 2018.");
    assertThat(house.action("4.5").nextMilestone().orElseThrow().due()).hasToString("2018-12-31");
    assertThat(says(PROBATION, "action 4.5 met").summary())
        .startsWith(
            "Action 4.5 met its date of 31 December 2018. Nothing further is due. “action 4.5 done”"
                + " finishes it.");
    assertThat(saysInVain(PROBATION, "action 4.5 met").summary())
        .isEqualTo("Action 4.5 has no date that is still to be met.");
  }

  @Test
  void anOngoingActionIsReviewedAgainOnceItsLastDateIsMet() throws IOException {
    Path plan = folder.resolve("plan.csv");
    String yearly =
        Files.readString(Path.of("config/sample/plan.csv"))
            .replace("By 9 July 2018", "December 2015 and annually");
    house.importer.plan(
        SourceFiles.read(Files.writeString(plan, yearly)),
        SampleHouse.SLUG,
        Importer.Mode.KEEP_MISSING);
    LocalDate first = house.action("2.3a").nextMilestone().orElseThrow().due();
    assertThat(says(QUALITY, "action 2.3a met").summary())
        .contains(" It is ongoing, and its next review is due on 31 December 2018.");
    assertThat(house.action("2.3a").nextMilestone().orElseThrow().due()).hasToString("2018-12-31");
    says(QUALITY, "board undo");
    assertThat(house.action("2.3a").milestones())
        .singleElement()
        .matches(milestone -> !milestone.met() && milestone.due().equals(first));
  }
}
