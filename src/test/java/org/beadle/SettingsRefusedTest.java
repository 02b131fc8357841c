package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SettingsRefusedTest {
  @TempDir Path folder;

  private Terminal.Said serve(String settings) throws IOException {
    Path file = Files.writeString(folder.resolve("beadle.yaml"), settings);
    return Terminal.run("serve", "--config", file, "--data", folder.resolve("data"));
  }

  @Test
  void wrongSettingsStopTheStartAndAllAreToldAtOnce() throws IOException {
    Terminal.Said said =
        serve(
            """
            htp:
              port: 8080
            http:
              port: eighty
            slack:
              enabled: yes
              mode: carrier-pigeon
            delivery:
              atempts: 3
            """);
    assertThat(said.code()).isNotZero();
    assertThat(said.errors())
        .startsWith("Beadle can't start with these settings:")
        .contains("htp.port (line 2)", "did you mean http.port?")
        .contains("http.port")
        .contains("slack.mode")
        .contains("delivery.atempts", "did you mean delivery.attempts?")
        .doesNotContain("Exception");
    assertThat(folder.resolve("data")).as("what a refused start leaves").doesNotExist();
  }

  @Test
  void aSettingsFileThatIsNotThereIsSaid() {
    Path missing = folder.resolve("missing.yaml");
    Terminal.Said said = Terminal.run("serve", "--config", missing);
    assertThat(said.code()).isNotZero();
    assertThat(said.errors()).contains("missing.yaml").doesNotContain("Exception");
  }

  @Test
  void noCommandPrintsAStackOfCalls() throws IOException {
    Path broken = Files.writeString(folder.resolve("plan.csv"), "no plan at all");
    Path data = folder.resolve("data");
    for (Object[] words :
        new Object[][] {
          {"import", "plan", broken, "--board", "sample", "--data", data},
          {"import", "plan", folder.resolve("none.csv"), "--board", "sample", "--data", data},
          {"import", "board", broken, "--data", data},
          {"import", "board", folder.resolve("none.yaml"), "--data", data},
          {"import", "attendance", broken, "--board", "sample", "--data", data},
          {"export", "plan", "--board", "none", "--data", data},
          {"import", "board", "config/sample/board.yaml", "--data", broken}
        }) {
      Terminal.Said said = Terminal.run(words);
      assertThat(said.code()).as(String.valueOf(java.util.List.of(words))).isNotZero();
      assertThat(said.errors())
          .as(String.valueOf(java.util.List.of(words)))
          .isNotBlank()
          .doesNotContain("\tat ", "Exception");
    }
  }
}
