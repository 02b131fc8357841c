package org.beadle.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.chat.PostJson;
import org.beadle.intake.BoardReading;
import org.beadle.intake.Doubt;
import org.beadle.intake.Fault;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.Unreadable;
import org.junit.jupiter.api.Test;

/** A board's file that is imported again with something else in it, or something left out. */
class BoardImportTest extends DeskTest {
  private static final String FILE =
      new String(SampleHouse.bytes(Path.of("config/sample/board.yaml")), UTF_8);
  private static final String REVIEWS = "    short-name: SCRG\n    kind: sub-group\n";
  private static final String CONFIDENTIAL = "    confidential: yes\n    chair: Police lead\n";

  private static BoardReading read(String from, String to) {
    assertThat(FILE).contains(from);
    return BoardFiles.read("board.yaml", FILE.replace(from, to).getBytes(UTF_8));
  }

  private List<String> imported(String from, String to) {
    Importer.Outcome<BoardImport.Report> outcome =
        house.importer.board((ProposedBoard) read(from, to), "board.yaml");
    return ((Importer.Outcome.Accepted<BoardImport.Report>) outcome)
        .report().doubts().stream().map(Doubt::assumed).toList();
  }

  private boolean reviewsAreConfidential() {
    return house.roster().group(house.group("SCRG")).filter(Group::confidential).isPresent();
  }

  @Test
  void aLineThatGotLostOpensNoConfidentialGroup() {
    assertThat(FILE).contains(REVIEWS);
    List<String> told = imported(CONFIDENTIAL, "    chair: Police lead\n");
    assertThat(reviewsAreConfidential()).isTrue();
    assertThat(told)
        .containsExactly(
            "The file does not say whether “Strategic Case Review Group” is confidential: it stays"
                + " so. To open it to the whole board, write “confidential: no”.");
    assertThat(PostJson.write(says(LAY, "action 3.1"))).doesNotContain("one list");
  }

  @Test
  void aGroupThatTheFileOpensIsNamed() {
    List<String> told = imported(CONFIDENTIAL, "    confidential: no\n    chair: Police lead\n");
    assertThat(reviewsAreConfidential()).isFalse();
    assertThat(told)
        .singleElement()
        .asString()
        .startsWith("“Strategic Case Review Group” is confidential no more");
  }

  @Test
  void anotherNameForTheSameAddressIsTold() {
    List<String> told = imported("Youth Focus lead", "Outreach lead");
    assertThat(told)
        .anySatisfy(
            each ->
                assertThat(each)
                    .startsWith(
                        "“Youth Focus lead” is called “Outreach lead” from now on, as the e-mail"
                            + " address youth@partners.example is the same")
                    .contains("give each an entry and an e-mail address of their own"));
    assertThat(imported("  - name: Lay member\n", "  - name: Lay member\n"))
        .noneMatch(each -> each.contains("“Lay member” is called"));
  }

  @Test
  void aFileWithCaseDataIsRefusedWholeAndNotQuoted() {
    for (String name :
        List.of(
            "Review of 943 476 5919", "Review of Robin Sample, born 3 May 2011", "999 000 0018")) {
      List<String> faults = faults("  - name: Health Group\n", "  - name: " + name + "\n");
      assertThat(faults)
          .singleElement()
          .asString()
          .matches("board.yaml, line \\d+: This seems to carry .*")
          .doesNotContain("Robin", "943", "999");
    }
    assertThat(faults("    chair: Hospitals lead\n", "    999 000 0018: Hospitals lead\n"))
        .singleElement()
        .asString()
        .contains("an NHS number");
    assertThat(BoardFiles.read(Path.of("Robin Sample born 3 May 2011.yaml")))
        .asString()
        .contains("rename the file")
        .doesNotContain("Robin");
  }

  private static List<String> faults(String from, String to) {
    return ((Unreadable) read(from, to)).faults().stream().map(Fault::toString).toList();
  }

  @Test
  void aSettingThatTheFileTakesBackIsTold() {
    new Rules(house.store, house.clock)
        .set(house.roster().board(), Rules.Of.BOARD, "amber-days", Optional.of("14"));
    assertThat(imported("slug: sample", "slug: sample"))
        .contains("The setting amber-days was “14” and is “28” from now on, as the file says.");
    assertThat(imported("slug: sample", "slug: sample"))
        .noneMatch(each -> each.startsWith("The setting"));
  }

  @Test
  void noSecondBoardOfTheSameNameIsMade() {
    Importer.Outcome<BoardImport.Report> outcome =
        house.importer.board((ProposedBoard) read("slug: sample ", "slug: another "), "board.yaml");
    assertThat(outcome).isInstanceOf(Importer.Outcome.Rejected.class);
    assertThat(((Importer.Outcome.Rejected<?>) outcome).unreadable().faults().toString())
        .contains("its short name is “sample”", "write “slug: sample” in the file");
  }
}
