package org.beadle.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Board;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Block.Fact;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.HelpLine;

/** Help, made from the table of commands. */
public final class HelpPages {
  private HelpPages() {}

  /**
   * The answer to {@code board help}: an overview, or the commands that were asked for.
   *
   * @param about what was asked for; empty for the overview
   * @param lines the commands that fit it; empty where none does
   */
  public static Post post(Board board, Optional<String> about, List<HelpLine> lines) {
    if (about.isEmpty()) return HelpOverview.post(board, lines);
    if (lines.isEmpty()) return nothing(board, about.get());
    HelpParts parts = HelpParts.of(lines);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Text(
            "What stands in <these> is yours to fill in; what stands in [these] may be left out."
                + " Dates may be written as 30 Sep, 30/9/2026, Friday, end of June or in 2"
                + " weeks."));
    byNoun(parts.shown()).forEach((noun, some) -> blocks.add(table(noun, some)));
    if (!parts.apart().isEmpty()) blocks.add(apart(parts.apart()));
    blocks.add(buttons(board, parts.apart().keySet()));
    return Post.of(summary(lines), blocks);
  }

  private static Post nothing(Board board, String about) {
    String said = "No command is about “" + about + "”. “board help” shows what there is.";
    return Post.of(said, List.of(new Block.Text(said), buttons(board, Set.of())));
  }

  private static Map<String, List<HelpLine>> byNoun(List<HelpLine> lines) {
    return lines.stream()
        .collect(Collectors.groupingBy(HelpLine::noun, LinkedHashMap::new, Collectors.toList()));
  }

  private static Block table(String noun, List<HelpLine> lines) {
    return new Block.Table(
        "Commands that begin with " + noun,
        List.of("Command", "What it does", "For example"),
        lines.stream().map(line -> List.of(line.usage(), meaning(line), line.example())).toList());
  }

  private static String meaning(HelpLine line) {
    return switch (line.permission()) {
      case READ, UPDATE -> line.meaning();
      case CHAIR -> line.meaning() + " For chairs and the board manager.";
      case MANAGER -> line.meaning() + " For the board manager.";
    };
  }

  private static Block apart(Map<String, List<HelpLine>> apart) {
    return new Block.Facts(
        apart.entrySet().stream()
            .map(part -> new Fact(part.getKey(), toldOf(part.getKey(), part.getValue())))
            .toList());
  }

  private static String toldOf(String part, List<HelpLine> lines) {
    return Count.of(lines.size(), "command", "commands")
        + " more, which “board help "
        + part
        + "” shows.";
  }

  private static Block buttons(Board board, Set<String> apart) {
    List<Button> buttons = new ArrayList<>();
    apart.forEach(part -> buttons.add(button(board, "Help on " + part, part)));
    buttons.add(Button.of("All topics", Press.saying(board.id(), "board help")));
    buttons.addAll(usual(board));
    return new Block.Buttons(buttons);
  }

  /** A button that asks for a page. */
  static Button button(Board board, String label, String about) {
    return Button.of(label, Press.saying(board.id(), "board help " + about));
  }

  /** A button that lists the actions of whoever presses it. */
  static Button mine(long board) {
    return Button.of("My actions", Press.saying(board, "action list mine"));
  }

  /** Buttons for what most people need. */
  static List<Button> usual(Board board) {
    return List.of(
        mine(board.id()),
        Button.of("Late actions", Press.saying(board.id(), "action list late")),
        Button.of("Colours", Press.saying(board.id(), "rag")));
  }

  private static String summary(List<HelpLine> lines) {
    return "Commands, by example. "
        + lines.stream()
            .map(line -> line.example() + ": " + line.meaning())
            .collect(Collectors.joining(" "));
  }
}
