package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.command.Grammar;
import org.beadle.command.Topic;
import org.junit.jupiter.api.Test;

class HelpPagesTest {
  private static final Grammar GRAMMAR = new Grammar();

  private static Post help(Optional<String> about) {
    return WellWorded.check(HelpPages.post(Sample.BOARD, about, GRAMMAR.help(about)));
  }

  private static List<Block.Fact> all(Post post) {
    return post.blocks().stream()
        .filter(Block.Facts.class::isInstance)
        .flatMap(block -> ((Block.Facts) block).facts().stream())
        .toList();
  }

  private static Map<String, String> facts(Post post) {
    return all(post).stream()
        .collect(Collectors.toMap(Block.Fact::label, Block.Fact::value, (one, two) -> two));
  }

  private static Map<String, String> presses(Post post) {
    return post.blocks().stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
        .collect(Collectors.toMap(Block.Button::label, button -> button.press().command()));
  }

  @Test
  void helpBeginsWithWhatMostPeopleNeed() {
    Post post = help(Optional.empty());
    assertThat(Sample.tables(post)).isEmpty();
    assertThat(all(post))
        .startsWith(
            new Block.Fact("action 2.3 done", "Finishes an action."),
            new Block.Fact("action", "Lists the actions that you answer for."));
    assertThat(post.summary())
        .isEqualTo(
            "Most people need “action 2.3 done”, “action” and “rag”. There is help on actions,"
                + " colours, meetings, attendance and the board.");
  }

  @Test
  void helpHasALineAndAButtonForEachTopic() {
    Post post = help(Optional.empty());
    for (Topic topic : Topic.values()) {
      int commands = GRAMMAR.help(Optional.of(topic.noun())).size();
      assertThat(facts(post).get(topic.noun()))
          .startsWith(topic.meaning())
          .endsWith(" " + Count.of(commands, "command", "commands") + ".");
      assertThat(presses(post))
          .containsEntry("Help on " + topic.things(), "board help " + topic.noun());
    }
  }

  @Test
  void noPageHasMoreThanAScreenOrTwo() {
    List<String> asked =
        Stream.of(Topic.values()).map(Topic::noun).collect(Collectors.toCollection(ArrayList::new));
    asked.add("meeting register");
    for (String about : asked)
      assertThat(Sample.tables(help(Optional.of(about))))
          .as(about)
          .singleElement()
          .satisfies(table -> assertThat(table.rows()).hasSizeBetween(1, HelpParts.MOST));
  }

  @Test
  void whatIsTooMuchForATopicStandsOnAPageOfItsOwn() {
    Post post = help(Optional.of("meeting"));
    int apart = GRAMMAR.help(Optional.of("meeting register")).size();
    assertThat(facts(post))
        .containsExactly(
            Map.entry(
                "meeting register",
                apart + " commands more, which “board help meeting register” shows."));
    assertThat(presses(post))
        .containsEntry("Help on meeting register", "board help meeting register")
        .containsEntry("All topics", "board help");
    assertThat(Sample.tables(post).getFirst().rows())
        .hasSize(GRAMMAR.help(Optional.of("meeting")).size() - apart);
  }

  @Test
  void helpOnAllHasATableForEachNoun() {
    Post post = help(Optional.of("all"));
    assertThat(Sample.tables(post))
        .extracting(Block.Table::caption)
        .containsExactly(
            "Commands that begin with action",
            "Commands that begin with meeting",
            "Commands that begin with attendance",
            "Commands that begin with rag",
            "Commands that begin with board");
    assertThat(Sample.tables(post).stream().mapToInt(table -> table.rows().size()).sum())
        .isEqualTo(GRAMMAR.help(Optional.empty()).size());
    assertThat(post.summary()).contains("action 2.3 done", "board undo");
  }

  @Test
  void helpOnOneCommandShowsIt() {
    Post post = help(Optional.of("accept"));
    assertThat(Sample.tables(post).getFirst().rows())
        .containsExactly(
            List.of(
                "action <ref> accept",
                "Accepts that an action is finished. For chairs and the board manager.",
                "action 2.3 accept"));
  }

  @Test
  void helpOnNothingKnownSaysSo() {
    assertThat(help(Optional.of("weather")).summary())
        .isEqualTo("No command is about “weather”. “board help” shows what there is.");
  }
}
