package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.beadle.board.Policies;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.junit.jupiter.api.Test;

/** A chair hears of what waits for a chair's word. */
class DecidingTest extends DeskTest {
  private final StandInChat chat = new StandInChat("local");

  private void sweepOn(String day) {
    house.clock.set(Instant.parse(day + "T09:00:00Z"));
    house.sweep(chat);
    house.deliverer(chat).deliver();
  }

  /** All that was posted in which these words stand. */
  private List<StandInChat.Posted> told(String words) {
    return chat.posted.stream()
        .filter(posted -> PostJson.write(posted.post()).contains(words))
        .toList();
  }

  @Test
  void aChairIsAskedOnceToAgreeToAnotherDate() {
    house.policy(Policies.DATE_APPROVAL, "yes");
    says(QUALITY, "action 2.3a due 30 Sep because The audit comes first");

    sweepOn("2018-06-19");
    sweepOn("2018-06-20");

    String asked = "Quality assurance lead asks for 30 September 2018 instead of 9 July 2018";
    assertThat(told(asked)).extracting(StandInChat.Posted::to).containsExactly(house.direct(CHAIR));
    Post post = told(asked).getFirst().post();
    assertThat(PostJson.write(post))
        .contains("1 decision is asked of you", "The audit comes first");
    house.presses(CHAIR, post, "Agree to 30 September 2018 for 2.3a");
    assertThat(house.action("2.3a").dateRequest()).isEmpty();
  }

  @Test
  void whoeverIsRemindedReadsThatAChairHasYetToAnswer() {
    house.policy(Policies.DATE_APPROVAL, "yes");
    says(QUALITY, "action 2.3a due 30 Sep");

    sweepOn("2018-07-10");

    assertThat(
            told("Another date, 30 September 2018, is asked for, and a chair has yet to answer."))
        .extracting(StandInChat.Posted::to)
        .contains(house.direct(QUALITY));
  }

  @Test
  void aChairIsAskedOnceToAcceptWhatIsFinished() {
    house.policy(Policies.ACCEPTANCE, "yes");
    says(QUALITY, "action 2.3a done");

    sweepOn("2018-06-19");
    sweepOn("2018-06-20");

    String asked =
        "finished by Quality assurance lead on 18 June 2018. A chair has yet to accept it.";
    assertThat(told(asked)).extracting(StandInChat.Posted::to).containsExactly(house.direct(CHAIR));
    house.presses(CHAIR, told(asked).getFirst().post(), "Accept 2.3a");
    assertThat(house.action("2.3a").closure().orElseThrow().acceptedBy()).contains(CHAIR);
  }

  @Test
  void nobodyIsAskedToAcceptWhereTheBoardWantsNoAcceptance() {
    says(QUALITY, "action 2.3a done");
    sweepOn("2018-06-19");
    assertThat(told("A chair has yet to accept it")).isEmpty();
  }

  @Test
  void theDigestAndTheSummaryListWhatWaitsForAChair() {
    house.policy(Policies.DATE_APPROVAL, "yes");
    house.policy(Policies.ACCEPTANCE, "yes");
    says(QUALITY, "action 2.3a due 30 Sep");
    says(MANAGER, "action 4.6 done");

    assertThat(PostJson.write(says(MANAGER, "board digest")))
        .contains(
            "Waiting for a chair",
            "30 September 2018 is asked for by Quality assurance lead",
            "finished on 18 June 2018, to be accepted");
    assertThat(PostJson.write(says(MANAGER, "rag")))
        .contains(
            "3 actions wait for a chair.",
            "30 September 2018 is asked for by Quality assurance lead",
            "finished on 18 June 2018, to be accepted");
  }
}
