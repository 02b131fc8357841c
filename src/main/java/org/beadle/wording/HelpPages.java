package org.beadle.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beadle.board.Board;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.HelpLine;

/** Help, made from the table of commands. */
public final class HelpPages {
  private HelpPages() {}

  /**
   * The answer to {@code board help}.
   *
   * @param about what was asked for; empty for everything
   * @param lines the commands that fit it; empty where none does
   */
  public static Post post(Board board, Optional<String> about, List<HelpLine> lines) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(opening(about, lines)));
    byNoun(lines).forEach((noun, some) -> blocks.add(table(noun, some)));
    blocks.add(new Block.Buttons(buttons(board)));
    return Post.of(summary(about, lines), blocks);
  }

  private static String opening(Optional<String> about, List<HelpLine> lines) {
    if (lines.isEmpty())
      return "No command is about “" + about.orElse("") + "”. “board help” shows them all.";
    return "What stands in <these> is yours to fill in; what stands in [these] may be left out."
        + " Dates may be written as 30 Sep, 30/9/2026, Friday, end of June or in 2 weeks.";
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

  private static List<Button> buttons(Board board) {
    return List.of(
        Button.of("My actions", new Press(board.id(), 0, "action list mine")),
        Button.of("Late actions", new Press(board.id(), 0, "action list late")),
        Button.of("Colours", new Press(board.id(), 0, "rag")));
  }

  private static String summary(Optional<String> about, List<HelpLine> lines) {
    String spoken =
        lines.stream()
            .map(line -> line.example() + ": " + line.meaning())
            .collect(Collectors.joining(" "));
    return lines.isEmpty() ? opening(about, lines) : "Commands, by example. " + spoken;
  }
}
