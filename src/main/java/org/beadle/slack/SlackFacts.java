package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.PlainText;

/** Labels in bold with their values, some a block. */
final class SlackFacts {
  private static final int FACTS = 10;
  private static final int LABEL = 150;
  private static final int CHARACTERS = 2_800;

  private final List<JsonObject> blocks = new ArrayList<>();
  private JsonArray elements = new JsonArray();
  private int count;
  private int length;

  List<JsonObject> blocks(List<Block.Fact> facts) {
    facts.forEach(this::add);
    flush();
    return blocks;
  }

  private void add(Block.Fact fact) {
    String label = PlainText.cut(fact.label(), LABEL) + ": ";
    if (count == FACTS || length + label.length() + fact.value().length() > CHARACTERS) flush();
    List<String> pieces = PlainText.pieces(fact.value(), CHARACTERS - label.length());
    RichText.addBold(elements, count == 0 ? label : "\n" + label);
    if (!pieces.isEmpty()) RichText.addWords(elements, pieces.getFirst());
    count++;
    length += label.length() + fact.value().length() + 1;
    pieces.stream().skip(1).forEach(this::addAlone);
  }

  /** The rest of a value that is too long for one block. */
  private void addAlone(String piece) {
    flush();
    blocks.addAll(SlackBlocks.paragraphs(piece));
  }

  private void flush() {
    if (count == 0) return;
    blocks.add(RichText.block(RichText.section(elements)));
    elements = new JsonArray();
    count = 0;
    length = 0;
  }
}
