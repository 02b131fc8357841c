package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.PlainText;

/**
 * Buttons in Slack's way. A button's value is its press; its action id says whether a question
 * comes first, and which.
 */
final class SlackButtons {
  private static final int ROW = 25;
  private static final int LABEL = 75;
  private static final int VALUE = 2_000;
  private static final int ACTION_ID = 255;
  private static final String PRESS = "press-";
  private static final String ASK = "ask-";

  private int count;

  /**
   * The buttons in rows of as many as Slack takes. One whose press is too long to keep is left out.
   */
  List<JsonObject> rows(List<Block.Button> buttons) {
    List<JsonObject> rows = new ArrayList<>();
    JsonArray elements = new JsonArray();
    for (Block.Button button : buttons) {
      if (button.press().encode().length() > VALUE) continue;
      if (elements.size() == ROW) {
        rows.add(row(elements));
        elements = new JsonArray();
      }
      elements.add(button(button));
    }
    if (!elements.isEmpty()) rows.add(row(elements));
    return rows;
  }

  private static JsonObject row(JsonArray elements) {
    JsonObject row = new JsonObject();
    row.addProperty("type", "actions");
    row.add("elements", elements);
    return row;
  }

  private JsonObject button(Block.Button button) {
    JsonObject element = new JsonObject();
    element.addProperty("type", "button");
    element.addProperty("action_id", actionId(button.ask()));
    element.add("text", SlackBlocks.plain(button.label(), LABEL));
    element.addProperty("value", button.press().encode());
    switch (button.style()) {
      case PLAIN -> {}
      case PRIMARY -> element.addProperty("style", "primary");
      case DANGER -> element.addProperty("style", "danger");
    }
    return element;
  }

  private String actionId(Optional<String> question) {
    int number = next();
    return question
        .map(ask -> PlainText.cut(ASK + number + ":" + ask, ACTION_ID))
        .orElse(PRESS + number);
  }

  /** A number that no other action id of the message has. */
  int next() {
    return count++;
  }

  /** The question of a button with this action id; empty where it asks none. */
  static Optional<String> question(String actionId) {
    if (!actionId.startsWith(ASK)) return Optional.empty();
    return Optional.of(actionId.substring(actionId.indexOf(':') + 1));
  }
}
