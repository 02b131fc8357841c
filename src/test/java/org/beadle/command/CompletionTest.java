package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private static List<String> words(String typed) {
    return Table.GRAMMAR.completions(typed).stream().map(Completion::words).distinct().toList();
  }

  @Test
  void nothingTypedLeadsToTheFirstWords() {
    assertThat(words("")).contains("action", "rag", "board digest", "board as at");
  }

  @Test
  void aHalfTypedWordIsFinished() {
    assertThat(words("action 2.3 d"))
        .containsExactlyInAnyOrder("action 2.3 done", "action 2.3 done by", "action 2.3 due");
    assertThat(words("/ACTION 2.3 bl")).containsExactly("ACTION 2.3 blocked by");
  }

  @Test
  void aFinishedWordLeadsToTheNext() {
    assertThat(words("action 2.3 ")).contains("action 2.3 note", "action 2.3 approve date");
    assertThat(words("action list ")).contains("action list late", "action list group");
  }

  @Test
  void whatBelongsInABlankIsShownByTheUsage() {
    assertThat(Table.GRAMMAR.completions("action 2.3 due "))
        .extracting(Completion::pattern)
        .containsExactly("action 2.3 due <date> [because <reason>]");
  }

  @Test
  void eachIsShownWholeAndOnce() {
    List<Completion> found = Table.GRAMMAR.completions("act");
    assertThat(found)
        .extracting(Completion::pattern)
        .contains("action", "action <ref>", "action <ref> done [note]")
        .doesNotHaveDuplicates();
    assertThat(found)
        .filteredOn(each -> each.pattern().equals("action <ref> done [note]"))
        .extracting(Completion::words)
        .containsExactly("action");
  }

  @Test
  void whatWasTypedStandsInThePattern() {
    assertThat(Table.GRAMMAR.completions("action 2.3 do"))
        .extracting(Completion::pattern)
        .contains("action 2.3 done [note]");
    assertThat(Table.GRAMMAR.completions("action 2.3 done "))
        .extracting(Completion::pattern)
        .contains("action 2.3 done [note]");
    assertThat(Table.GRAMMAR.completions("action list l"))
        .extracting(Completion::pattern)
        .containsExactly("action list late");
  }

  @Test
  void optionalWordsFollowABlank() {
    assertThat(words("action 2.3 due 30 Sep b")).contains("action 2.3 due 30 Sep because");
  }

  @Test
  void whatFitsNothingHasNoCompletion() {
    assertThat(words("weather ")).isEmpty();
  }
}
