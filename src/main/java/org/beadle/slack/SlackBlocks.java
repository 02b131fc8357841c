package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.PlainText;
import org.beadle.chat.Post;

/**
 * A {@link Post} in Slack's Block Kit, within Slack's limits. What does not fit is counted: "And 12
 * more." Built as JSON, since the vendor's model knows no tables.
 */
final class SlackBlocks {
  private static final int BLOCKS_OF_A_MESSAGE = 50;
  private static final int BLOCKS_OF_A_VIEW = 100;
  private static final int HEADING = 150;
  private static final String NOTHING = "Nothing to show.";
  private static final int PARAGRAPH = 3_000;

  private final int most;
  private final List<JsonObject> done = new ArrayList<>();
  private final SlackButtons buttons;
  private boolean tableFits;

  private SlackBlocks(int most, boolean tableFits, SlackButtons buttons) {
    this.most = most;
    this.tableFits = tableFits;
    this.buttons = buttons;
  }

  /** The blocks of a message. */
  static JsonArray message(Post post) {
    return new SlackBlocks(BLOCKS_OF_A_MESSAGE, true, new SlackButtons()).render(post);
  }

  /**
   * The blocks of posts in a Home tab or a form, which holds more of them and no tables; each post
   * has an equal share of the room.
   */
  static JsonArray view(List<Post> posts) {
    int share = BLOCKS_OF_A_VIEW / posts.size();
    SlackButtons buttons = new SlackButtons();
    JsonArray all = new JsonArray();
    posts.forEach(post -> all.addAll(new SlackBlocks(share, false, buttons).render(post)));
    return all;
  }

  private JsonArray render(Post post) {
    post.blocks().forEach(this::add);
    if (done.isEmpty()) addText(post.summary().isBlank() ? NOTHING : post.summary());
    JsonArray all = new JsonArray();
    fitting().forEach(all::add);
    return all;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> addHeading(heading.text());
      case Block.Text text -> addText(text.text());
      case Block.Facts facts -> done.addAll(new SlackFacts().blocks(facts.facts()));
      case Block.Table table -> addTable(table);
      case Block.Image image -> addText(image.alternative());
      case Block.Buttons row -> done.addAll(buttons.rows(row.buttons()));
      case Block.File file -> addText("File: " + file.words());
      case Block.Choices choices -> choices.choices().forEach(this::addChoice);
    }
  }

  private void addHeading(String text) {
    if (text.isBlank()) return;
    JsonObject header = new JsonObject();
    header.addProperty("type", "header");
    header.add("text", plain(text.replace('\n', ' '), HEADING));
    done.add(header);
  }

  private void addText(String text) {
    done.addAll(paragraphs(text));
  }

  /** The text in as many blocks as it wants. */
  static List<JsonObject> paragraphs(String text) {
    return PlainText.pieces(text, PARAGRAPH).stream()
        .map(piece -> RichText.block(RichText.section(RichText.words(piece))))
        .toList();
  }

  private void addChoice(Block.Choice choice) {
    done.addAll(new SlackChoice(choice, buttons).blocks());
  }

  private void addTable(Block.Table table) {
    SlackTable rendered = new SlackTable(table);
    done.addAll(tableFits ? rendered.grid() : rendered.list());
    tableFits = false; // Slack takes one a message
  }

  /**
   * The blocks, or as many as fit with the last row of buttons and a line that says what is left
   * out.
   */
  private List<JsonObject> fitting() {
    if (done.size() <= most) return done;
    JsonObject last = done.getLast();
    boolean keepsLast = last.get("type").getAsString().equals("actions");
    int kept = most - (keepsLast ? 2 : 1);
    List<JsonObject> fitting = new ArrayList<>(done.subList(0, kept));
    fitting.add(more(done.size() - kept - (keepsLast ? 1 : 0)));
    if (keepsLast) fitting.add(last);
    return fitting;
  }

  /** "And 12 more." */
  private static JsonObject more(int count) {
    return RichText.block(RichText.section(RichText.words("And " + count + " more.")));
  }

  /** A text object whose signs mean nothing. */
  static JsonObject plain(String text, int most) {
    JsonObject plain = new JsonObject();
    plain.addProperty("type", "plain_text");
    plain.addProperty("text", PlainText.cut(text, most));
    plain.addProperty("emoji", false);
    return plain;
  }
}
