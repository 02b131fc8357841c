package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands print ends with one line break, so that it can be piped and compared. */
class PrintoutTest {
  private static final String EMPTY_LINE_AT_THE_END = "(?s).*\\n\\r?\\n";

  @TempDir Path folder;

  @BeforeEach
  void importTheSample() {
    Terminal.Said said =
        Terminal.run("import", "board", "config/sample/board.yaml", "--data", folder);
    assertThat(said.code()).as(said.errors()).isZero();
  }

  private String printed(String command) {
    Terminal.Said said = Terminal.run((Object[]) (command + " --data " + folder).split(" "));
    assertThat(said.code()).as(said.errors()).isZero();
    return said.out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list boards",
        "list members --format json",
        "list groups --format csv",
        "list deliveries --format json",
        "policy show",
        "export plan",
        "export plan --format csv"
      })
  void itEndsWithOneLineBreak(String command) {
    assertThat(printed(command)).endsWith("\n").doesNotMatch(EMPTY_LINE_AT_THE_END);
  }

  @Test
  void anEmptyListPrintsNothing() {
    assertThat(printed("list deliveries")).isEmpty();
  }

  @Test
  void soDoesTheManifestForSlack() {
    assertThat(Terminal.run("slack", "manifest", "--socket").out())
        .endsWith("\n")
        .doesNotMatch(EMPTY_LINE_AT_THE_END);
  }
}
