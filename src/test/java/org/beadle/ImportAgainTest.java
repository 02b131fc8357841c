package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal says of files that are imported again with something changed in them. */
class ImportAgainTest {
  private static final Path BOARD = Path.of("config/sample/board.yaml");
  private static final String HEADINGS = "No.,Action,Lead,Timescale,Status\n";
  private static final String GATE = "1.1,Mend the gate,Neglect Group,By 31 July 2018,Green\n";
  private static final String DOOR = "1.2,Paint the door,Neglect Group,By 31 July 2018,Green\n";

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    board(Files.readString(BOARD));
    plan("Priority 1: Buildings,,,,\n" + GATE + DOOR);
  }

  private String board(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("board.yaml"), yaml);
    return said("import", "board", file, "--data", folder);
  }

  private String plan(String rows, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("plan.csv"), HEADINGS + rows);
    List<Object> words =
        new ArrayList<>(List.of("import", "plan", file, "--board", "sample", "--data", folder));
    words.addAll(List.of(more));
    return said(words.toArray());
  }

  private static String said(Object... words) {
    Terminal.Said said = Terminal.run(words);
    assertThat(said.code()).as(said.errors()).isZero();
    return said.out();
  }

  @Test
  void aPreviewSaysWhatWouldBeTakenOut() throws IOException {
    String rows = "Priority 1: Buildings,,,,\n" + GATE;
    assertThat(oneLine(plan(rows, "--dry-run", "--remove-missing")))
        .contains("The file leaves out 1 action of the record; they would be taken out.", "1.2");
    assertThat(oneLine(plan(rows, "--dry-run"))).contains("they are kept unless you say otherwise");
    assertThat(oneLine(plan(rows, "--remove-missing"))).contains("1 action taken out.", "1.2");
  }

  @Test
  void aPreviewShowsWhatWouldBeAdded() throws IOException {
    String fence = "1.3,Paint the fence,Police,soon enough\n";
    assertThat(oneLine(plan("Priority 1: Buildings,,,,\n" + GATE + DOOR + fence, "--dry-run")))
        .contains("1.3", "Paint the fence", "soon enough");
  }

  @Test
  void aPriorityWithAnotherTitleIsTold() throws IOException {
    assertThat(plan("Priority 1: Gates,,,,\n" + GATE + DOOR, "--dry-run"))
        .contains("1 Gates (was “Buildings”)");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void whatWasTakenOutOfABoardsFileIsToldAndKept() throws IOException {
    String yaml = Files.readString(BOARD);
    assertThat(board(yaml))
        .contains("has all that the file says already")
        .doesNotContain("not in the file");
    String less =
        yaml.replace("  - name: Lay member\n    email: lay@board.example\n", "")
            .replace("      - holder: Lay member\n        role: observer\n", "");
    assertThat(board(less))
        .contains(
            "has all that the file says already",
            "The member “Lay member” stands in the record and not in the file: it is kept.",
            "The observer seat on “Full board”, held by “Lay member”, stands in the record");
  }
}
