package org.beadle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.DemoImports.page;
import static org.beadle.DemoImports.table;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else than a plan is imported on the page. */
class ImportPageKindsTest {
  @TempDir Path folder;
  private DemoImports imports;

  @BeforeEach
  void start() {
    imports = new DemoImports(folder);
  }

  @AfterEach
  void stop() {
    imports.close();
  }

  @Test
  void attendanceIsImportedToo() {
    String counts =
        "group,date,present,expected,percent\n"
            + "Full board,2012-09-05,21,35,60\n"
            + "Full board,2018-05-02,20,30,66\n"
            + "Bicycle Group,2018-05-03,4,5,80\n";
    HttpResponse<String> answer =
        imports.upload("Board manager", "attendance", "counts.csv", counts.getBytes(UTF_8));
    Document preview = page(answer);
    assertThat(preview.select("main > p").text()).contains("adds 2 meetings", "changes 1 meeting");
    assertThat(table(preview, "Changed"))
        .containsExactly("Full board, 5 September 2012 attendance 20 of 35 21 of 35");
    assertThat(table(preview, "New groups")).hasSize(1);
    assertThat(table(preview, "Percentages"))
        .containsExactly("Full board, 2 May 2018: 20 of 30 is 67%, the file says 66%");
    imports.confirm(preview, Map.of());
    Document again =
        page(imports.upload("Board manager", "attendance", "counts.csv", counts.getBytes(UTF_8)));
    assertThat(again.select("main > p").text()).contains("says already: 3 meetings stay");
  }

  @Test
  void diariesRegistersAndProgrammesAreImportedToo() throws IOException {
    List<String> before = imports.everything();
    for (String kind : List.of("diary", "register", "programme")) {
      Document preview = page(imports.upload("Board manager", kind, kind, sample(kind)));
      assertThat(preview.select("main > p").text()).contains("Nothing has been written yet.");
      assertThat(table(preview, "What was assumed")).hasSizeGreaterThan(5);
      assertThat(table(preview, "Added")).isNotEmpty();
    }
    assertThat(imports.everything()).isEqualTo(before);
    Document diary = page(imports.upload("Board manager", "diary", "diary.csv", sample("diary")));
    assertThat(imports.confirm(diary, Map.of()).select("[role=status]").text())
        .isEqualTo(
            "diary.csv was imported: 12 meetings added, no meetings changed, no meetings left as"
                + " they were.");
    Document again = page(imports.upload("Board manager", "diary", "diary.csv", sample("diary")));
    assertThat(again.select("main > p").text())
        .contains("changes nothing now: 12 meetings stand in the record as it says");
    assertThat(again.select("form")).isEmpty();
  }

  private static byte[] sample(String kind) throws IOException {
    String ending = kind.equals("programme") ? ".txt" : ".csv";
    return Files.readAllBytes(Path.of("config/sample").resolve(kind + ending));
  }
}
