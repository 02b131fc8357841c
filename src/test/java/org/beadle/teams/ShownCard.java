package org.beadle.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a person reads of a card: words as they are where an element shows them so, and without
 * their mark-up where it takes Markdown, as more of it than any client knows.
 */
public final class ShownCard {
  private static final String NO_WIDTH = "\u2060";

  private ShownCard() {}

  /** The words of an activity's card, a line an element. */
  public static String of(JsonObject activity) {
    return elements(TeamsMessages.card(activity).getAsJsonArray("body")).replace(NO_WIDTH, "");
  }

  private static String elements(JsonArray elements) {
    return each(elements).map(ShownCard::element).collect(Collectors.joining("\n"));
  }

  private static Stream<JsonObject> each(JsonArray parts) {
    return StreamSupport.stream(parts.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  private static String element(JsonObject element) {
    return switch (element.get("type").getAsString()) {
      case "TextBlock" -> markdown(text(element, "text"));
      case "RichTextBlock" -> runs(element.getAsJsonArray("inlines"));
      case "FactSet" ->
          each(element.getAsJsonArray("facts"))
              .map(fact -> markdown(text(fact, "title")) + "\n" + markdown(text(fact, "value")))
              .collect(Collectors.joining("\n"));
      case "Table" ->
          each(element.getAsJsonArray("rows"))
              .map(ShownCard::row)
              .collect(Collectors.joining("\n"));
      case "Container" -> elements(element.getAsJsonArray("items"));
      case "ColumnSet" ->
          each(element.getAsJsonArray("columns"))
              .map(column -> elements(column.getAsJsonArray("items")))
              .collect(Collectors.joining("\n"));
      case "Image" -> text(element, "altText");
      case "ActionSet" ->
          each(element.getAsJsonArray("actions"))
              .map(action -> text(action, "title"))
              .collect(Collectors.joining("\n"));
      case "Input.ChoiceSet" -> menu(element);
      case "Input.Text" -> text(element, "label") + "\n" + text(element, "placeholder");
      default -> throw new AssertionError("Nobody reads " + element);
    };
  }

  private static String row(JsonObject row) {
    return each(row.getAsJsonArray("cells"))
        .map(cell -> elements(cell.getAsJsonArray("items")))
        .collect(Collectors.joining(" | "));
  }

  private static String menu(JsonObject menu) {
    return text(menu, "label")
        + each(menu.getAsJsonArray("choices"))
            .map(choice -> "\n" + text(choice, "title"))
            .collect(Collectors.joining());
  }

  private static String runs(JsonArray inlines) {
    return StreamSupport.stream(inlines.spliterator(), false)
        .map(inline -> inline.isJsonPrimitive() ? inline : inline.getAsJsonObject().get("text"))
        .map(JsonElement::getAsString)
        .map(ShownCard::dates)
        .collect(Collectors.joining());
  }

  private static String text(JsonObject element, String name) {
    return element.get(name).getAsString();
  }

  private static String dates(String text) {
    return text.replaceAll("\\{\\{(DATE|TIME)\\([^)]*\\)\\}\\}", "a date");
  }

  /** Carries Markdown out, and what some clients take for it, such as tags and entities. */
  static String markdown(String text) {
    return dates(text)
        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("(\\*\\*|__|[*_~`])(\\S|\\S.*?\\S)\\1", "$2")
        .replaceAll("</?\\w[^>]*>", "")
        .replaceAll("&(#?\\w+);", "?")
        .replaceAll("(?m)^\\s*(#+|[-+*>=]+|\\d+[.)])\\s+", "")
        .replaceAll("\\\\(\\p{Punct})", "$1")
        .replaceAll("(?<!\\n)\\n(?!\\n)", " ");
  }

  /** What the menus are called that offer an option, from the top. */
  public static List<String> menus(JsonObject activity, String option) {
    return all(TeamsMessages.card(activity).getAsJsonArray("body"))
        .filter(each -> isTyped(each, "Input.ChoiceSet"))
        .filter(menu -> each(menu.getAsJsonArray("choices")).anyMatch(it -> isTitled(it, option)))
        .map(menu -> text(menu, "label"))
        .toList();
  }

  private static boolean isTitled(JsonObject choice, String option) {
    return text(choice, "title").equals(option);
  }

  /**
   * The data that Teams sends when a person picks an option and saves.
   *
   * @param line what the menu is called
   * @param words what is typed into the field beside it; empty for nothing
   */
  public static JsonObject picked(JsonObject activity, String line, String option, String words) {
    JsonArray body = TeamsMessages.card(activity).getAsJsonArray("body");
    JsonObject data = typed(body);
    JsonObject menu =
        all(body)
            .filter(each -> isTyped(each, "Input.ChoiceSet") && text(each, "label").equals(line))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No menu is called " + line));
    String value =
        each(menu.getAsJsonArray("choices"))
            .filter(choice -> isTitled(choice, option))
            .map(choice -> text(choice, "value"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(line + " has no option " + option));
    data.addProperty(text(menu, "id"), value);
    if (!words.isEmpty())
      data.addProperty(text(menu, "id").replace(TeamsPress.CHOICE, TeamsPress.WORDS), words);
    return pressed(body, "Save", data);
  }

  /**
   * The data that Teams sends when a person presses a button.
   *
   * @param words what is typed where the button asks; empty for nothing
   */
  public static JsonObject pressed(JsonObject activity, String label, String words) {
    JsonArray body = TeamsMessages.card(activity).getAsJsonArray("body");
    JsonObject data = pressed(body, label, typed(body));
    if (!words.isEmpty()) data.addProperty(text(data, TeamsPress.WORDS), words);
    return data;
  }

  /** What menus and fields hold before a person changes them. */
  private static JsonObject typed(JsonArray body) {
    JsonObject data = new JsonObject();
    all(body)
        .filter(each -> each.has("id"))
        .forEach(
            input ->
                data.addProperty(
                    text(input, "id"), input.has("value") ? text(input, "value") : ""));
    return data;
  }

  private static JsonObject pressed(JsonArray body, String label, JsonObject typed) {
    JsonObject button =
        all(body)
            .filter(each -> each.has("title") && text(each, "title").equals(label))
            .filter(each -> each.has("type"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button is called " + label));
    JsonObject action =
        isTyped(button, "Action.ShowCard")
            ? button.getAsJsonObject("card").getAsJsonArray("actions").get(0).getAsJsonObject()
            : button;
    JsonObject data = action.getAsJsonObject("data").deepCopy();
    typed.entrySet().forEach(input -> data.add(input.getKey(), input.getValue()));
    return data;
  }

  private static boolean isTyped(JsonObject element, String type) {
    return element.has("type") && text(element, "type").equals(type);
  }

  /** All objects of a card's body, at any depth, but for those in cards that a button opens. */
  static Stream<JsonObject> all(JsonArray parts) {
    return StreamSupport.stream(parts.spliterator(), false)
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of(part),
                    List.of("items", "columns", "actions").stream()
                        .filter(part::has)
                        .flatMap(name -> all(part.getAsJsonArray(name)))));
  }
}
