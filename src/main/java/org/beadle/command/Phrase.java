package org.beadle.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern in the notation of the table: {@code <slot>} is a blank, {@code [...]} may be left out,
 * {@code {word}} is a word that may be typed and that help does not show.
 */
final class Phrase {
  private static final Pattern TOKEN = Pattern.compile("<\\w+>|\\{\\w+}|\\[|]|[^\\s\\[\\]<>{}]+");

  private final List<Part> parts;
  private final List<String> mustHold;

  private Phrase(List<Part> parts) {
    this.parts = List.copyOf(parts);
    this.mustHold = mustHold(parts);
  }

  /** Reads the notation; {@code blanks} are the pieces that its names stand for. */
  static Phrase of(String notation, Map<String, Part> blanks) {
    Matcher token = TOKEN.matcher(notation);
    return new Phrase(partsOf(token, blanks));
  }

  private static List<Part> partsOf(Matcher token, Map<String, Part> blanks) {
    List<Part> parts = new ArrayList<>();
    while (token.find()) {
      String found = token.group();
      if (found.equals("]")) return parts;
      parts.add(found.equals("[") ? new Part.Maybe(partsOf(token, blanks)) : part(found, blanks));
    }
    return parts;
  }

  private static Part part(String found, Map<String, Part> blanks) {
    String inside = found.substring(1, Math.max(1, found.length() - 1));
    if (found.startsWith("{")) return new Part.Maybe(List.of(new Part.Word(inside, false)));
    if (!found.startsWith("<")) return new Part.Word(found, true);
    Part blank = blanks.get(inside);
    if (blank == null) throw new IllegalArgumentException("no slot is called " + inside);
    return blank;
  }

  List<Part> parts() {
    return parts;
  }

  /** The pattern as help shows it, such as {@code action <ref> done [note]}. */
  String usage() {
    return usage(parts);
  }

  /** The same of some of its parts. */
  static String usage(List<Part> parts) {
    return parts.stream()
        .map(Phrase::usage)
        .filter(shown -> !shown.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String usage(Part part) {
    return switch (part) {
      case Part.Word word -> word.shown() ? word.text() : "";
      case Part.Blank blank -> "<" + blank.slot().spoken().label() + ">";
      case Part.Choice<?> choice -> "<" + choice.slot().spoken().label() + ">";
      case Part.Outcome<?> outcome -> "";
      case Part.Maybe maybe -> inBrackets(usage(maybe.parts()));
    };
  }

  private static String inBrackets(String inside) {
    boolean single = inside.matches("<[^<>]*>");
    if (inside.isEmpty()) return "";
    return "[" + (single ? inside.substring(1, inside.length() - 1) : inside) + "]";
  }

  /** The words that whoever means the pattern must say, in their order. */
  List<String> mustHold() {
    return mustHold;
  }

  private static List<String> mustHold(List<Part> parts) {
    return parts.stream()
        .filter(Part.Word.class::isInstance)
        .map(part -> ((Part.Word) part).text())
        .toList();
  }

  /** Every word that the pattern may hold. */
  List<String> words() {
    return words(parts);
  }

  private static List<String> words(List<Part> parts) {
    return parts.stream().flatMap(part -> words(part).stream()).toList();
  }

  private static List<String> words(Part part) {
    return switch (part) {
      case Part.Word word -> List.of(word.text());
      case Part.Maybe maybe -> words(maybe.parts());
      case Part.Choice<?> choice ->
          choice.options().stream().flatMap(option -> words(option.parts()).stream()).toList();
      case Part.Blank blank -> List.of();
      case Part.Outcome<?> outcome -> List.of();
    };
  }
}
