package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void thePlaygroundBesideARealBotStopsTheStart() throws IOException {
    Terminal.Said said =
        serve(
            """
            teams:
              app-id: 11111111-2222-3333-4444-555555555555
              playground: true
            slack:
              bot-token: xoxb-1
              signing-secret: s
            """);
    assertThat(said.code()).isNotZero();
    assertThat(said.errors())
        .startsWith("Beadle can't start with these settings:")
        .contains(
            "teams.playground (or BEADLE_TEAMS_PLAYGROUND): it lets anybody on this machine in, so")
        .contains("where Slack or e-mail is set, which reach real people")
        .doesNotContain("Exception");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aSettingsFileThatIsNotThereIsSaid() {
    Path missing = folder.resolve("missing.yaml");
    Terminal.Said said = Terminal.run("serve", "--config", missing);
    assertThat(said.code()).isNotZero();
    assertThat(said.errors()).contains("missing.yaml").doesNotContain("Exception");
  }

  @Test
  void aPortThatIsTakenIsSaidInPlainWords() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      Terminal.Said demo = Terminal.run("demo", "--port", port);
      assertThat(demo.code()).isEqualTo(1);
      assertThat(demo.errors())
          .startsWith(
              "Beadle can't listen at 127.0.0.1:" + port + ": another program has that port.")
          .doesNotContain("Exception");
      Terminal.Said serve = serve("http:\n  port: " + port + "\n");
      assertThat(serve.code()).isEqualTo(1);
      assertThat(serve.errors()).startsWith("Beadle can't listen at 127.0.0.1:" + port);
    }
  }

  @Test
  void anAddressThatTheMachineDoesNotHaveIsNotCalledATakenPort() throws IOException {
    Terminal.Said said = serve("http:\n  host: 192.0.2.1\n  port: 18080\n");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors())
        .isEqualTo(
            "Beadle can't listen at 192.0.2.1:18080: this machine does not have that address."
                + System.lineSeparator());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          demo --port 99999                               | --port is a number from 0 to 65535, not 99999.
          demo --today 30/6/2018                          | “30/6/2018” is not a date. Write it as year, month and day: 2018-06-30
          demo --today 2018-06-31                         | “2018-06-31” is not a date.
          simulate --from June                            | “June” is not a date.
          slack manifest --url http://beadle.example      | an address that begins with https://
          """)
  void anOptionThatCantBeIsAnsweredInPlainWords(String words, String answer) {
    Terminal.Said said = Terminal.run((Object[]) words.split(" "));
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.errors()).contains(answer).doesNotContain("Exception", "java.");
  }

  @Test
  void noBoardIsMadeUnderANameThatCantBeOne() {
    Path data = folder.resolve("data");
    Terminal.Said said =
        Terminal.run(
            "import", "plan", "config/sample/plan.csv", "--board", "Sample County", "--data", data);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors())
        .contains("small letters, digits and hyphens", "Nothing was imported.");
    assertThat(data).doesNotExist();
  }

  @Test
  void aPreviewSaysThatABoardWouldBeMade() {
    Terminal.Said said =
        Terminal.run(
            "import",
            "plan",
            "config/sample/plan.csv",
            "--board",
            "new",
            "--dry-run",
            "--data",
            folder.resolve("data"));
    assertThat(said.out()).contains("There was no board called “new”: it would be made");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void noRecordIsBegunForAFileThatCantBeImported() throws IOException {
    Path data = folder.resolve("data");
    Path file = Files.writeString(folder.resolve("plan.csv"), "no,plan\n");
    Terminal.Said said = Terminal.run("import", "plan", file, "--board", "new", "--data", data);
    assertThat(said.code()).isEqualTo(1);
    assertThat(data).doesNotExist();
  }

  @Test
  void noRecordIsBegunBesideABackup() throws IOException {
    Files.writeString(folder.resolve("beadle-2026-03-14.db"), "");
    Terminal.Said said =
        Terminal.run("import", "board", "config/sample/board.yaml", "--data", folder);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors())
        .contains("beadle-2026-03-14.db", "rename it to beadle.db", "Nothing was begun.");
    assertThat(folder.resolve("beadle.db")).doesNotExist();
    assertThat(Terminal.run("list", "boards", "--data", folder).errors())
        .contains("rename it to beadle.db");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "attendance", "diary", "register", "programme"})
  void noSecondBoardIsMadeOfAMisspeltName(String kind) {
    Path data = folder.resolve("data");
    Terminal.run("import", "board", "config/sample/board.yaml", "--data", data);
    String before = Terminal.run("list", "boards", "--data", data).out();

    Terminal.Said said =
        Terminal.run("import", kind, "config/sample/plan.csv", "--board", "smaple", "--data", data);

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors())
        .contains("There is no board called \"smaple\". The boards are: sample.")
        .contains("Nothing was imported.");
    assertThat(before).contains("sample");
    assertThat(Terminal.run("list", "boards", "--data", data).out()).isEqualTo(before);
  }

  @Test
  void aMisspeltMemberIsAnsweredWithTheNearest() {
    Path data = folder.resolve("data");
    Terminal.run("import", "board", "config/sample/board.yaml", "--data", data);
    Terminal.Said said = Terminal.run("invite", "Helth lead", "--data", data);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors()).contains("Did you mean Health lead?");
  }

  @Test
  void aDataFolderThatIsSetToNothingIsNotSet() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("beadle.yaml"), "data:\n  folder: " + folder.resolve("kept") + "\n");
    Terminal.Said said = Terminal.run("list", "boards", "--config", file, "--data", "");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors())
        .startsWith("There is no record in the folder " + folder.resolve("kept"));
    assertThat(said.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list boards",
        "list members",
        "deliveries",
        "export plan",
        "verify",
        "simulate",
        "policy show",
        "invite somebody",
        "teams channels",
        "chat --as somebody",
        "backup copy.db"
      })
  void aFolderWithoutARecordIsNamedAndNoneIsMade(String words) {
    Path mistyped = folder.resolve("dtaa");
    Terminal.Said said = Terminal.run((Object[]) (words + " --data " + mistyped).split(" "));
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors()).startsWith("There is no record in the folder " + mistyped + ".");
    assertThat(mistyped).doesNotExist();
  }

  @Test
  void aFileIsNoFolderToServeFrom() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    Terminal.Said said = Terminal.run("serve", "--data", file);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors().strip())
        .isEqualTo("There can be no folder " + file + ": " + file + " is a file.");
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
