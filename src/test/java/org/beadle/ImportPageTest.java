package org.beadle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beadle.desk.FileDesk;
import org.beadle.desk.Rows;
import org.beadle.web.Client;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports on the page, over HTTP and on the sample board. */
class ImportPageTest {
  private static final String[] OURS = {"Sec-Fetch-Site", "same-origin", "Accept", "text/html"};
  private static final String HEADINGS = "No.,Action,Lead,Timescale,Status\n";
  private static final String BUILDINGS =
      HEADINGS
          + "Priority 5: Buildings,,,,\n"
          + "5.1,Paint the front door,Buildings Group,Sept 2018,\n"
          + "5.2,Mend the gate,Buildings Group,By 31 October 2018,\n";

  @TempDir Path folder;
  private Demo demo;
  private Client client;

  @BeforeEach
  void start() {
    demo = Demo.start(new Demo.Wish(folder, LocalDate.of(2018, 6, 18), null, 0), said -> {});
    client = new Client(demo.port());
  }

  @AfterEach
  void stop() {
    demo.close();
  }

  private List<String> everything() {
    return Rows.of(folder.resolve("beadle.db"));
  }

  private String idOf(String member) {
    Document page = Jsoup.parse(client.get("/").body());
    return page.select("#as option").stream()
        .filter(option -> option.text().equals(member))
        .findFirst()
        .orElseThrow()
        .val();
  }

  private String path(String page, String member) {
    return page + "?board=sample&place=board&as=" + idOf(member);
  }

  private Document manager(String file, String content) {
    return page(upload("Board manager", "plan", file, content.getBytes(UTF_8)));
  }

  private HttpResponse<String> upload(String member, String kind, String file, byte[] content) {
    return client.upload(path("/import", member), Map.of("kind", kind), file, content, OURS);
  }

  private static Document page(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body());
  }

  /** Presses the button below a preview. */
  private Document confirm(Document preview, Map<String, String> more) {
    return page(confirmed(preview, more, "Board manager"));
  }

  private HttpResponse<String> confirmed(
      Document preview, Map<String, String> more, String member) {
    Element form = preview.selectFirst("form[action^=/import/confirm]");
    Map<String, String> fields = new HashMap<>(more);
    fields.put("ticket", form.selectFirst("[name=ticket]").val());
    return client.post(path("/import/confirm", member), fields, OURS);
  }

  private String says(String member, String words) {
    Map<String, String> fields =
        Map.of("board", "sample", "place", "board", "as", idOf(member), "text", words);
    return Jsoup.parse(client.post("/say", fields, OURS).body()).text()
        + Jsoup.parse(client.get(path("/", member)).body()).select(".message").last().text();
  }

  private static List<String> table(Document page, String caption) {
    return page.select("table").stream()
        .filter(table -> table.selectFirst("caption").text().startsWith(caption))
        .flatMap(table -> table.select("tbody tr").stream())
        .map(Element::text)
        .toList();
  }

  @Test
  void aPreviewSaysAllAndWritesNothing() {
    List<String> before = everything();
    Document preview = manager("buildings.csv", BUILDINGS);
    assertThat(everything()).isEqualTo(before);
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
    Document done = confirm(manager("buildings.csv", BUILDINGS), Map.of());
    assertThat(done.select("[role=status]").text())
        .isEqualTo(
            "buildings.csv was imported: 2 actions added, no actions changed, no actions left as"
                + " they were.");
    assertThat(says("Board manager", "action 5.1")).contains("Paint the front door");
    assertThat(page(client.get(path("/", "Board manager"))).select("nav a").eachText())
        .contains("Buildings Group");
    assertThat(everything())
        .filteredOn(row -> row.startsWith("record_change") && row.contains("buildings.csv"))
        .singleElement()
        .asString()
        .doesNotContain("|null|import");
    List<String> before = everything();
    Document again = manager("buildings.csv", BUILDINGS);
    assertThat(again.select("main > p").text()).contains("says already: 2 actions stay");
    confirm(again, Map.of());
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void theSamePlanHasNothingToConfirm() throws IOException {
    String plan = Files.readString(Path.of("config/sample/plan.csv"));
    Document preview = manager("plan.csv", plan);
    assertThat(preview.select("main > p").text()).contains("says already: 37 actions stay");
    assertThat(preview.select("form")).isEmpty();
  }

  @Test
  void whatTheFileLeavesOutIsTakenOutOnlyWhereTheBoxIsTicked() {
    Document done = confirm(manager("buildings.csv", BUILDINGS), Map.of("remove", "yes"));
    assertThat(done.select("[role=status]").text()).endsWith("37 actions taken out.");
    assertThat(says("Board manager", "action list")).doesNotContain("1.1a").contains("5.2");
  }

  @Test
  void attendanceIsImportedToo() {
    String counts =
        "group,date,present,expected,percent\n"
            + "Full board,2012-09-05,21,35,60\n"
            + "Full board,2018-05-02,20,30,66\n"
            + "Bicycle Group,2018-05-03,4,5,80\n";
    HttpResponse<String> answer =
        upload("Board manager", "attendance", "counts.csv", counts.getBytes(UTF_8));
    Document preview = page(answer);
    assertThat(preview.select("main > p").text()).contains("adds 2 meetings", "changes 1 meeting");
    assertThat(table(preview, "Changed"))
        .containsExactly("Full board, 5 September 2012 attendance 20 of 35 21 of 35");
    assertThat(table(preview, "New groups")).hasSize(1);
    assertThat(table(preview, "Percentages"))
        .containsExactly("Full board, 2 May 2018: 20 of 30 is 67%, the file says 66%");
    confirm(preview, Map.of());
    Document again =
        page(upload("Board manager", "attendance", "counts.csv", counts.getBytes(UTF_8)));
    assertThat(again.select("main > p").text()).contains("says already: 3 meetings stay");
  }

  @Test
  void onlyTheBoardManagerAndTheChairMayImport() {
    List<String> before = everything();
    Document police = page(client.get(path("/", "Police lead")));
    assertThat(police.select("a[href^=/import]")).isEmpty();
    HttpResponse<String> form = client.get(path("/import", "Police lead"), "Accept", "text/html");
    assertThat(form.statusCode()).isEqualTo(403);
    assertThat(form.body()).contains("ask Board manager or Independent chair");
    assertThat(upload("Police lead", "plan", "b.csv", BUILDINGS.getBytes(UTF_8)).statusCode())
        .isEqualTo(403);
    assertThat(everything()).isEqualTo(before);
    Document chair = page(client.get(path("/", "Independent chair")));
    assertThat(chair.select("a[href^=/import]")).hasSize(1);
    assertThat(client.get(path("/import", "Independent chair")).statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyElseConfirmsAPreviewAndNobodyTwice() {
    Document preview = manager("buildings.csv", BUILDINGS);
    List<String> before = everything();
    assertThat(confirmed(preview, Map.of(), "Police lead").statusCode()).isEqualTo(403);
    assertThat(confirmed(preview, Map.of(), "Independent chair").statusCode()).isEqualTo(410);
    assertThat(everything()).isEqualTo(before);
    assertThat(confirmed(preview, Map.of(), "Board manager").statusCode()).isEqualTo(200);
    HttpResponse<String> twice = confirmed(preview, Map.of(), "Board manager");
    assertThat(twice.statusCode()).isEqualTo(410);
    assertThat(twice.body()).contains("This preview is no longer there");
  }

  @Test
  void whatChangedSinceThePreviewIsShownBeforeAnythingIsWritten() {
    String plan = HEADINGS + "2.1,Another title,Neglect Group,By 30 September 2018,\n";
    Document preview = manager("plan.csv", plan);
    says("Board manager", "action add Mend the gate for Neglect Group by 30 Sep priority 2");
    List<String> before = everything();
    Document now = confirm(preview, Map.of());
    assertThat(now.select("[role=alert]").text()).contains("The record has changed");
    assertThat(everything()).isEqualTo(before);
    confirm(now, Map.of());
    assertThat(says("Board manager", "action 2.1")).contains("Another title");
  }

  @Test
  void aFaultIsToldWithItsRowAndColumn() {
    List<String> before = everything();
    HttpResponse<String> answer =
        upload(
            "Board manager",
            "plan",
            "plan.csv",
            (HEADINGS + "5.1,Paint the door,Neglect Group,By 31 June 2018,\n").getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page(answer).select(".faults").text())
        .contains("Nothing was imported", "plan.csv, line 2, column 4", "June has 30 days");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void caseDataIsRefusedAndNotRepeated() {
    List<String> before = everything();
    String numbered = HEADINGS + "5.1,Visit 943 476 5919 again,Neglect Group,tbc,\n";
    Document answer = manager("plan.csv", numbered);
    assertThat(answer.select(".faults").text())
        .contains("plan.csv, line 2, column 2", "an NHS number")
        .doesNotContain("943");
    String named = HEADINGS + "5.1,Visit Jo Example,born 3 May 2012,tbc,\n";
    assertThat(manager("plan.csv", named).select(".faults").text())
        .contains("line 2", "date of birth")
        .doesNotContain("Example");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aFileThatIsMissingOrTooLargeIsToldSo() {
    assertThat(page(upload("Board manager", "plan", "", new byte[0])).select(".faults").text())
        .contains("Choose a file first.");
    byte[] large = new byte[FileDesk.LARGEST + 100_000];
    HttpResponse<String> answer = upload("Board manager", "plan", "plan.xlsx", large);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("The file is larger than 20 MB.");
  }

  @Test
  void anotherSiteImportsNothing() {
    HttpResponse<String> answer =
        client.upload(
            path("/import", "Board manager"),
            Map.of("kind", "plan"),
            "plan.csv",
            BUILDINGS.getBytes(UTF_8),
            "Sec-Fetch-Site",
            "cross-site");
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void diariesRegistersAndProgrammesAreImportedToo() throws IOException {
    List<String> before = everything();
    for (String kind : List.of("diary", "register", "programme")) {
      Document preview = page(upload("Board manager", kind, kind, sample(kind)));
      assertThat(preview.select("main > p").text()).contains("Nothing has been written yet.");
      assertThat(table(preview, "What was assumed")).hasSizeGreaterThan(5);
      assertThat(table(preview, "Added")).isNotEmpty();
    }
    assertThat(everything()).isEqualTo(before);
    Document diary = page(upload("Board manager", "diary", "diary.csv", sample("diary")));
    assertThat(confirm(diary, Map.of()).select("[role=status]").text())
        .isEqualTo(
            "diary.csv was imported: 12 meetings added, no meetings changed, no meetings left as"
                + " they were.");
    Document again = page(upload("Board manager", "diary", "diary.csv", sample("diary")));
    assertThat(again.select("main > p").text())
        .contains("changes nothing now: 12 meetings stand in the record as it says");
    assertThat(again.select("form")).isEmpty();
  }

  private static byte[] sample(String kind) throws IOException {
    String ending = kind.equals("programme") ? ".txt" : ".csv";
    return Files.readAllBytes(Path.of("config/sample").resolve(kind + ending));
  }
}
