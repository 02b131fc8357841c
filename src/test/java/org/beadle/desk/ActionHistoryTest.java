package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.beadle.board.Policies;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.junit.jupiter.api.Test;

/** What {@code action 2.3a history} tells. */
class ActionHistoryTest extends DeskTest {
  private List<String> history(String who, String ref) {
    return lines(saysInVain(who, "action " + ref + " history"));
  }

  private static List<String> lines(Post post) {
    return post.blocks().stream()
        .filter(Block.Text.class::isInstance)
        .map(block -> ((Block.Text) block).text())
        .toList();
  }

  private void said(String who, String words) {
    says(who, words);
    house.clock.advance(Duration.ofMinutes(1));
  }

  @Test
  void theWholeStoryIsToldTheNewestFirst() {
    house.policy(Policies.DATE_APPROVAL, "yes");
    house.policy(Policies.ACCEPTANCE, "yes");
    said(QUALITY, "action 2.3a amber Waiting for the health data");
    said(QUALITY, "action 2.3a due 30 Sep because the audit was moved");
    said(CHAIR, "action 2.3a approve date");
    said(QUALITY, "action 2.3a evidence https://records.example/audit");
    said(QUALITY, "action 2.3a snooze 5d");
    said(QUALITY, "action 2.3a blocked by 2.4 waiting for data");
    said(QUALITY, "action 2.3a unblocked");
    said(QUALITY, "action 2.3a done Looked into all twenty.");
    said(CHAIR, "action 2.3a accept");
    said(CHAIR, "action 2.3a reopen because two were overlooked");
    List<String> told = history(LAY, "2.3a");
    assertThat(told.getFirst())
        .isEqualTo(
            "The history of action 2.3a has 11 entries, the newest first. This is page 1 of 2."
                + " For the next: action 2.3a history 2");
    assertThat(told.get(1))
        .isEqualTo(
            "18 June 2018, Independent chair, in the local chat: Opened again: two were"
                + " overlooked.");
    assertThat(told)
        .anySatisfy(
            line ->
                assertThat(line)
                    .endsWith(
                        "chat: Agreed to 30 September 2018, which Quality assurance lead asked for"
                            + " on 18 June 2018. Date moved from 9 July 2018 to 30 September"
                            + " 2018."))
        .anySatisfy(line -> assertThat(line).endsWith("30 September 2018: the audit was moved."))
        .anySatisfy(line -> assertThat(line).endsWith("Accepted as finished."))
        .anySatisfy(line -> assertThat(line).contains("Finished, as of 18 June 2018: Looked into"))
        .anySatisfy(line -> assertThat(line).contains("Waiting for action 2.4: waiting for data."))
        .anySatisfy(line -> assertThat(line).contains("Evidence: https://records.example/audit"))
        .anySatisfy(line -> assertThat(line).contains("Reminders held until 23 June 2018."))
        .anySatisfy(line -> assertThat(line).contains("Declared Amber: Waiting for the health"));
    Post earlier = saysInVain(LAY, "action 2.3a history 2");
    assertThat(lines(earlier))
        .anySatisfy(
            line -> assertThat(line).startsWith("18 June 2018, import of plan.csv: Added to"));
  }

  @Test
  void aLongNoteIsToldInFullAndTheCardNamesTheWay() {
    String note = "word ".repeat(700).strip();
    says(QUALITY, "action 2.3a note " + note);
    assertThat(PostJson.write(says(LAY, "action 2.3a")))
        .doesNotContain(note)
        .contains("All of them, in full: action 2.3a history");
    assertThat(history(LAY, "2.3a"))
        .anySatisfy(line -> assertThat(line).endsWith("Note: " + note + "."));
  }

  @Test
  void longNotesMakeMorePages() {
    IntStream.range(0, 4)
        .forEach(number -> said(QUALITY, "action 2.3a note " + number + " word".repeat(700)));
    Post first = saysInVain(LAY, "action 2.3a history");
    assertThat(lines(first)).hasSize(3).first().asString().contains("This is page 1 of 2.");
    Post second = house.presses(House.BOARD, LAY, SampleHouse.button(first, "Earlier").press());
    assertThat(lines(second).get(1)).contains("Note: 1 word");
  }

  @Test
  void whatWasTakenBackSaysSo() {
    said(QUALITY, "action 2.3a done Sent to all schools");
    said(QUALITY, "undo");
    List<String> told = history(LAY, "2.3a");
    assertThat(told.get(1)).endsWith("Took back what was said on 18 June 2018.");
    assertThat(told.get(2)).endsWith("schools. This was taken back later.");
  }

  @Test
  void aDateThatWasMetAndAnotherLeadAreTold() {
    said(PROBATION, "action 4.5 met First report given");
    said(MANAGER, "action 4.5 owner Neglect Group");
    List<String> told = history(LAY, "4.5");
    assertThat(told.get(1)).contains("Handed over from ").endsWith(" to Neglect Group.");
    assertThat(told.get(2)).contains("Met its date of ").contains("Note: First report given.");
  }

  @Test
  void whatWasSaidInConfidenceStaysWithTheGroup() {
    says(POLICE, "action 3.1 note What the review found");
    house.clock.advance(Duration.ofMinutes(1));
    says(POLICE, "action 3.1 done As the review closed");
    house.clock.advance(Duration.ofMinutes(1));
    assertThat(saysInVain(LAY, "action 3.1 history").summary()).doesNotContain("The history");
    said(CHAIR, "action 3.1 reopen because the review goes on");
    said(MANAGER, "action 3.1 owner Neglect Group");
    said(CHAIR, "action 3.1 note There is more to do");
    assertThat(history(LAY, "3.1"))
        .noneMatch(line -> line.contains("the review"))
        .noneMatch(line -> line.contains("Strategic Case Review"))
        .anySatisfy(line -> assertThat(line).contains("from a confidential group to Neglect"))
        .anySatisfy(line -> assertThat(line).endsWith("Note: There is more to do."))
        .last()
        .isEqualTo(
            "What was said while a confidential group led the action stays with that group.");
    assertThat(history(MANAGER, "3.1"))
        .anyMatch(line -> line.contains("What the review found"))
        .anyMatch(line -> line.contains("As the review closed"))
        .anyMatch(line -> line.contains("Opened again: the review goes on."));
  }

  @Test
  void anActionThatIsNotInThePlanHasNone() {
    assertThat(saysInVain(LAY, "action 99.9 history").summary()).contains("99.9");
  }
}
