package org.beadle.slack;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Press;

/**
 * Forms that ask for words before a press counts. A press that notes progress or declares a colour
 * gets the form "Update", with both; any other gets its own question.
 */
final class SlackForms {
  static final String CALLBACK = "beadle-form";
  static final String WORDS = "words";
  static final String COLOUR = "colour";

  private static final int TITLE = 24;
  private static final int QUESTION = 2_000;
  private static final int LONGEST_ANSWER = 3_000;
  private static final String NOTE = "note";
  private static final Map<String, String> COLOURS =
      Map.of("green", "Green: on track", "amber", "Amber: at risk", "red", "Red: late");
  private static final List<String> ORDER = List.of("green", "amber", "red");
  private static final Gson GSON = new Gson();

  /** A person's id, and the id of the person's own workspace; null where Slack names none. */
  record Person(String id, String team) {}

  /**
   * Where a button was pressed; kept in its form by Slack.
   *
   * @param press the press, encoded
   * @param person who pressed
   * @param team the workspace that has the app
   * @param channel where the button stands; null on the Home tab
   * @param thread the message that begins the thread where the button stands; null where it stands
   *     in none
   * @param responseUrl where the answer goes; null where it goes to direct messages
   */
  record Origin(
      String press, Person person, String team, String channel, String thread, String responseUrl) {
    String place() {
      return channel == null ? person.id() : channel;
    }

    Optional<String> inThread() {
      return Optional.ofNullable(thread);
    }

    Heard.Speaker speaker() {
      return new Heard.Speaker(person.id(), Optional.ofNullable(person.team()), channel == null);
    }

    /** The same place, for who sent the form in. */
    Origin by(Person other) {
      return new Origin(press, other, team, channel, thread, responseUrl);
    }

    String write() {
      return GSON.toJson(this);
    }

    static Optional<Origin> read(String written) {
      try {
        return Optional.ofNullable(GSON.fromJson(written, Origin.class));
      } catch (JsonSyntaxException notOurs) {
        return Optional.empty();
      }
    }
  }

  private SlackForms() {}

  /** The form for a button. */
  static JsonObject form(String label, String question, Press press, Origin origin) {
    boolean update = isUpdate(press);
    JsonArray blocks = new JsonArray();
    if (update) blocks.add(colours(lastWord(press)));
    blocks.add(words(question, update));
    JsonObject form = new JsonObject();
    form.addProperty("type", "modal");
    form.addProperty("callback_id", CALLBACK);
    form.addProperty("private_metadata", origin.write());
    form.add("title", SlackBlocks.plain(update ? "Update" : label, TITLE));
    form.add("submit", SlackBlocks.plain("Send", TITLE));
    form.add("close", SlackBlocks.plain("Cancel", TITLE));
    form.add("blocks", blocks);
    return form;
  }

  private static JsonObject words(String question, boolean optional) {
    JsonObject element = new JsonObject();
    element.addProperty("type", "plain_text_input");
    element.addProperty("action_id", WORDS);
    element.addProperty("multiline", true);
    element.addProperty("max_length", LONGEST_ANSWER);
    return input(WORDS, question, element, optional);
  }

  private static JsonObject colours(String declared) {
    JsonArray options = new JsonArray();
    ORDER.forEach(colour -> options.add(option(colour)));
    JsonObject element = new JsonObject();
    element.addProperty("type", "static_select");
    element.addProperty("action_id", COLOUR);
    element.add("placeholder", SlackBlocks.plain("No change", TITLE));
    element.add("options", options);
    if (COLOURS.containsKey(declared)) element.add("initial_option", option(declared));
    return input(COLOUR, "Colour", element, true);
  }

  private static JsonObject option(String colour) {
    JsonObject option = new JsonObject();
    option.add("text", SlackBlocks.plain(COLOURS.get(colour), 75));
    option.addProperty("value", colour);
    return option;
  }

  private static JsonObject input(String id, String label, JsonObject element, boolean optional) {
    JsonObject input = new JsonObject();
    input.addProperty("type", "input");
    input.addProperty("block_id", id);
    input.addProperty("optional", optional);
    input.add("label", SlackBlocks.plain(label, QUESTION));
    input.add("element", element);
    return input;
  }

  /** The press with what the form adds to it; empty where the form says nothing. */
  static Optional<Press> filled(Press press, Map<String, Map<String, ViewState.Value>> values) {
    String words = value(values, WORDS).map(ViewState.Value::getValue).orElse("").strip();
    if (!isUpdate(press))
      return words.isEmpty() ? Optional.empty() : Optional.of(with(press, press.command(), words));
    Optional<String> colour =
        value(values, COLOUR)
            .map(ViewState.Value::getSelectedOption)
            .map(ViewState.SelectedOption::getValue);
    if (colour.isEmpty() && words.isEmpty()) return Optional.empty();
    String about = press.command().substring(0, press.command().lastIndexOf(' ') + 1);
    return Optional.of(with(press, about + colour.orElse(NOTE), words));
  }

  private static Press with(Press press, String command, String words) {
    return new Press(press.board(), press.record(), (command + " " + words).strip());
  }

  private static Optional<ViewState.Value> value(
      Map<String, Map<String, ViewState.Value>> values, String id) {
    return Optional.ofNullable(values.get(id)).map(block -> block.get(id));
  }

  private static boolean isUpdate(Press press) {
    String word = lastWord(press);
    return press.command().startsWith("action ")
        && (word.equals(NOTE) || COLOURS.containsKey(word));
  }

  private static String lastWord(Press press) {
    return press.command().substring(press.command().lastIndexOf(' ') + 1);
  }

  /** Slack's way to leave a form open, and to say below its words what is wrong with them. */
  static JsonObject givenBack(String what) {
    JsonObject errors = new JsonObject();
    errors.addProperty(WORDS, what);
    JsonObject answer = new JsonObject();
    answer.addProperty("response_action", "errors");
    answer.add("errors", errors);
    return answer;
  }
}
