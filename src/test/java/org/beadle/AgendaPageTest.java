package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.desk.Pages;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Database;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.web.Browser;
import org.beadle.web.Client;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of agendas, over HTTP and on the sample board on Monday 18 June 2018. */
class AgendaPageTest {
  private static final String[] OURS = {"Sec-Fetch-Site", "same-origin", "Accept", "text/html"};

  @TempDir Path folder;
  private Demo demo;
  private Client client;
  private long board;
  private long confidential;

  @BeforeEach
  void start() {
    demo = Demo.start(new Demo.Wish(folder, LocalDate.of(2018, 6, 18), null, 0), said -> {});
    client = new Client(demo.port());
    try (Store store = Store.open(Database.sqlite(folder.resolve("beadle.db")))) {
      board = store.write(records -> plan(records, "Full board", LocalDate.of(2018, 7, 4)));
      confidential =
          store.write(
              records -> plan(records, "Strategic Case Review Group", LocalDate.of(2018, 7, 5)));
    }
    says("meeting item add Risk register for Full board every meeting");
    says("meeting item add <b>Winter</b> pressures for Full board 4 July");
    says("meeting report Annual report from Police for Full board 4 July");
    says("meeting item add Hidden theme for SCRG 5 July");
  }

  private static long plan(Records records, String name, LocalDate on) {
    Board board = records.boards().bySlug("sample").orElseThrow();
    long group =
        records.boards().roster(board.id()).groups().stream()
            .filter(each -> each.name().equals(name))
            .mapToLong(Group::id)
            .findFirst()
            .orElseThrow();
    Change change =
        records.change(
            ChangeHeader.byProgram(
                board, Instant.parse("2018-06-18T08:00:00Z"), "test", "", "test"));
    Meeting meeting =
        change
            .diary()
            .add(
                group,
                on,
                Optional.of(LocalTime.of(10, 0)),
                Optional.of("Civic Centre"),
                Meeting.Kind.MEETING);
    change.finish("A meeting was added.", "meeting", meeting.id());
    return meeting.id();
  }

  @AfterEach
  void stop() {
    demo.close();
  }

  private String idOf(String member) {
    return Jsoup.parse(client.get("/").body()).select("#as option").stream()
        .filter(option -> option.text().equals(member))
        .findFirst()
        .orElseThrow()
        .val();
  }

  private void says(String words) {
    String manager = idOf("Board manager");
    Map<String, String> fields =
        Map.of("board", "sample", "place", "direct-" + manager, "as", manager, "text", words);
    assertThat(client.post("/say", fields, OURS).statusCode()).isLessThan(400);
  }

  private String path(String page, String member) {
    return page + "?board=sample&as=" + idOf(member);
  }

  private HttpResponse<String> agenda(long meeting, String member) {
    return client.get(path("/agendas/" + meeting, member), "Accept", "text/html");
  }

  @Test
  void anAgendaIsAPageWithAHeadingAboveEachPart() {
    Document page = Jsoup.parse(agenda(board, "Lay member").body());
    assertThat(page.select("h1").eachText())
        .containsExactly("Draft agenda: Full board, 4 July 2018");
    assertThat(page.select("h2").eachText())
        .containsExactly("Items", "Reports due", "Matters arising", "Minutes of the last meeting");
    assertThat(page.select("tbody tr").eachText())
        .startsWith(
            "1 Risk register every meeting",
            "2 <b>Winter</b> pressures this meeting",
            "3 Annual report Sample Police (Police lead) 27 June 2018 not yet");
    assertThat(page.select("main").text()).contains("at 10:00, Civic Centre, in 16 days.");
  }

  @Test
  void theMeetingsToComeLeadToTheirAgendas() {
    Document chat = Jsoup.parse(client.get(path("/", "Lay member")).body());
    String list = chat.selectFirst("a[href^=/agendas]").attr("href");
    Document agendas = Jsoup.parse(client.get(list).body());
    assertThat(agendas.select(".agendas a").eachText()).containsExactly("Full board, 4 July 2018");
    String page = agendas.selectFirst(".agendas a").attr("href");
    assertThat(Jsoup.parse(client.get(page).body()).select("h1").text()).contains("Full board");
    Document managers = Jsoup.parse(client.get(path("/agendas", "Board manager")).body());
    assertThat(managers.select(".agendas li").eachText())
        .containsExactly(
            "Full board, 4 July 2018", "Strategic Case Review Group, 5 July 2018 Confidential");
  }

  @Test
  void theMessageLeadsToThePageAtThePublicAddress() {
    String reached = "https://beadle.example";
    String id = idOf("Lay member");
    try (Installation installation =
        Installation.open(
            Installation.in(folder), InstantSource.fixed(Instant.parse("2018-06-18T09:00:00Z")))) {
      Incoming asked =
          Incoming.said(
              new Address("local", "sample", id),
              new Incoming.User("sample", id, Optional.empty(), true),
              "meeting agenda Full board",
              Optional.empty());
      assertThat(PostJson.write(installation.desk().receive(asked))).doesNotContain("http");
      URI base = URI.create(reached);
      Pages pages = new ServedPages(Optional.of(base), () -> base);
      Post post = installation.desk(pages, () -> {}).receive(asked);
      String link = "/agendas/" + board + "?board=sample";
      assertThat(texts(post)).anyMatch(text -> text.endsWith(": " + reached + link));
      assertThat(Jsoup.parse(client.get(link + "&as=" + id).body()).select("h1").text())
          .isEqualTo("Draft agenda: Full board, 4 July 2018");
    }
  }

  private static List<String> texts(Post post) {
    return post.blocks().stream()
        .filter(Block.Text.class::isInstance)
        .map(block -> ((Block.Text) block).text())
        .toList();
  }

  @Test
  void aConfidentialGroupsAgendaIsNoPageForOthers() {
    HttpResponse<String> refused = agenda(confidential, "Lay member");
    HttpResponse<String> nowhere = agenda(1, "Lay member");
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).isEqualTo(nowhere.body()).doesNotContain("Hidden theme");
    String word = path("/agendas/" + confidential + "/word", "Lay member");
    assertThat(client.get(word).statusCode()).isEqualTo(404);
    assertThat(agenda(confidential, "Police lead").body()).contains("Hidden theme");
    assertThat(client.get(path("/agendas/x", "Lay member")).statusCode()).isEqualTo(404);
  }

  @Test
  void theWordFileSaysTheSame() throws IOException, InterruptedException {
    Document page = Jsoup.parse(agenda(board, "Lay member").body());
    String word = page.selectFirst("a[download]").attr("href");
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + demo.port() + word))
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"agenda-full-board-2018-07-04.docx\"");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
      assertThat(document.getParagraphs().getFirst().getText())
          .isEqualTo("Draft agenda: Full board, 4 July 2018");
      XWPFTable items = document.getTables().getFirst();
      assertThat(items.getText())
          .isEqualTo(
              "No.\tItem\tAt\n1\tRisk register\tevery meeting\n2\t<b>Winter</b> pressures\tthis"
                  + " meeting\n");
    }
  }

  @Test
  void thePageIsOneSheetOfA4AndKeepsNobodyOut() {
    try (Browser browser = Browser.startOrSkip()) {
      for (var page : List.of(browser.desktop(), browser.telephone(), browser.dark(1280, 800))) {
        for (String address : List.of("/agendas/" + board, "/agendas")) {
          page.navigate("http://127.0.0.1:" + demo.port() + path(address, "Board manager"));
          Browser.assertAccessible(page);
          Browser.assertFits(page);
        }
      }
      var page = browser.desktop();
      page.navigate("http://127.0.0.1:" + demo.port() + path("/agendas/" + board, "Board manager"));
      String printed = new String(page.pdf(), StandardCharsets.ISO_8859_1);
      assertThat(printed).contains("/Type /Pages").containsPattern("/Count 1\\b");
      browser.closePages();
    }
  }
}
