package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.PlainText;
import org.beadle.chat.Post;

/** A {@link Post}'s blocks as elements of an Adaptive Card, none of which is larger than a card. */
final class TeamsBlocks {
  private static final int HEADING = 200;
  private static final String NOTHING = "Nothing to show.";

  private final Post post;
  private final int piece;
  private final int most;
  private final TeamsButtons buttons;
  private final TeamsFiles files;

  /**
   * @param characters of a card's JSON; an element takes at most three quarters of them
   */
  TeamsBlocks(Post post, FileLinks files, Pressing pressing, int characters) {
    this.post = post;
    this.piece = characters / 8;
    this.most = characters / 2;
    this.buttons = new TeamsButtons(pressing, post.about(), characters / 3);
    this.files = new TeamsFiles(files, piece, most);
  }

  List<JsonObject> elements() {
    List<JsonObject> elements = new ArrayList<>();
    String before = "";
    for (Block block : post.blocks()) {
      elements.addAll(elements(unrepeated(block, before)));
      before = block instanceof Block.Text(String text) ? text : "";
    }
    if (elements.isEmpty())
      elements.addAll(words(post.summary().isBlank() ? NOTHING : post.summary()));
    return elements;
  }

  /** A table's caption is left out where the words before it say the same. */
  private static Block unrepeated(Block block, String before) {
    return block instanceof Block.Table table && before.startsWith(table.caption())
        ? new Block.Table("", table.headings(), table.rows())
        : block;
  }

  /** The message has several parts. */
  void part() {
    buttons.part();
  }

  private List<JsonObject> elements(Block block) {
    return switch (block) {
      case Block.Heading(String text) -> heading(text);
      case Block.Text(String text) -> words(text);
      case Block.Facts(var facts) -> new TeamsFacts(piece).elements(facts);
      case Block.Table table -> new TeamsTable(table, piece, most).elements();
      case Block.Image image -> files.picture(image);
      case Block.Buttons(var row) -> buttons.rows(row);
      case Block.File file -> files.file(file);
      case Block.Choices(var choices) -> new TeamsChoices(buttons, piece, most).elements(choices);
    };
  }

  private List<JsonObject> words(String text) {
    return TeamsText.paragraphs(text, piece).toList();
  }

  /** A heading that screen readers find, or bold words where Markdown would change it. */
  private List<JsonObject> heading(String text) {
    String line = text.replace('\n', ' ').strip();
    if (line.isEmpty()) return List.of();
    if (line.length() <= HEADING && TeamsText.isPlain(line)) return List.of(headingOf(line));
    return Stream.of(line)
        .flatMap(it -> PlainText.pieces(it, piece).stream())
        .map(it -> TeamsText.led(it, ""))
        .toList();
  }

  private static JsonObject headingOf(String line) {
    JsonObject heading = Element.of("TextBlock");
    heading.addProperty("text", TeamsText.literal(line));
    heading.addProperty("style", "heading");
    heading.addProperty("size", "large");
    heading.addProperty("weight", "bolder");
    heading.addProperty("wrap", true);
    return heading;
  }
}
