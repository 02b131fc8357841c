package org.beadle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.DemoImports.BUILDINGS;
import static org.beadle.DemoImports.HEADINGS;
import static org.beadle.DemoImports.page;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.beadle.desk.FileDesk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may not import on the page, and which files are refused there. */
class ImportPageRefusedTest {
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
  void onlyTheBoardManagerAndTheChairMayImport() {
    List<String> before = imports.everything();
    Document police = page(imports.client.get(imports.path("/", "Police lead")));
    assertThat(police.select("a[href^=/import]")).isEmpty();
    HttpResponse<String> form =
        imports.client.get(imports.path("/import", "Police lead"), "Accept", "text/html");
    assertThat(form.statusCode()).isEqualTo(403);
    assertThat(form.body()).contains("ask Board manager or Independent chair");
    assertThat(
            imports.upload("Police lead", "plan", "b.csv", BUILDINGS.getBytes(UTF_8)).statusCode())
        .isEqualTo(403);
    assertThat(imports.everything()).isEqualTo(before);
    Document chair = page(imports.client.get(imports.path("/", "Independent chair")));
    assertThat(chair.select("a[href^=/import]")).hasSize(1);
    assertThat(imports.client.get(imports.path("/import", "Independent chair")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aFaultIsToldWithItsRowAndColumn() {
    List<String> before = imports.everything();
    HttpResponse<String> answer =
        imports.upload(
            "Board manager",
            "plan",
            "plan.csv",
            (HEADINGS + "5.1,Paint the door,Neglect Group,By 31 June 2018,\n").getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page(answer).select(".faults").text())
        .contains("Nothing was imported", "plan.csv, line 2, column 4", "June has 30 days");
    assertThat(imports.everything()).isEqualTo(before);
  }

  @Test
  void whatTheFileWasSaidToBeStaysChosen() {
    for (String name : List.of("diary.pdf", "")) {
      Document answer = page(imports.upload("Board manager", "diary", name, "%".getBytes(UTF_8)));
      assertThat(answer.select(".faults").text()).contains("Nothing was imported");
      assertThat(answer.select("[name=kind][checked]").eachAttr("value")).containsExactly("diary");
    }
  }

  @Test
  void caseDataInTheNameOfAFileIsRefusedAndNotRepeated() {
    List<String> before = imports.everything();
    String plan = HEADINGS + "5.1,Paint the door,Neglect Group,tbc,\n";
    assertThat(imports.preview("plan 943 476 5919.csv", plan).select(".faults").text())
        .contains("The file's name", "an NHS number", "rename the file")
        .doesNotContain("943");
    assertThat(imports.everything()).isEqualTo(before);
  }

  @Test
  void caseDataIsRefusedAndNotRepeated() {
    List<String> before = imports.everything();
    String numbered = HEADINGS + "5.1,Visit 943 476 5919 again,Neglect Group,tbc,\n";
    Document answer = imports.preview("plan.csv", numbered);
    assertThat(answer.select(".faults").text())
        .contains("plan.csv, line 2, column 2", "an NHS number")
        .doesNotContain("943");
    String named = HEADINGS + "5.1,Visit Jo Example,born 3 May 2012,tbc,\n";
    assertThat(imports.preview("plan.csv", named).select(".faults").text())
        .contains("line 2", "date of birth")
        .doesNotContain("Example");
    assertThat(imports.everything()).isEqualTo(before);
  }

  @Test
  void aFileThatIsMissingOrTooLargeIsToldSo() {
    assertThat(
            page(imports.upload("Board manager", "plan", "", new byte[0])).select(".faults").text())
        .contains("Choose a file first.");
    byte[] large = new byte[FileDesk.LARGEST + 100_000];
    HttpResponse<String> answer = imports.upload("Board manager", "plan", "plan.xlsx", large);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("The file is larger than 20 MB.");
  }

  @Test
  void anotherSiteImportsNothing() {
    HttpResponse<String> answer =
        imports.client.upload(
            imports.path("/import", "Board manager"),
            Map.of("kind", "plan"),
            "plan.csv",
            BUILDINGS.getBytes(UTF_8),
            "Sec-Fetch-Site",
            "cross-site");
    assertThat(answer.statusCode()).isEqualTo(403);
  }
}
