package org.beadle.teams;

import static org.beadle.teams.JsonReading.text;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Press;

/**
 * What was pressed on a card: the data of an {@code adaptiveCard/action} invoke, read back.
 *
 * @param presses in the card's order, with the words that were typed in their commands: one for
 *     each menu that was changed, whichever button was pressed, then the button's own; none where
 *     nothing was changed, or the data is not ours
 * @param about the id of the record that the card shows, where it shows exactly one and is whole:
 *     such a card may be answered with a new one
 */
record TeamsPress(List<Press> presses, Optional<Long> about) {
  /** The verb of our buttons. */
  static final String VERB = "press";

  /** Names in the data: a button's press, and which field holds its words. */
  static final String PRESS = "press";

  static final String ABOUT = "about";
  static final String WORDS = "words";

  /** Menus are named by this and a number; {@link #WORDS} and the same number is their field. */
  static final String CHOICE = "choice";

  private static final Pattern VALUE = Pattern.compile("(?s)(=?)(\\??):(.*)");
  private static final Pattern MENU = Pattern.compile(CHOICE + "(\\d{1,4})");
  private static final int MOST = 200;

  TeamsPress {
    presses = List.copyOf(presses);
  }

  /** An option's value in a menu: "=" where it holds, "?" where it asks, and its press. */
  static String value(Block.Option option, boolean held) {
    return (held ? "=" : "")
        + (option.ask().isPresent() ? "?" : "")
        + ":"
        + option.press().encode();
  }

  /** Reads {@code value.action.data} of the invoke, in which Teams has put what was typed. */
  static TeamsPress of(JsonObject data) {
    Stream<Press> menus =
        data.keySet().stream()
            .map(MENU::matcher)
            .filter(Matcher::matches)
            .mapToInt(menu -> Integer.parseInt(menu.group(1)))
            .sorted()
            .limit(MOST)
            .boxed()
            .flatMap(number -> picked(data, number).stream());
    return new TeamsPress(
        Stream.concat(menus, button(data).stream()).toList(),
        text(data, ABOUT).flatMap(TeamsPress::id));
  }

  private static Optional<Press> picked(JsonObject data, int number) {
    Matcher value = VALUE.matcher(text(data, CHOICE + number).orElse(""));
    if (!value.matches()) return Optional.empty();
    boolean held = !value.group(1).isEmpty();
    boolean asks = !value.group(2).isEmpty();
    String words = asks ? words(data, WORDS + number) : "";
    if (held && words.isEmpty()) return Optional.empty();
    return Press.decode(value.group(3)).map(press -> with(press, words));
  }

  private static Optional<Press> button(JsonObject data) {
    String words = text(data, WORDS).map(field -> words(data, field)).orElse("");
    return text(data, PRESS).flatMap(Press::decode).map(press -> with(press, words));
  }

  private static Press with(Press press, String words) {
    return words.isEmpty()
        ? press
        : new Press(press.board(), press.record(), press.command() + " " + words);
  }

  private static String words(JsonObject data, String field) {
    return text(data, field).orElse("").strip();
  }

  private static Optional<Long> id(String written) {
    try {
      return Optional.of(Long.parseLong(written));
    } catch (NumberFormatException notOurs) {
      return Optional.empty();
    }
  }
}
