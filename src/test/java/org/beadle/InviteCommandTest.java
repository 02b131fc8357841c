package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InviteCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void setUp() {
    Terminal.run("import", "board", "config/sample/board.yaml", "--data", folder);
  }

  private Terminal.Said invite(String... options) {
    return Terminal.run(
        Stream.concat(Stream.of("invite", "Police lead", "--data", folder), Stream.of(options))
            .toArray());
  }

  @Test
  void aNewLinkCancelsTheOneBefore() {
    assertThat(invite("--link").out()).contains("/sign-in/");
    assertThat(invite("--link").out()).contains("/sign-in/");
    assertThat(invite().out()).contains("board join");
    assertThat(invite("--revoke").out())
        .contains("Police lead was signed out", "links: 1, codes: 1");
    assertThat(invite("--revoke").out()).contains("links: 0, codes: 0");
  }

  @Test
  void aLinkIsNotMadeAndTakenBackAtOnce() {
    assertThat(invite("--link", "--revoke").code()).isEqualTo(2);
  }

  @Test
  void aLinkSaysWhereItWorks() {
    assertThat(invite("--link").errors()).contains("works on this machine alone");
  }

  @Test
  void noLinkIsMadeWhereTheLocalChatIsOff() throws IOException {
    invite("--link");
    Path settings =
        Files.writeString(
            folder.resolve("beadle.yaml"), "http:\n  public-url: https://beadle.example\n");
    Terminal.Said said = invite("--link", "--config", settings.toString());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors()).contains("The local chat is off by these settings");
    assertThat(invite("--revoke").out()).contains("links: 1,");
  }
}
