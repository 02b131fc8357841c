package org.beadle.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Posts as words, and words in pieces: for platforms that want a text beside what they show, or
 * take no long ones. Lengths are in UTF-16 units; no sign is cut in two.
 */
public final class PlainText {
  private PlainText() {}

  /** The text without the end that does not fit into {@code most} characters. */
  public static String cut(String text, int most) {
    if (text.length() <= most) return text;
    return text.substring(0, boundary(text, most - 1)) + "…";
  }

  /** The text in pieces of at most {@code most} characters, broken at line ends or spaces. */
  public static List<String> pieces(String text, int most) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.length() > most) {
      int end = breakBefore(rest, most);
      pieces.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    if (!rest.isBlank()) pieces.add(rest);
    return pieces;
  }

  private static int breakBefore(String text, int most) {
    int line = text.lastIndexOf('\n', most - 1);
    if (line > most / 2) return line + 1;
    int space = text.lastIndexOf(' ', most - 1);
    return space > most / 2 ? space + 1 : boundary(text, most);
  }

  /** The nearest place at or before {@code at} where {@code text} may be parted. */
  public static int boundary(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }

  /** The whole message, for notifications and for screen readers; without its buttons. */
  public static String of(Post post) {
    String blocks = post.blocks().stream().map(PlainText::words).collect(Collectors.joining("\n"));
    String all = blocks.contains(post.summary()) ? blocks : post.summary() + "\n" + blocks;
    return all.strip();
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text();
      case Block.Text text -> text.text();
      case Block.Facts facts ->
          facts.facts().stream()
              .map(fact -> fact.label() + ": " + fact.value())
              .collect(Collectors.joining("\n"));
      case Block.Table table ->
          table.caption()
              + table.rows().stream()
                  .map(row -> "\n" + row(table.headings(), row))
                  .collect(Collectors.joining());
      case Block.Image image -> image.alternative();
      case Block.Buttons buttons -> "";
      case Block.File file -> "File: " + file.words();
      case Block.Choices choices ->
          choices.choices().stream().map(Block.Choice::words).collect(Collectors.joining("\n"));
    };
  }

  /** A table's row in words: "Ref: 2.3; Due: 30 September 2018". */
  public static String row(List<String> headings, List<String> cells) {
    return IntStream.range(0, Math.min(headings.size(), cells.size()))
        .filter(column -> !cells.get(column).isBlank())
        .mapToObj(column -> headings.get(column) + ": " + cells.get(column))
        .collect(Collectors.joining("; "));
  }
}
