package org.beadle.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.chat.Receipt;
import org.beadle.intake.BoardFile;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.SourceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cards that stand in the board's own channel, after a file has changed what they show. */
class ImportedCardsTest extends DeskTest {
  private final StandInChat chat = new StandInChat("local");
  private Receipt early;
  private Receipt neglect;

  @BeforeEach
  void cards() {
    says(MANAGER, "action 2.1 owner Neglect Group");
    neglect = house.stands(chat, House.BOARD, house.saysToAll(MANAGER, "action 2.1"));
    early = house.stands(chat, House.BOARD, house.saysToAll(MANAGER, "action 2.9"));
  }

  private String standing(Receipt card) {
    house.deliverer(chat).deliver();
    return PostJson.write(chat.standing(card));
  }

  private void plan(String before, String after) {
    String text = new String(SampleHouse.bytes(Path.of("config/sample/plan.csv")), UTF_8);
    assertThat(text).contains(before);
    house.importer.plan(
        SourceFiles.read("plan.csv", text.replace(before, after).getBytes(UTF_8)),
        SampleHouse.SLUG,
        Importer.Mode.KEEP_MISSING);
  }

  @Test
  void anActionThatAPlanGivesToAConfidentialGroupIsShownNoMore() {
    plan("Board EH Task and Finish Group,2.9", "Strategic Case Review Group (SCRG),2.9");
    assertThat(house.action("2.9").confidentialGroup()).isPresent();
    assertThat(standing(early)).contains("no longer shown here").doesNotContain("referral");
  }

  @Test
  void aTitleThatAPlanChangesStandsOnTheCard() {
    plan("Show referrers a good referral", "Show referrers three good referrals");
    assertThat(standing(early)).contains("three good referrals");
  }

  @Test
  void theActionsOfAGroupThatBecomesConfidentialAreShownNoMore() {
    String text = new String(SampleHouse.bytes(Path.of("config/sample/board.yaml")), UTF_8);
    String group = "  - name: Neglect Group\n";
    assertThat(text).contains(group);
    ProposedBoard changed =
        (ProposedBoard)
            BoardFile.read(
                "board.yaml",
                text.replace(group, group + "    confidential: yes\n").getBytes(UTF_8));
    house.importer.board(changed, "board.yaml");
    assertThat(standing(neglect)).contains("no longer shown here").doesNotContain("Brief head");
    assertThat(standing(early)).contains("good referral");
  }

  @Test
  void aPreviewChangesNoCard() {
    inVain(
        () -> {
          house.importer.plan(
              SmallFiles.plan(
                  "Priority 2: Early help,,,,",
                  "2.9,Something else,Neglect Group,30 September 2018,"),
              SampleHouse.SLUG,
              Importer.Mode.PREVIEW);
          return Post.text("Done.");
        });
  }
}
