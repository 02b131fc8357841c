package org.beadle.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One entry of a board's file: keys and values, and the path by which errors name it. */
final class BoardEntry {
  private static final int LONGEST = 200;
  private static final int LONGEST_LINK = 1000;

  private final Node node;
  private final String path;
  private final BoardFaults faults;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private BoardEntry(Node node, String path, BoardFaults faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
  }

  /**
   * Opens an entry.
   *
   * @param keys the keys that it may have; any other is a fault
   */
  static BoardEntry of(Node node, String path, BoardFaults faults, List<String> keys) {
    BoardEntry entry = new BoardEntry(node, path, faults);
    if (node instanceof MappingNode mapping)
      mapping.getValue().forEach(each -> entry.take(each, keys));
    else faults.add(node, path, "Keys and values are wanted here, as “name: Police”.");
    return entry;
  }

  private void take(NodeTuple tuple, List<String> keys) {
    String key = keyOf(tuple);
    if (!keys.contains(key))
      faults.add(
          tuple.getKeyNode(),
          at(key),
          "There is no setting “%s” here.%s".formatted(key, BoardFaults.didYouMean(key, keys)));
    else if (values.putIfAbsent(key, tuple.getValueNode()) != null)
      faults.add(tuple.getKeyNode(), at(key), "This is written twice.");
  }

  String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The keys that were written. */
  List<String> keys() {
    return List.copyOf(values.keySet());
  }

  void fault(String message) {
    faults.add(node, path, message);
  }

  void fault(String key, String message) {
    faults.add(values.getOrDefault(key, node), at(key), message);
  }

  /** Where {@code key} stands; where it is missing, its entry. */
  Place place(String key) {
    return faults.place(values.getOrDefault(key, node), at(key));
  }

  /** Tells how the text of {@code key} was taken, where that may not be what was meant. */
  void doubt(String key, String words, String assumed) {
    faults.doubt(values.getOrDefault(key, node), at(key), words, assumed);
  }

  // Values --------------------------------------------------------------------------------------

  /** The text of {@code key}; empty where there is none. */
  Optional<String> text(String key) {
    Node value = values.get(key);
    if (value == null || value.getTag().equals(Tag.NULL)) return Optional.empty();
    return textOf(value, at(key)).filter(text -> !text.isEmpty());
  }

  private Optional<String> textOf(Node value, String where) {
    return textOf(value, where, LONGEST);
  }

  private Optional<String> textOf(Node value, String where, int longest) {
    if (!(value instanceof ScalarNode scalar)) {
      faults.add(value, where, "One text is wanted here, not a list.");
      return Optional.empty();
    }
    String text = scalar.getValue().strip();
    if (text.length() > longest)
      faults.add(value, where, "The text has more than %d letters.".formatted(longest));
    return Optional.of(text);
  }

  /** The text of {@code key}, which must be there. */
  String required(String key) {
    return required(key, text(key));
  }

  /** The text of {@code key}, which must be there and may be as long as links are. */
  String link(String key) {
    Optional<String> text =
        Optional.ofNullable(values.get(key)).flatMap(node -> textOf(node, at(key), LONGEST_LINK));
    return required(key, text.filter(words -> !words.isEmpty()));
  }

  private String required(String key, Optional<String> text) {
    if (text.isEmpty() && !isList(key)) fault(key, "“%s” is missing.".formatted(key));
    return text.orElse("");
  }

  private boolean isList(String key) {
    return values.containsKey(key) && !(values.get(key) instanceof ScalarNode);
  }

  boolean yes(String key) {
    return yesOrNo(key).orElse(false);
  }

  /** Empty where {@code key} is not there, or has no value. */
  Optional<Boolean> yesOrNo(String key) {
    return text(key).map(text -> yes(key, text));
  }

  private boolean yes(String key, String text) {
    if (text.matches("(?i)yes|true")) return true;
    if (!text.matches("(?i)no|false")) fault(key, "“%s”: yes or no is wanted.".formatted(text));
    return false;
  }

  Optional<LocalDate> day(String key) {
    return text(key).flatMap(text -> day(key, text));
  }

  private Optional<LocalDate> day(String key, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException strange) {
      fault(key, "“%s” is no date. Write it as 2018-04-01.".formatted(text));
      return Optional.empty();
    }
  }

  /** One of the words of an enumeration, written small and with hyphens. */
  <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> words) {
    Map<String, E> known = new LinkedHashMap<>();
    for (E each : words.getEnumConstants())
      known.put(each.name().toLowerCase(Locale.UK).replace('_', '-'), each);
    Optional<String> text = text(key);
    if (text.isPresent() && !known.containsKey(text.get()))
      fault(
          key,
          "“%s” is none of: %s.%s"
              .formatted(
                  text.get(),
                  String.join(", ", known.keySet()),
                  BoardFaults.didYouMean(text.get(), known.keySet())));
    return text.map(known::get);
  }

  // Lists ---------------------------------------------------------------------------------------

  /** The texts of a list, or of one text. */
  List<String> texts(String key) {
    Node value = values.get(key);
    if (value == null || value.getTag().equals(Tag.NULL)) return List.of();
    if (!(value instanceof SequenceNode list)) return text(key).stream().toList();
    List<String> texts = new ArrayList<>();
    for (Node each : list.getValue())
      textOf(each, "%s[%d]".formatted(at(key), texts.size() + 1)).ifPresent(texts::add);
    return texts;
  }

  /** The entries of a list, each read by {@code read}; those without faults and those with. */
  <T> List<T> entries(String key, List<String> keys, Function<BoardEntry, T> read) {
    Node value = values.get(key);
    if (value == null || value.getTag().equals(Tag.NULL)) return List.of();
    if (!(value instanceof SequenceNode list)) {
      fault(key, "A list is wanted here: each entry begins with a hyphen.");
      return List.of();
    }
    List<T> entries = new ArrayList<>();
    for (Node each : list.getValue()) {
      String where = "%s[%d]".formatted(at(key), entries.size() + 1);
      entries.add(read.apply(of(each, where, faults, keys)));
    }
    return entries;
  }

  /** The entries of a list for a look at them, without a word about keys that are wrong. */
  List<BoardEntry> quietly(String key) {
    if (!(values.get(key) instanceof SequenceNode list)) return List.of();
    List<BoardEntry> entries = new ArrayList<>();
    for (Node each : list.getValue()) {
      BoardEntry entry =
          new BoardEntry(each, "%s[%d]".formatted(at(key), entries.size() + 1), faults);
      if (each instanceof MappingNode mapping)
        mapping.getValue().forEach(tuple -> entry.values.put(keyOf(tuple), tuple.getValueNode()));
      entries.add(entry);
    }
    return entries;
  }

  private static String keyOf(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The entry under {@code key}; empty where there is none. */
  Optional<BoardEntry> entry(String key, List<String> keys) {
    return Optional.ofNullable(values.get(key)).map(each -> of(each, at(key), faults, keys));
  }
}
