package org.beadle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.DemoImports.BUILDINGS;
import static org.beadle.DemoImports.HEADINGS;
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

/** An import is shown first on the page, and made when it is confirmed. */
class ImportPageTest {
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
  void aPreviewSaysAllAndWritesNothing() {
    List<String> before = imports.everything();
    Document preview = imports.preview("buildings.csv", BUILDINGS);
    assertThat(imports.everything()).isEqualTo(before);
    assertThat(preview.select("main > p").text())
        .contains("Nothing has been written yet.", "adds 2 actions", "leaves out 37 actions");
    assertThat(table(preview, "Added"))
        .containsExactly(
            "5.1 Paint the front door Buildings Group Sept 2018",
            "5.2 Mend the gate Buildings Group By 31 October 2018");
    assertThat(table(preview, "New groups"))
        .singleElement()
        .asString()
        .startsWith("Group Buildings Group");
    assertThat(table(preview, "New or renamed priorities")).containsExactly("5 Buildings");
    assertThat(table(preview, "In the record and not in the file")).hasSize(37);
    assertThat(table(preview, "What was assumed"))
        .anySatisfy(doubt -> assertThat(doubt).contains("line 3, column 4", "Sept 2018"));
  }

  @Test
  void whatIsConfirmedIsImportedOnceAndInTheBringersName() {
    Document done = imports.confirm(imports.preview("buildings.csv", BUILDINGS), Map.of());
    assertThat(done.select("[role=status]").text())
        .isEqualTo(
            "buildings.csv was imported: 2 actions added, no actions changed, no actions left as"
                + " they were.");
    assertThat(imports.says("Board manager", "action 5.1")).contains("Paint the front door");
    assertThat(
            page(imports.client.get(imports.path("/", "Board manager"))).select("nav a").eachText())
        .contains("Buildings Group");
    assertThat(imports.everything())
        .filteredOn(row -> row.startsWith("record_change") && row.contains("buildings.csv"))
        .singleElement()
        .asString()
        .doesNotContain("|null|import");
    List<String> before = imports.everything();
    Document again = imports.preview("buildings.csv", BUILDINGS);
    assertThat(again.select("main > p").text()).contains("says already: 2 actions stay");
    imports.confirm(again, Map.of());
    assertThat(imports.everything()).isEqualTo(before);
  }

  @Test
  void theSamePlanHasNothingToConfirm() throws IOException {
    String plan = Files.readString(Path.of("config/sample/plan.csv"));
    Document preview = imports.preview("plan.csv", plan);
    assertThat(preview.select("main > p").text()).contains("says already: 37 actions stay");
    assertThat(preview.select("form")).isEmpty();
  }

  @Test
  void whatTheFileLeavesOutIsTakenOutOnlyWhereTheBoxIsTicked() {
    Document done =
        imports.confirm(imports.preview("buildings.csv", BUILDINGS), Map.of("remove", "yes"));
    assertThat(done.select("[role=status]").text()).endsWith("37 actions taken out.");
    assertThat(imports.says("Board manager", "action list")).doesNotContain("1.1a").contains("5.2");
  }

  @Test
  void nobodyElseConfirmsAPreviewAndNobodyTwice() {
    Document preview = imports.preview("buildings.csv", BUILDINGS);
    List<String> before = imports.everything();
    assertThat(imports.confirmed(preview, Map.of(), "Police lead").statusCode()).isEqualTo(403);
    assertThat(imports.confirmed(preview, Map.of(), "Independent chair").statusCode())
        .isEqualTo(410);
    assertThat(imports.everything()).isEqualTo(before);
    assertThat(imports.confirmed(preview, Map.of(), "Board manager").statusCode()).isEqualTo(200);
    List<String> after = imports.everything();
    HttpResponse<String> twice = imports.confirmed(preview, Map.of(), "Board manager");
    assertThat(twice.body()).contains("The file was imported");
    assertThat(imports.everything()).isEqualTo(after);
    HttpResponse<String> other =
        imports.confirmed(preview, Map.of("remove", "yes"), "Board manager");
    assertThat(other.statusCode()).isEqualTo(410);
    assertThat(other.body()).contains("This preview is no longer there");
  }

  @Test
  void previewsOfTwoKindsWaitBesideEachOther() {
    Document plan = imports.preview("buildings.csv", BUILDINGS);
    String diary = "Group,Date\nNeglect Group,3 October 2018\n";
    assertThat(imports.upload("Board manager", "diary", "diary.csv", diary.getBytes(UTF_8)).body())
        .contains("What the import would do");
    Document newer = imports.preview("buildings.csv", BUILDINGS);
    HttpResponse<String> older = imports.confirmed(plan, Map.of(), "Board manager");
    assertThat(older.statusCode()).isEqualTo(410);
    assertThat(older.body()).contains("when you look at another file of the same kind");
    imports.upload("Board manager", "diary", "diary.csv", diary.getBytes(UTF_8));
    assertThat(imports.confirmed(newer, Map.of(), "Board manager").statusCode()).isEqualTo(200);
  }

  @Test
  void whatChangedSinceThePreviewIsShownBeforeAnythingIsWritten() {
    String plan = HEADINGS + "2.1,Another title,Neglect Group,By 30 September 2018,\n";
    Document preview = imports.preview("plan.csv", plan);
    imports.says(
        "Board manager", "action add Mend the gate for Neglect Group by 30 Sep priority 2");
    List<String> before = imports.everything();
    Document now = imports.confirm(preview, Map.of());
    assertThat(now.select("[role=alert]").text()).contains("The record has changed");
    assertThat(imports.everything()).isEqualTo(before);
    imports.confirm(now, Map.of());
    assertThat(imports.says("Board manager", "action 2.1")).contains("Another title");
  }
}
