package org.beadle.email;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A letter as a plain page: headings, lists and tables as what they are, styles in place, since
 * readers of mail drop others, and nothing fetched from anywhere. Elements are built one by one, so
 * no text can be taken for mark-up.
 */
final class EmailHtml {
  private static final String EDGE =
      "border:1px solid #7b8c91;padding:6px 10px;text-align:left;vertical-align:top";
  private static final String BUTTON =
      "display:inline-block;margin:0 8px 8px 0;padding:9px 16px;border:1px solid #1b4b5a;"
          + "border-radius:8px;text-decoration:none;font-weight:bold;";

  /** A picture that stands in the letter. */
  record Picture(String id, byte[] png) {}

  private final Correspondent to;
  private final List<Picture> pictures = new ArrayList<>();

  EmailHtml(Correspondent to) {
    this.to = to;
  }

  /** The pictures of the post that was written. */
  List<Picture> pictures() {
    return List.copyOf(pictures);
  }

  /** A post without a heading gets one from its summary, since a page begins with one. */
  String of(Post post) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.selectFirst("html").attr("lang", "en-GB");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.title(HeaderText.subject(post.summary()));
    page.body()
        .attr(
            "style",
            "margin:0;padding:16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5");
    Element main =
        page.body().appendElement("div").attr("role", "main").attr("style", "max-width:640px");
    boolean headed = post.blocks().stream().anyMatch(Block.Heading.class::isInstance);
    String heading = heading(post);
    if (!headed) add(main, new Block.Heading(heading));
    post.blocks().stream()
        .filter(block -> headed || !block.equals(new Block.Text(heading)))
        .forEach(block -> add(main, block));
    footer(page.body(), post);
    return "<!doctype html>\n" + page.outerHtml();
  }

  /** The sentence with which the summary begins, where the summary is the whole message. */
  private static String heading(Post post) {
    return post.blocks().stream()
        .limit(1)
        .flatMap(block -> block instanceof Block.Text(String text) ? Stream.of(text) : null)
        .filter(text -> !text.isBlank() && post.summary().startsWith(text))
        .findFirst()
        .orElse(post.summary());
  }

  private void add(Element main, Block block) {
    switch (block) {
      case Block.Heading(String text) ->
          lines(
              main.appendElement(main.selectFirst("h1") == null ? "h1" : "h2")
                  .attr("style", "font-size:20px;line-height:1.3;margin:16px 0 8px"),
              text);
      case Block.Text(String text) -> paragraph(main, text);
      case Block.Facts(var facts) -> facts(main, facts);
      case Block.Table table -> table(main, table);
      case Block.Image image -> picture(main, image);
      case Block.Buttons(var buttons) -> links(main, buttons);
      case Block.File file -> paragraph(main, "File: " + file.words());
      case Block.Choices(var choices) -> choices(main, choices);
    }
  }

  private static void paragraph(Element main, String text) {
    if (!text.isBlank()) lines(main.appendElement("p").attr("style", "margin:0 0 12px"), text);
  }

  /** In words, since a link for every option of a long list would be too many. */
  private static void choices(Element main, List<Block.Choice> choices) {
    if (choices.isEmpty()) return;
    Element list = main.appendElement("ul").attr("style", "margin:0 0 12px;padding-left:24px");
    choices.forEach(choice -> lines(list.appendElement("li"), choice.words()));
  }

  private static void facts(Element main, List<Block.Fact> facts) {
    for (Block.Fact fact : facts) {
      Element line = main.appendElement("p").attr("style", "margin:0 0 4px");
      line.appendElement("strong").text(fact.label() + ":");
      line.appendText(" ");
      lines(line, fact.value());
    }
  }

  private static void table(Element main, Block.Table table) {
    Element grid =
        main.appendElement("table")
            .attr("style", "border-collapse:collapse;margin:12px 0;font-size:15px");
    grid.appendElement("caption")
        .attr("style", "text-align:left;font-weight:bold;padding:4px 0")
        .text(table.caption());
    Element head = grid.appendElement("thead").appendElement("tr");
    for (String heading : table.headings())
      head.appendElement("th").attr("scope", "col").attr("style", EDGE).text(heading);
    Element body = grid.appendElement("tbody");
    for (List<String> row : table.rows()) {
      Element line = body.appendElement("tr");
      for (String cell : row) lines(line.appendElement("td").attr("style", EDGE), cell);
    }
    if (table.rows().isEmpty())
      body.appendElement("tr")
          .appendElement("td")
          .attr("colspan", Integer.toString(table.headings().size()))
          .attr("style", EDGE)
          .text("None");
  }

  private void picture(Element main, Block.Image image) {
    Picture picture = new Picture("picture-" + (pictures.size() + 1) + "@beadle", image.png());
    pictures.add(picture);
    main.appendElement("p")
        .appendElement("img")
        .attr("src", "cid:" + picture.id())
        .attr("alt", image.alternative())
        .attr("style", "max-width:100%;height:auto");
  }

  private void links(Element main, List<Block.Button> buttons) {
    Element row = main.appendElement("p").attr("style", "margin:12px 0");
    for (Block.Button button : buttons)
      to.links().of(button).ifPresent(address -> link(row, button, address));
  }

  private static void link(Element row, Block.Button button, URI address) {
    boolean primary = button.style() == Block.Style.PRIMARY;
    row.appendElement("a")
        .attr("href", address.toString())
        .attr(
            "style",
            BUTTON
                + (primary
                    ? "background:#1b4b5a;color:#ffffff"
                    : "background:#ffffff;color:#123641"))
        .text(button.label());
    row.appendText(" ");
  }

  private void footer(Element body, Post post) {
    Element footer =
        body.appendElement("div")
            .attr("role", "contentinfo")
            .attr(
                "style",
                "max-width:640px;margin-top:24px;padding-top:12px;border-top:1px solid #7b8c91;font-size:14px");
    Footer.sentences(to, post).forEach(sentence -> paragraph(footer, sentence));
    if (Enclosures.of(post).isForCalendar()) return;
    footer
        .appendElement("p")
        .appendElement("a")
        .attr("href", to.turnOff().toString())
        .text(Footer.TURN_OFF);
  }

  /** The text with its line breaks. */
  private static void lines(Element into, String text) {
    List<String> lines = text.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      if (line > 0) into.appendElement("br");
      into.appendText(lines.get(line));
    }
  }
}
