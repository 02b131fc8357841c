package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Press;

/**
 * One line with a choice: a section with a menu beside it. An option's value is the number of its
 * question and its press; the menu's action id holds the questions. Where Slack's limits leave no
 * room for these, the options are buttons below the line, which hold more.
 */
final class SlackChoice {
  private static final int TEXT = 3_000;
  private static final int OPTIONS = 100;
  private static final int LABEL = 75;
  private static final int VALUE = 150;
  private static final int PLACEHOLDER = 150;
  private static final int ACTION_ID = 255;
  private static final String CHOOSE = "choose-";
  private static final char BETWEEN = '|';

  private final Block.Choice choice;
  private final SlackButtons buttons;
  private final List<String> questions;

  /**
   * @param buttons of the same message, whose ids must differ from this one's
   */
  SlackChoice(Block.Choice choice, SlackButtons buttons) {
    this.choice = choice;
    this.buttons = buttons;
    this.questions =
        choice.options().stream().flatMap(option -> option.ask().stream()).distinct().toList();
  }

  List<JsonObject> blocks() {
    if (choice.options().isEmpty()) return SlackBlocks.paragraphs(choice.words());
    String actionId = CHOOSE + buttons.next() + ":" + String.join("" + BETWEEN, questions);
    return fits(actionId) ? List.of(section(actionId)) : lineAndButtons();
  }

  private boolean fits(String actionId) {
    return actionId.length() <= ACTION_ID
        && choice.options().size() <= OPTIONS
        && questions.stream().allMatch(ask -> !ask.isEmpty() && ask.indexOf(BETWEEN) < 0)
        && choice.options().stream().allMatch(option -> value(option).length() <= VALUE)
        && !choice.line().isBlank();
  }

  private JsonObject section(String actionId) {
    JsonObject section = new JsonObject();
    section.addProperty("type", "section");
    section.add("text", SlackBlocks.plain(choice.line(), TEXT));
    section.add("accessory", menu(actionId));
    return section;
  }

  private JsonObject menu(String actionId) {
    JsonObject menu = new JsonObject();
    menu.addProperty("type", "static_select");
    menu.addProperty("action_id", actionId);
    menu.add("placeholder", SlackBlocks.plain("Choose", PLACEHOLDER));
    JsonArray options = new JsonArray();
    choice.options().forEach(option -> options.add(option(option)));
    menu.add("options", options);
    choice.options().stream()
        .filter(choice::isChosen)
        .findFirst()
        .ifPresent(chosen -> menu.add("initial_option", option(chosen)));
    return menu;
  }

  private JsonObject option(Block.Option option) {
    JsonObject rendered = new JsonObject();
    rendered.add("text", SlackBlocks.plain(option.label(), LABEL));
    rendered.addProperty("value", value(option));
    return rendered;
  }

  /** The question's number, from 1, or 0 for none; then the press. */
  private String value(Block.Option option) {
    int question = option.ask().map(questions::indexOf).orElse(-1) + 1;
    return question + ":" + option.press().encode();
  }

  private List<JsonObject> lineAndButtons() {
    List<JsonObject> blocks = new ArrayList<>(SlackBlocks.paragraphs(choice.words()));
    blocks.addAll(buttons.rows(choice.options().stream().map(Block.Option::button).toList()));
    return blocks;
  }

  /**
   * What was picked of a menu of ours; empty for any other.
   *
   * @param value of the picked option
   */
  static Optional<SlackPress> picked(String actionId, String label, String value) {
    if (!actionId.startsWith(CHOOSE) || !value.matches("(?s)[0-9]{1,3}:.*"))
      return Optional.empty();
    int colon = value.indexOf(':');
    int number = Integer.parseInt(value.substring(0, colon));
    String[] questions = actionId.substring(actionId.indexOf(':') + 1).split("\\|");
    if (number > questions.length) return Optional.empty();
    Optional<String> question = number == 0 ? Optional.empty() : Optional.of(questions[number - 1]);
    return Press.decode(value.substring(colon + 1))
        .map(press -> new SlackPress(press, label, question));
  }
}
