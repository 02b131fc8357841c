package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.command.Grammar;
import org.junit.jupiter.api.Test;

class HelpPagesTest {
  private static final Grammar GRAMMAR = new Grammar();

  private static Post help(Optional<String> about) {
    return WellWorded.check(HelpPages.post(Sample.BOARD, about, GRAMMAR.help(about)));
  }

  @Test
  void helpHasATableForEachNoun() {
    Post post = help(Optional.empty());
    assertThat(Sample.tables(post))
        .extracting(Block.Table::caption)
        .containsExactly(
            "Commands that begin with action",
            "Commands that begin with meeting",
            "Commands that begin with attendance",
            "Commands that begin with rag",
            "Commands that begin with board");
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
        .isEqualTo("No command is about “weather”. “board help” shows them all.");
  }
}
