package org.beadle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beadle.desk.Rows;
import org.beadle.web.Client;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Imports into the sample board of a demonstration, over HTTP. */
final class DemoImports implements AutoCloseable {
  static final String HEADINGS = "No.,Action,Lead,Timescale,Status\n";
  static final String BUILDINGS =
      HEADINGS
          + "Priority 5: Buildings,,,,\n"
          + "5.1,Paint the front door,Buildings Group,Sept 2018,\n"
          + "5.2,Mend the gate,Buildings Group,By 31 October 2018,\n";

  private static final String[] OURS = {"Sec-Fetch-Site", "same-origin", "Accept", "text/html"};

  final Client client;
  private final Path folder;
  private final Demo demo;

  DemoImports(Path folder) {
    this.folder = folder;
    this.demo = Demo.start(new Demo.Wish(folder, LocalDate.of(2018, 6, 18), null, 0), said -> {});
    this.client = new Client(demo.port());
  }

  /** All that is in the file of the record. */
  List<String> everything() {
    return Rows.of(folder.resolve("beadle.db"));
  }

  /** What the board manager is shown of a plan before it is imported. */
  Document preview(String file, String content) {
    return page(upload("Board manager", "plan", file, content.getBytes(UTF_8)));
  }

  HttpResponse<String> upload(String member, String kind, String file, byte[] content) {
    return client.upload(path("/import", member), Map.of("kind", kind), file, content, OURS);
  }

  /** Presses the button below a preview. */
  Document confirm(Document preview, Map<String, String> more) {
    return page(confirmed(preview, more, "Board manager"));
  }

  HttpResponse<String> confirmed(Document preview, Map<String, String> more, String member) {
    Element form = preview.selectFirst("form[action^=/import/confirm]");
    Map<String, String> fields = new HashMap<>(more);
    fields.put("ticket", form.selectFirst("[name=ticket]").val());
    return client.post(path("/import/confirm", member), fields, OURS);
  }

  String says(String member, String words) {
    Map<String, String> fields =
        Map.of("board", "sample", "place", "board", "as", idOf(member), "text", words);
    return Jsoup.parse(client.post("/say", fields, OURS).body()).text()
        + Jsoup.parse(client.get(path("/", member)).body()).select(".message").last().text();
  }

  private String idOf(String member) {
    Document page = Jsoup.parse(client.get("/").body());
    return page.select("#as option").stream()
        .filter(option -> option.text().equals(member))
        .findFirst()
        .orElseThrow()
        .val();
  }

  String path(String page, String member) {
    return page + "?board=sample&place=board&as=" + idOf(member);
  }

  static Document page(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body());
  }

  static List<String> table(Document page, String caption) {
    return page.select("table").stream()
        .filter(table -> table.selectFirst("caption").text().startsWith(caption))
        .flatMap(table -> table.select("tbody tr").stream())
        .map(Element::text)
        .toList();
  }

  @Override
  public void close() {
    demo.close();
  }
}
