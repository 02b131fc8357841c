package org.beadle.wording;

import java.util.List;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Block.Fact;
import org.beadle.chat.Post;
import org.beadle.command.Grammar;
import org.beadle.command.HelpLine;
import org.beadle.command.Topic;

/** The first page of help: what most people need, and where the rest stands. */
final class HelpOverview {
  /** What most people need, each the beginning of a command's example. */
  private static final List<String> USUAL = List.of("action 2.3 done", "action", "rag");

  private HelpOverview() {}

  /** The page over all commands. */
  static Post post(Board board, List<HelpLine> lines) {
    return Post.of(
        summary(),
        List.of(
            new Block.Text("Most people need these:"),
            new Block.Facts(USUAL.stream().map(words -> usual(words, lines)).toList()),
            new Block.Buttons(HelpPages.usual(board)),
            new Block.Text(
                "Every command begins with one of these words. “board help action” shows the"
                    + " commands of one, “board help "
                    + Grammar.EVERYTHING
                    + "” those of all."),
            new Block.Facts(topics().map(topic -> fact(topic, lines)).toList()),
            new Block.Buttons(topics().map(topic -> button(board, topic)).toList())));
  }

  private static Stream<Topic> topics() {
    return Stream.of(Topic.values());
  }

  private static Fact usual(String words, List<HelpLine> lines) {
    return lines.stream()
        .filter(line -> (line.example() + " ").startsWith(words + " "))
        .findFirst()
        .map(line -> new Fact(words, line.meaning()))
        .orElseThrow(() -> new IllegalStateException("no command is like “" + words + "”"));
  }

  private static Fact fact(Topic topic, List<HelpLine> lines) {
    int commands = topic.of(lines).size();
    return new Fact(
        topic.noun(), topic.meaning() + " " + Count.of(commands, "command", "commands") + ".");
  }

  private static Button button(Board board, Topic topic) {
    return HelpPages.button(board, "Help on " + topic.things(), topic.noun());
  }

  private static String summary() {
    return "Most people need “"
        + String.join("”, “", USUAL.subList(0, USUAL.size() - 1))
        + "” and “"
        + USUAL.getLast()
        + "”. There is help on "
        + Count.and(topics().map(Topic::things).toList())
        + ".";
  }
}
