package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.PlainText;

/**
 * Lines with a menu each, and one button below that saves what was changed in them. Where an option
 * asks for words there is a field for them beside the menu. Nothing is remembered between a card
 * and its press: an option's value says what it does, whether it asks, and whether it held when the
 * card was made.
 */
final class TeamsChoices {
  private static final int LABEL = 200;
  private static final int OPTION = 75;
  private static final int QUESTIONS = 200;

  private final TeamsButtons buttons;
  private final int piece;
  private final int most;

  /**
   * @param buttons of the same message
   * @param piece the most characters of a line's words
   * @param most characters of an element beyond which another is begun, with its own button
   */
  TeamsChoices(TeamsButtons buttons, int piece, int most) {
    this.buttons = buttons;
    this.piece = piece;
    this.most = most;
  }

  List<JsonObject> elements(List<Block.Choice> choices) {
    return switch (buttons.pressing()) {
      case Pressing.Heard() -> menus(choices);
      case Pressing.Linked(var links) ->
          words(choices.stream().map(Block.Choice::words).collect(Collectors.joining("\n")))
              .toList();
    };
  }

  private List<JsonObject> menus(List<Block.Choice> choices) {
    List<JsonObject> elements = new ArrayList<>();
    List<JsonObject> lines = new ArrayList<>();
    int characters = 0;
    for (Block.Choice choice : choices) {
      Optional<JsonObject> menu = menu(choice);
      int length = menu.map(Element::length).orElse(0);
      if (!lines.isEmpty() && (menu.isEmpty() || characters + length > most)) {
        elements.add(saved(lines));
        lines = new ArrayList<>();
        characters = 0;
      }
      menu.ifPresentOrElse(lines::add, () -> elements.addAll(lineAndButtons(choice)));
      characters += length;
    }
    if (!lines.isEmpty()) elements.add(saved(lines));
    return elements;
  }

  /** Menus with their button, kept together, since a card sends only its own menus. */
  private JsonObject saved(List<JsonObject> menus) {
    JsonObject save = TeamsButtons.row(List.of(buttons.save()));
    return Element.holding(
        "Container", "items", Stream.concat(menus.stream(), Stream.of(save)).toList());
  }

  /** Empty where there is nothing to choose, or too much for a menu. */
  private Optional<JsonObject> menu(Block.Choice choice) {
    if (choice.options().isEmpty() || !isShort(choice)) return Optional.empty();
    int number = buttons.next();
    JsonObject menu = menu(choice, number);
    return Element.length(menu) > most / 2
        ? Optional.empty()
        : Optional.of(withField(menu, choice, number));
  }

  private static boolean isShort(Block.Choice choice) {
    return !TeamsText.literal(choice.line()).isBlank() && choice.line().length() <= LABEL;
  }

  private List<JsonObject> lineAndButtons(Block.Choice choice) {
    return Stream.concat(
            words(choice.words()),
            buttons.rows(choice.options().stream().map(Block.Option::button).toList()).stream())
        .toList();
  }

  private static JsonObject menu(Block.Choice choice, int number) {
    JsonObject menu = Element.of("Input.ChoiceSet");
    menu.addProperty("id", TeamsPress.CHOICE + number);
    menu.addProperty("label", TeamsText.literal(choice.line()));
    menu.addProperty("placeholder", "Choose");
    menu.add(
        "choices",
        Element.array(choice.options().stream().map(option -> option(choice, option)).toList()));
    choice.options().stream()
        .filter(choice::isChosen)
        .findFirst()
        .ifPresent(held -> menu.addProperty("value", TeamsPress.value(held, true)));
    return menu;
  }

  private static JsonObject option(Block.Choice choice, Block.Option option) {
    JsonObject rendered = new JsonObject();
    rendered.addProperty("title", PlainText.cut(TeamsText.literal(option.label()), OPTION));
    rendered.addProperty("value", TeamsPress.value(option, choice.isChosen(option)));
    return rendered;
  }

  private static JsonObject withField(JsonObject menu, Block.Choice choice, int number) {
    String questions =
        choice.options().stream()
            .flatMap(option -> option.ask().stream())
            .distinct()
            .collect(Collectors.joining(" "));
    if (questions.isEmpty()) return menu;
    JsonObject field = Element.of("Input.Text");
    field.addProperty("id", TeamsPress.WORDS + number);
    String asked = PlainText.cut(TeamsText.literal(questions), QUESTIONS);
    // Teams breaks a label into lines, and cuts a placeholder off at the edge of its field.
    field.addProperty("label", asked.isBlank() ? "Details" : asked);
    field.addProperty("placeholder", "If needed");
    return Element.holding("ColumnSet", "columns", List.of(column(menu), column(field)));
  }

  private static JsonObject column(JsonObject item) {
    JsonObject column = Element.holding("Column", "items", List.of(item));
    column.addProperty("width", "stretch");
    return column;
  }

  private Stream<JsonObject> words(String text) {
    return TeamsText.paragraphs(text, piece);
  }
}
