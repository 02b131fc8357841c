package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import picocli.CommandLine;

/** Addresses of workflows are kept, and never shown. */
@Isolated("it speaks through the process's standard input")
class WebhookCommandTest {
  private static final String ADDRESS =
      "https://prod-01.uksouth.logic.azure.com:443/workflows/1?sp=%2Ftriggers&sig=q7Zx";

  @TempDir Path folder;

  private Terminal.Said webhook(String typed, String... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    try {
      Object[] all = new Object[arguments.length + 4];
      all[0] = "teams";
      all[1] = "webhook";
      all[2] = arguments[0];
      all[3] = "--data";
      all[4] = folder;
      System.arraycopy(arguments, 1, all, 5, arguments.length - 1);
      return Terminal.run(all);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void anAddressIsTakenFromStandardInputAndNotSaidAgain() {
    Terminal.Said added = webhook(ADDRESS + "\n", "add", "police");
    assertThat(added.errors()).isEmpty();
    assertThat(added.code()).isZero();
    Terminal.Said listed = webhook("", "list");
    assertThat(listed.out()).isEqualToIgnoringNewLines("police");
    Terminal.Said removed = webhook("", "remove", "police");
    assertThat(added.out() + listed.out() + removed.out()).doesNotContain("sig", "logic.azure");
    assertThat(webhook("", "list").out()).contains("No workflow is kept.");
    assertThat(webhook("", "remove", "police").errors())
        .contains("No workflow with the name “police” is kept.");
  }

  @Test
  void whatIsNoAddressIsRefusedWithoutBeingRepeated() {
    Terminal.Said said = webhook("http://prod-01.logic.azure.com/?sig=q7Zx", "add", "police");
    assertThat(said.code()).isNotZero();
    assertThat(said.errors())
        .contains("begins with https://", "Nothing is kept.")
        .doesNotContain("q7Zx");
    assertThat(webhook("", "list").errors()).contains("There is no record in the folder");
  }

  @Test
  void anUnknownServerIsKeptWithAWarning() {
    Terminal.Said said = webhook("https://flows.example/1?sig=q7Zx", "add", "police");
    assertThat(said.code()).isZero();
    assertThat(said.errors()).contains("does not know flows.example").doesNotContain("q7Zx");
  }

  @Test
  void anEnvironmentVariableThatIsMissingIsNamed() {
    assertThat(webhook("", "add", "police", "--env", "NO_SUCH_VARIABLE_HERE").errors())
        .contains("There is no environment variable NO_SUCH_VARIABLE_HERE.");
  }

  @Test
  void anAddressOnTheCommandLineIsNeitherKeptNorRepeated() {
    Terminal.Said said = webhook("", "add", "police", ADDRESS, "q7Zx");
    assertThat(said.code()).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(said.errors())
        .startsWith(
            "The address is a secret, so it is not typed on the command line. Leave it out: it is"
                + " asked for.")
        .contains("Usage: beadle teams webhook add", "NAME");
    assertThat(said.out() + said.errors()).doesNotContain("q7Zx", "logic.azure", "more");
    assertThat(webhook("", "list").errors()).contains("There is no record in the folder");
  }

  @Test
  void anAddressInPlaceOfAVariableIsNotRepeatedEither() {
    Terminal.Said said = webhook("", "add", "police", "--env", ADDRESS);
    assertThat(said.code()).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(said.errors())
        .contains("--env wants the name of an environment variable")
        .doesNotContain("q7Zx", "logic.azure");
  }

  private Terminal.Said imported(String workflow) throws IOException {
    Path file = folder.resolve("board.yaml");
    String channel =
        "channels:\n  - platform: workflow\n    place: %s\n    name: Board".formatted(workflow);
    String sample = Files.readString(Path.of("config/sample/board.yaml"));
    Files.writeString(file, sample.replace("channels: []", channel));
    return Terminal.run("import", "board", file, "--data", folder);
  }

  @Test
  void anImportTellsOfAWorkflowThatIsNotKept() throws IOException {
    webhook(ADDRESS + "\n", "add", "police");
    Terminal.Said misspelt = imported("polce");
    assertThat(misspelt.code()).isZero();
    assertThat(misspelt.out())
        .contains("was made")
        .containsPattern("board.yaml, line \\d+, channels\\[1].place: No workflow “polce” is kept")
        .contains("Did you mean “police”?", "beadle teams webhook add polce");
    assertThat(imported("health").out())
        .contains("No workflow “health” is kept")
        .doesNotContain("Did you mean");
    assertThat(imported("police").out()).doesNotContain("No workflow");
  }

  @Test
  void aNameIsShortAndPlain() {
    assertThat(webhook(ADDRESS, "add", "the police / north").errors())
        .contains("A name has up to 60 letters", "Usage: beadle teams webhook add");
  }
}
