package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.chat.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Strategic Case Review Group is confidential and leads 1.2, 1.2a and 3.1. Its members are the
 * police lead, the council lead and the health lead.
 */
class ConfidentialTest extends DeskTest {
  /** A word of the title of each confidential action. */
  private static final List<String> SECRETS =
      List.of("every referral for a case review", "terms of reference", "one list of lessons");

  private static final String HOSPITALS = "Hospitals lead";
  private String reviews;

  private static final List<String> COMMANDS =
      List.of(
          "action 1.2",
          "action 1.2a",
          "action 3.1",
          "action 1.22",
          "action 3.11",
          "action list",
          "action list late",
          "action list due 90d",
          "action list priority 1",
          "action list group SCRG",
          "action list amber",
          "rag",
          "rag priority 1",
          "rag late",
          "rag group SCRG",
          "rag amber",
          "board digest",
          "board escalations",
          "board upcoming 30d",
          "board as at 18 June 2018",
          "board as at 17 June 2018",
          "board undo",
          "meeting list",
          "attendance all years",
          "action 1.2 done",
          "action 3.1 note Something",
          "action 2.1 blocked by 3.1");

  @BeforeEach
  void findThePlace() {
    reviews = House.groupPlace(house.group("SCRG"));
    house.sweep();
    house.clock.set(Instant.parse("2018-07-10T09:00:00Z"));
    house.sweep();
  }

  private void assertSilent(String words, Post answer) {
    String whole = PostJson.write(answer);
    assertThat(whole).as("the answer to %s", words).doesNotContain(SECRETS);
    if (!words.contains("1.2") && !words.contains("3.1"))
      assertThat(whole.replaceAll("\\d{6,}", ""))
          .as("refs in the answer to %s", words)
          .doesNotContainPattern("(?<![\\d.])(1\\.2a?|3\\.1)(?![\\d.])");
  }

  @Test
  void whoDoesNotSitOnTheGroupIsShownNothingAnywhere() {
    for (String words : COMMANDS) {
      assertSilent(words, house.says(LAY, words));
      assertSilent(words, house.saysToAll(HOSPITALS, words));
      assertSilent(words, house.saysIn(reviews, HOSPITALS, words));
    }
  }

  @Test
  void whoSitsOnTheGroupIsShownNothingInOtherChannels() {
    String neglect = House.groupPlace(house.group("Neglect Group"));
    for (String words : COMMANDS) {
      for (String member : List.of(POLICE, CHAIR, MANAGER))
        assertSilent(words, house.saysToAll(member, words));
      assertSilent(words, house.saysIn(neglect, HEALTH, words));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {POLICE, HEALTH, COUNCIL, CHAIR, MANAGER})
  void whoMaySeeThemDoesSoAloneAndInTheGroupsChannel(String member) {
    assertThat(house.says(member, "action 1.2").summary()).contains("every referral");
    assertThat(house.saysIn(reviews, member, "action 3.1").summary()).contains("one list");
    assertThat(PostJson.write(house.says(member, "action list priority 1"))).contains("1.2a");
    assertThat(PostJson.write(house.saysIn(reviews, member, "board digest")))
        .contains("every referral");
  }

  @Test
  void theyCountInTotalsAndSaySo() {
    assertThat(house.says(LAY, "rag").summary()).contains("37");
    assertThat(house.says(LAY, "rag").summary())
        .contains("3 of them are confidential: counted and not shown.");
    assertThat(house.says(LAY, "action list").summary()).contains("37 actions");
    assertThat(house.says(LAY, "board digest").summary()).contains("37 actions");
    assertThat(house.says(POLICE, "action list").summary()).doesNotContain("confidential");
  }

  @Test
  void byWhoseItIsAHiddenActionIsNotEvenCounted() {
    assertThat(house.says(LAY, "action list due 14d").summary()).doesNotContain("confidential");
  }

  @ParameterizedTest
  @ValueSource(strings = {"action list group SCRG", "rag group SCRG"})
  void aConfidentialGroupIsNotSaidToHaveNoActions(String words) {
    String reason =
        "The actions of Strategic Case Review Group are confidential and not shown here.";
    assertThat(inVain(() -> house.says(LAY, words)).summary()).startsWith(reason);
    assertThat(inVain(() -> house.saysToAll(MANAGER, words)).summary()).startsWith(reason);
    assertThat(PostJson.write(house.says(MANAGER, words))).contains("1.2");
  }

  @Test
  void theAnswerIsAsIfTheyWereNotThere() {
    for (String ref : List.of("1.2", "3.1"))
      assertThat(saysInVain(LAY, "action " + ref).summary())
          .startsWith("There is no action " + ref + " that you can see.")
          .contains("nearest");
    assertThat(saysInVain(HOSPITALS, "action 1.2 done").summary())
        .startsWith("There is no action 1.2 that you can see.");
  }

  @Test
  void takingBackAConfidentialChangeTellsNothingOfItElsewhere() {
    house.says(POLICE, "action 1.2 done");
    Post answer = house.saysToAll(POLICE, "board undo");
    assertSilent("board undo", answer);
    assertThat(PostJson.write(answer)).doesNotContain("finished");
    assertThat(house.action("1.2").closure()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"action add Write it for SCRG by 30 Sep", "action 2.1 owner SCRG"})
  void anActionIsNotGivenToTheGroupWhereItMayNotBeShown(String words) {
    String reason = "The actions of Strategic Case Review Group are confidential and not shown";
    String neglect = House.groupPlace(house.group("Neglect Group"));
    for (String member : List.of(MANAGER, CHAIR)) {
      assertThat(inVain(() -> house.saysToAll(member, words)).summary()).startsWith(reason);
      assertThat(inVain(() -> house.saysIn(neglect, member, words)).summary()).startsWith(reason);
    }
    assertThat(house.saysIn(reviews, MANAGER, words).summary())
        .contains("led by Strategic Case Review Group");
  }

  @Test
  void anActionThatBecomesConfidentialIsTakenOffTheCardsOfOtherChannels() {
    StandInChat chat = new StandInChat("local");
    Receipt elsewhere = house.stands(chat, House.BOARD, house.saysToAll(COUNCIL, "action 2.1"));
    Receipt own = house.stands(chat, reviews, house.saysToAll(COUNCIL, "action 2.1"));
    house.says(COUNCIL, "action 2.1 owner SCRG");
    house.says(POLICE, "action 2.1 note What the review found");
    house.deliverer(chat).deliver();
    assertThat(PostJson.write(chat.standing(elsewhere)))
        .contains("no longer shown here")
        .doesNotContain("What the review found", "Brief head");
    assertThat(PostJson.write(chat.standing(own))).contains("What the review found", "Brief head");
  }
}
