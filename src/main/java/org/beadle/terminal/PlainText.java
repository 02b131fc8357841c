package org.beadle.terminal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.report.Columns;

/**
 * Posts as plain text. Characters that a terminal would obey are left out, since a person may have
 * typed them into a note that another reads.
 *
 * @param width the most characters in a line; a longer word keeps its line to itself
 */
public record PlainText(int width) implements PostFormat {
  private static final String INDENT = "  ";

  @Override
  public String render(Post post, String occasion) {
    Stream<String> shown =
        post.blocks().isEmpty()
            ? Stream.of(paragraphs(post.summary()))
            : post.blocks().stream().map(this::block);
    Stream<String> first = occasion.isEmpty() ? Stream.empty() : Stream.of(clean(occasion) + ":");
    return Stream.concat(first, shown)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading(String text) -> heading(paragraphs(text));
      case Block.Text(String text) -> paragraphs(text);
      case Block.Facts(List<Block.Fact> facts) -> facts(facts);
      case Block.Table table -> table(table);
      case Block.Image image -> paragraphs("[Picture: " + image.alternative() + "]");
      case Block.Buttons(List<Block.Button> buttons) -> buttons(buttons);
      case Block.File file -> paragraphs("[File: " + file.words() + "]");
      case Block.Choices(List<Block.Choice> choices) ->
          joined(choices.stream().map(this::choice).toList());
    };
  }

  private static String heading(String text) {
    int longest = text.lines().mapToInt(String::length).max().orElse(0);
    return text + "\n" + "=".repeat(longest);
  }

  private String paragraphs(String text) {
    return clean(text)
        .lines()
        .map(line -> WordUtils.wrap(line, width, "\n", false))
        .collect(Collectors.joining("\n"));
  }

  private String facts(List<Block.Fact> facts) {
    return joined(
        Columns.lines(
            facts.stream().map(fact -> List.of(clean(fact.label()), clean(fact.value()))).toList(),
            width));
  }

  private String table(Block.Table table) {
    if (table.rows().isEmpty()) return paragraphs(table.caption()) + "\n(nothing)";
    List<List<String>> rows = table.rows().stream().map(PlainText::clean).toList();
    List<String> headings = clean(table.headings());
    String set =
        Columns.fit(headings, rows, width)
            ? joined(Columns.lines(headings, rows, width))
            : rows.stream()
                .map(row -> paragraphs(line(headings, row)))
                .collect(Collectors.joining("\n\n"));
    return paragraphs(table.caption()) + "\n\n" + set;
  }

  /** A row of a table that is too wide: what it is about, and each other cell with its heading. */
  private static String line(List<String> headings, List<String> row) {
    return IntStream.range(0, row.size())
        .filter(i -> !row.get(i).isEmpty())
        .mapToObj(
            i -> i == 0 || i >= headings.size() ? row.get(i) : headings.get(i) + ": " + row.get(i))
        .collect(Collectors.joining("; "));
  }

  private String choice(Block.Choice choice) {
    List<String> commands = commands(choice.options().stream().map(Block.Option::button).toList());
    return joined(Stream.concat(Stream.of(paragraphs(choice.words())), commands.stream()).toList());
  }

  private String buttons(List<Block.Button> buttons) {
    return buttons.isEmpty() ? "" : "Next:\n" + joined(commands(buttons));
  }

  private List<String> commands(List<Block.Button> buttons) {
    List<List<String>> rows =
        buttons.stream().map(button -> List.of(clean(button.label()), typed(button))).toList();
    List<String> lines = Columns.lines(rows, width - INDENT.length());
    return lines.stream().map(line -> INDENT + line).toList();
  }

  /** What somebody types who can't press the button; words to be thought of are in brackets. */
  private static String typed(Block.Button button) {
    String command = button.press().command();
    return clean(command + button.ask().map(question -> " <" + question + ">").orElse(""));
  }

  private static List<String> clean(List<String> cells) {
    return cells.stream().map(PlainText::clean).toList();
  }

  private static String clean(String text) {
    return text.replace("\r\n", "\n")
        .replace('\t', ' ')
        .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]", "");
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines);
  }
}
