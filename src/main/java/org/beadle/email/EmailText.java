package org.beadle.email;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.PlainText;
import org.beadle.chat.Post;

/**
 * A letter in plain text. Tables are read row by row, since columns stand in no line of their own.
 */
final class EmailText {
  private final Correspondent to;

  EmailText(Correspondent to) {
    this.to = to;
  }

  String of(Post post) {
    List<String> parts = new ArrayList<>();
    post.blocks().stream().map(this::block).filter(part -> !part.isBlank()).forEach(parts::add);
    if (parts.isEmpty()) parts.add(post.summary());
    parts.add("--");
    parts.add(String.join("\n", Footer.sentences(to, post)));
    if (!Enclosures.of(post).isForCalendar()) parts.add(Footer.TURN_OFF + ": " + to.turnOff());
    return String.join("\n\n", parts) + "\n";
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading(String text) -> text;
      case Block.Text(String text) -> text;
      case Block.Facts(var facts) ->
          lines(facts.stream().map(fact -> fact.label() + ": " + fact.value()).toList());
      case Block.Table table -> table(table);
      case Block.Image(byte[] png, String alternative) -> "[" + alternative + "]";
      case Block.Buttons(var buttons) ->
          lines(buttons.stream().flatMap(button -> link(button).stream()).toList());
      case Block.File file -> "[File: " + file.words() + "]";
      case Block.Choices(var choices) -> lines(choices.stream().map(Block.Choice::words).toList());
    };
  }

  private static String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(table.caption());
    table.rows().forEach(row -> lines.add("- " + PlainText.row(table.headings(), row)));
    if (table.rows().isEmpty()) lines.add("None");
    return lines(lines);
  }

  private Optional<String> link(Block.Button button) {
    return to.links().of(button).map(address -> button.label() + ": " + address);
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }
}
