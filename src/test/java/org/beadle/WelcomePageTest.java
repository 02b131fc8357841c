package org.beadle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beadle.web.Client;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Setting the first board up, over HTTP. */
class WelcomePageTest {
  private static final String[] OURS = {"Sec-Fetch-Site", "same-origin", "Accept", "text/html"};
  private static final byte[] NO_FILE = new byte[0];

  @TempDir Path folder;
  private EmptyInstallation empty;
  private Client client;
  private String path;

  @BeforeEach
  void start() {
    empty = EmptyInstallation.in(folder);
    URI link = URI.create(empty.link("Set it up with this link"));
    client = new Client(link.getPort());
    path = link.getPath();
  }

  @AfterEach
  void stop() {
    empty.close();
  }

  private static Map<String, String> form(String... others) {
    Map<String, String> fields = new HashMap<>();
    fields.put("how", "blank");
    fields.put("board", "Sample County Safeguarding Children Board");
    fields.put("nation", "WALES");
    fields.put("zone", "Europe/London");
    fields.put("manager", "Board manager");
    fields.put("email", "manager@board.example");
    for (int index = 0; index < others.length; index += 2)
      fields.put(others[index], others[index + 1]);
    return fields;
  }

  private HttpResponse<String> send(Map<String, String> fields, String file, byte[] content) {
    return client.upload(path, fields, file, content, OURS);
  }

  private HttpResponse<String> send(Map<String, String> fields) {
    return send(fields, "", NO_FILE);
  }

  private Document chat(HttpResponse<String> founded) {
    assertThat(founded.statusCode()).as(founded.body()).isEqualTo(303);
    assertThat(founded.headers().firstValue("Location").orElseThrow()).endsWith("/");
    String cookie = founded.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    return Jsoup.parse(client.get("/", "Cookie", cookie).body());
  }

  private Document refused(Map<String, String> fields, String file, String content) {
    List<String> before = empty.everything();
    HttpResponse<String> answer = send(fields, file, content.getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(empty.everything()).isEqualTo(before);
    return Jsoup.parse(answer.body());
  }

  @Test
  void openingTheLinkStoresNothing() {
    List<String> before = empty.everything();
    for (int times = 0; times < 3; times++) {
      Document page = Jsoup.parse(client.get(path).body());
      assertThat(page.select("#zone").val()).isEqualTo("Europe/London");
      assertThat(page.select("#nation option[selected]").text()).isEqualTo("England");
      assertThat(page.select("[role=alert], [aria-invalid]")).isEmpty();
    }
    assertThat(empty.everything()).isEqualTo(before);
  }

  @Test
  void aBlankBoardLeadsToTheChat() {
    Document chat = chat(send(form()));
    assertThat(chat.select(".board-name").text())
        .isEqualTo("Sample County Safeguarding Children Board");
    assertThat(chat.select(".speaker b").text()).isEqualTo("Board manager");
    assertThat(chat.select("nav a").eachText()).contains("Full board");
    assertThat(chat.select("a[href^=/import]")).hasSize(1);
    assertThat(empty.everything())
        .anyMatch(
            row ->
                row.contains("sample-county-safeguarding-children-board|")
                    && row.contains("|wales|"))
        .anyMatch(row -> row.startsWith("person ") && row.contains("manager@board.example"))
        .anyMatch(row -> row.startsWith("channel ") && row.contains("|local|"));
  }

  @Test
  void theShortNameOfABoardKeepsLettersWithoutTheirAccents() {
    chat(send(form("board", "Ynys \u0174y\u0302n Board")));
    assertThat(empty.everything()).anyMatch(row -> row.contains("ynys-wyn-board|"));
  }

  @Test
  void aBoardFileLeadsToTheChatAsItsBoardManager() {
    Document chat = chat(send(form("how", "file", "manager", ""), "board.yaml", Sample.board()));
    assertThat(chat.select(".board-name").text())
        .isEqualTo("Sample County Safeguarding Children Board");
    assertThat(chat.select(".speaker b").text()).isEqualTo("Board manager");
    assertThat(chat.select("nav a").eachText()).contains("Neglect Group", "Sample Police");
  }

  @Test
  void withoutASessionNothingIsImported() {
    chat(send(form()));
    assertThat(client.get("/import", "Accept", "text/html").statusCode()).isEqualTo(401);
    assertThat(
            client
                .upload("/import", Map.of("kind", "plan"), "plan.csv", NO_FILE, OURS)
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void aFileIsBroughtByWhomItsFormWasLoadedForOnly() {
    String cookie = send(form()).headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    Document page = Jsoup.parse(client.get("/import", "Cookie", cookie).body());
    String action = page.selectFirst("form").attr("action");
    assertThat(brought(action, cookie).statusCode()).isEqualTo(422);
    assertThat(brought(action.replaceAll("as=\\d+", "as=0"), cookie).statusCode()).isEqualTo(409);
  }

  private HttpResponse<String> brought(String action, String cookie) {
    return client.upload(
        action,
        Map.of("kind", "plan"),
        "plan.csv",
        NO_FILE,
        "Cookie",
        cookie,
        "Sec-Fetch-Site",
        "same-origin");
  }

  @Test
  void theLinkWorksOnce() {
    chat(send(form()));
    List<String> before = empty.everything();
    HttpResponse<String> again = send(form("board", "Another board"));
    assertThat(again.statusCode()).isEqualTo(410);
    assertThat(client.get(path, "Accept", "text/html").body())
        .contains("This link no longer works");
    assertThat(empty.everything()).isEqualTo(before);
    assertThat(empty.server.greeting()).noneMatch(line -> line.contains("no board yet"));
  }

  @Test
  void theSameFormSentTwiceMakesOneBoardAndSignsInBothTimes() {
    String action = Jsoup.parse(client.get(path).body()).select("form").attr("action");
    HttpResponse<String> first = client.upload(action, form(), "", NO_FILE, OURS);
    List<String> before = empty.everything();
    HttpResponse<String> again = client.upload(action, form(), "", NO_FILE, OURS);
    assertThat(chat(again).select(".speaker b").text()).isEqualTo("Board manager");
    assertThat(again.headers().firstValue("Set-Cookie"))
        .isEqualTo(first.headers().firstValue("Set-Cookie"));
    assertThat(empty.everything()).isEqualTo(before);
    assertThat(client.upload(path + "?event=guessed", form(), "", NO_FILE, OURS).statusCode())
        .isEqualTo(410);
  }

  @Test
  void beforeThereIsABoardTheFirstPageSaysHowToBegin() {
    assertThat(client.get("/", "Accept", "text/html").body())
        .contains("There is no board here yet", "link for setting one up");
    chat(send(form()));
    assertThat(client.get("/", "Accept", "text/html").body()).contains("You are not signed in");
  }

  @Test
  void aFileThatIsTooLargeLeavesTheForm() {
    Document page = refused(form("how", "file"), "board.yaml", "#".repeat(21 * 1024 * 1024));
    assertThat(page.select("#file-faults").text()).contains("at most 1 MB");
    assertThat(page.select("input[value=file]").hasAttr("checked")).isTrue();
  }

  @Test
  void aGuessedLinkOpensNothing() {
    assertThat(client.get("/welcome/guessed").statusCode()).isEqualTo(410);
    assertThat(client.upload("/welcome/guessed", form(), "", NO_FILE, OURS).statusCode())
        .isEqualTo(410);
  }

  @Test
  void anotherSiteSetsNothingUp() {
    HttpResponse<String> answer =
        client.upload(path, form(), "", NO_FILE, "Sec-Fetch-Site", "cross-site");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(send(form()).statusCode()).isEqualTo(303);
  }

  @Test
  void whatIsWrongIsToldBesideItsField() {
    Map<String, String> fields =
        form(
            "board", " ",
            "nation", "FRANCE",
            "zone", "London",
            "manager", "Jo Example, born 3 May 2012",
            "email", "manager at board");
    Document page = refused(fields, "", "");
    assertThat(page.select("#board-faults").text()).isEqualTo("Write the board's name.");
    assertThat(page.select("#nation-faults").text()).isEqualTo("Choose a nation.");
    assertThat(page.select("#zone-faults").text()).contains("“London” is no time zone");
    assertThat(page.select("#manager-faults").text()).contains("child or a patient");
    assertThat(page.select("#email-faults").text())
        .isEqualTo("“manager at board” is no e-mail address.");
    assertThat(page.select("#zone").val()).isEqualTo("London");
    assertThat(page.select("#zone").attr("aria-describedby")).contains("zone-faults");
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("#board", "#nation", "#zone", "#manager", "#email");
  }

  @Test
  void aBoardFileWithFaultsIsToldWithItsLines() {
    Document page = refused(form("how", "file"), "board.yaml", "board:\n  nmae: Sample\n");
    assertThat(page.select("#file-faults").text()).contains("board.yaml, line 2", "nmae");
    assertThat(refused(form("how", "file"), "", "").select("#file-faults").text())
        .startsWith("Choose a file");
    assertThat(page.select("input[value=file]").hasAttr("checked")).isTrue();
  }

  @Test
  void nobodySignsInAsSomebodyWhomTheFileDoesNotNameAsManager() {
    Document page =
        refused(
            form("how", "file", "manager", "Police lead"),
            "board.yaml",
            new String(Sample.board(), UTF_8));
    assertThat(page.select("#manager-faults").text())
        .startsWith("The file's board manager is Board manager.");
  }

  @Test
  void aBoardFileWithCaseDataIsRefused() {
    String file = new String(Sample.board(), UTF_8);
    Document page =
        refused(
            form("how", "file"),
            "board.yaml",
            file.replace("- name: Health Group", "- name: Review of 943 476 5919"));
    assertThat(page.select("#file-faults").text()).contains("an NHS number").doesNotContain("943");
  }
}
