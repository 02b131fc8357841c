package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beadle.desk.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diaries, registers and work programmes, imported at a terminal. */
class ImportMeetingsTest {
  private static final Path SAMPLES = Path.of("config/sample");

  @TempDir Path folder;

  private Terminal.Said imports(String kind, Path file, String... more) {
    Object[] words = new Object[more.length + 7];
    Object[] first = {"import", kind, file, "--board", "sample", "--data", folder};
    System.arraycopy(first, 0, words, 0, first.length);
    System.arraycopy(more, 0, words, first.length, more.length);
    return Terminal.run(words);
  }

  private void board() {
    Terminal.run("import", "board", SAMPLES.resolve("board.yaml"), "--data", folder);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void eachIsShownFirstThenWrittenAndChangesNothingAgain() {
    board();
    for (String file : new String[] {"diary.csv", "register.csv", "programme.txt"}) {
      String kind = file.substring(0, file.indexOf('.'));
      Terminal.Said shown = imports(kind, SAMPLES.resolve(file), "--dry-run");
      assertThat(shown.code()).as(shown.errors()).isZero();
      assertThat(shown.out()).startsWith("Nothing has been written yet.");
      assertThat(imports(kind, SAMPLES.resolve(file)).out()).startsWith(file + " was imported: ");
      assertThat(oneLine(imports(kind, SAMPLES.resolve(file), "--dry-run").out()))
          .startsWith("Importing " + file + " changes nothing now: ");
    }
  }

  @Test
  void aPreviewSaysWhatWouldBeTakenOut() throws IOException {
    board();
    String diary = "group,date\nFull board,1 June 2027\n";
    Path file = Files.writeString(folder.resolve("dates.csv"), diary + "Full board,8 June 2027\n");
    imports("diary", file);
    Files.writeString(file, diary + "Full board,15 June 2027\n");
    assertThat(oneLine(imports("diary", file, "--dry-run", "--remove-missing").out()))
        .contains("The file leaves out 1 meeting of the record; they would be taken out.");
    assertThat(oneLine(imports("diary", file, "--dry-run").out()))
        .contains("they are kept unless you say otherwise.");
  }

  @Test
  void aFileWithAFaultIsRefusedWithItsPlace() throws IOException {
    board();
    Path file =
        Files.writeString(folder.resolve("dates.csv"), "group,date\nNeglect,31 June 2027\n");
    Terminal.Said said = imports("diary", file);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors())
        .contains(
            "Nothing was imported:", "dates.csv, line 2, column 2: “31 June 2027” is no date");
  }

  @Test
  void aYearsProgrammeInTheWildComesInAsDoubts() {
    Path file =
        Path.of(System.getProperty("beadle.real", "../shared/real"))
            .resolve("southwark-2013-work-programme.txt");
    assumeTrue(Files.exists(file), "the programme of a real board is not beside the project");
    board();
    var before = Rows.of(folder.resolve("beadle.db"));
    String out = oneLine(imports("programme", file, "--dry-run").out());
    for (String month :
        new String[] {
          "January 2013 Executive",
          "March 2013 Executive",
          "May 2013 Main",
          "June 2013 Executive",
          "September 2013 Main",
          "November 2013 Executive",
          "January 2014 Main"
        }) assertThat(out).contains(month);
    assertThat(out)
        .contains("(themed section)", "S11 safeguarding report", "Taken as the executive")
        .contains("its 6 items wait", "goes on here: joined as", "look alike: read as “May”");
    assertThat(Rows.of(folder.resolve("beadle.db"))).isEqualTo(before);
  }
}
