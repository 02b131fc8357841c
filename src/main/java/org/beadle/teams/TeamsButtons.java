package org.beadle.teams;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.PlainText;

/**
 * Buttons in Teams' way, in rows of as many as it shows. One that asks opens a card below itself,
 * with the question and a button to send it.
 */
final class TeamsButtons {
  private static final int ROW = 6;
  private static final int LABEL = 75;
  private static final int LONGEST_ANSWER = 2_000;

  private final Pressing pressing;
  private final Optional<Long> about;
  private final int most;
  private final List<JsonObject> marked = new ArrayList<>();
  private int count;

  /**
   * @param about the record that the message shows
   * @param most characters of a row; a button that is longer is left out
   */
  TeamsButtons(Pressing pressing, Optional<Long> about, int most) {
    this.pressing = pressing;
    this.about = about;
    this.most = most;
  }

  /** What becomes of buttons here. */
  Pressing pressing() {
    return pressing;
  }

  /** A number that no other input of the message has. */
  int next() {
    return count++;
  }

  List<JsonObject> rows(List<Block.Button> buttons) {
    List<JsonObject> rows = new ArrayList<>();
    List<JsonObject> row = new ArrayList<>();
    int characters = 0;
    for (Block.Button button : buttons) {
      Optional<JsonObject> action = action(button).filter(it -> Element.length(it) <= most);
      if (action.isEmpty()) continue;
      int length = Element.length(action.get());
      if (row.size() == ROW || characters + length > most) {
        rows.add(row(row));
        row = new ArrayList<>();
        characters = 0;
      }
      row.add(action.get());
      characters += length;
    }
    if (!row.isEmpty()) rows.add(row(row));
    return rows;
  }

  static JsonObject row(List<JsonObject> actions) {
    return Element.holding("ActionSet", "actions", actions);
  }

  private Optional<JsonObject> action(Block.Button button) {
    return switch (pressing) {
      case Pressing.Heard() ->
          Optional.of(button.ask().map(ask -> asking(button, ask)).orElseGet(() -> press(button)));
      case Pressing.Linked(var links) ->
          links.apply(button).map(address -> opening(button.label(), address));
    };
  }

  /** A button that opens an address. */
  static JsonObject opening(String label, URI address) {
    JsonObject action = Element.open(address.toString());
    action.addProperty("title", label(label));
    return action;
  }

  private JsonObject press(Block.Button button) {
    return styled(execute(button.label(), data(button)), button.style());
  }

  private JsonObject asking(Block.Button button, String question) {
    JsonObject words = Element.of("Input.Text");
    String id = TeamsPress.WORDS + next();
    words.addProperty("id", id);
    String asked = TeamsText.literal(question);
    words.addProperty("label", asked.isBlank() ? label(button.label()) : asked);
    words.addProperty("isMultiline", true);
    words.addProperty("maxLength", LONGEST_ANSWER);
    words.addProperty("isRequired", true);
    words.addProperty("errorMessage", "Please answer this first.");
    JsonObject data = data(button);
    data.addProperty(TeamsPress.WORDS, id);
    JsonObject card = Element.holding("AdaptiveCard", "body", List.of(words));
    card.add("actions", Element.array(List.of(execute("Send", data))));
    JsonObject action = Element.of("Action.ShowCard");
    action.addProperty("title", label(button.label()));
    action.add("card", card);
    return styled(action, button.style());
  }

  /** The button below menus, which sends what was changed in them. */
  JsonObject save() {
    return styled(execute("Save", marked(new JsonObject())), Block.Style.PRIMARY);
  }

  private JsonObject data(Block.Button button) {
    JsonObject data = new JsonObject();
    data.addProperty(TeamsPress.PRESS, button.press().encode());
    return marked(data);
  }

  private JsonObject marked(JsonObject data) {
    about.ifPresent(
        record -> {
          data.addProperty(TeamsPress.ABOUT, Long.toString(record));
          marked.add(data);
        });
    return data;
  }

  /**
   * Takes the record out of all buttons, for a message of several parts: none of these may be
   * answered with the whole.
   */
  void part() {
    marked.forEach(data -> data.remove(TeamsPress.ABOUT));
  }

  private static JsonObject execute(String label, JsonObject data) {
    JsonObject action = Element.of("Action.Execute");
    action.addProperty("title", label(label));
    action.addProperty("verb", TeamsPress.VERB);
    action.add("data", data);
    return action;
  }

  private static String label(String label) {
    String shown = PlainText.cut(TeamsText.literal(label), LABEL);
    return shown.isBlank() ? "Open" : shown;
  }

  private static JsonObject styled(JsonObject action, Block.Style style) {
    switch (style) {
      case PLAIN -> {}
      case PRIMARY -> action.addProperty("style", "positive");
      case DANGER -> action.addProperty("style", "destructive");
    }
    return action;
  }
}
