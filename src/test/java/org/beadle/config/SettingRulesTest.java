package org.beadle.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What settings need of each other. */
class SettingRulesTest {
  @TempDir Path home;

  @Test
  void aBotTokenNeedsASigningSecretInHttpMode() {
    assertThat(wrong("SLACK_BOT_TOKEN=xoxb-1")).containsExactly("slack.signing-secret");
    assertThat(wrong("SLACK_BOT_TOKEN=xoxb-1", "SLACK_SIGNING_SECRET=s")).isEmpty();
  }

  @Test
  void socketModeNeedsAnAppTokenAndNoSigningSecret() {
    assertThat(wrong("SLACK_MODE=socket", "SLACK_BOT_TOKEN=xoxb-1"))
        .containsExactly("slack.app-token");
    assertThat(wrong("SLACK_MODE=socket", "SLACK_BOT_TOKEN=xoxb-1", "SLACK_APP_TOKEN=xapp-1"))
        .isEmpty();
  }

  @Test
  void anAppTokenNeedsSocketMode() {
    assertThat(wrong("SLACK_BOT_TOKEN=xoxb-1", "SLACK_SIGNING_SECRET=s", "SLACK_APP_TOKEN=xapp-1"))
        .containsExactly("slack.mode");
  }

  @Test
  void tokensInEachOthersPlacesAreNoticed() {
    assertThat(wrong("SLACK_MODE=socket", "SLACK_BOT_TOKEN=xapp-1", "SLACK_APP_TOKEN=xoxb-1"))
        .containsExactly("slack.bot-token", "slack.app-token");
  }

  @Test
  void aSigningSecretAloneIsNotEnough() {
    assertThat(wrong("SLACK_SIGNING_SECRET=s")).containsExactly("slack.bot-token");
  }

  @Test
  void installingNeedsTheWholeSetAndAPublicAddress() {
    assertThat(wrong("SLACK_CLIENT_ID=1.2", "SLACK_SIGNING_SECRET=s"))
        .containsExactly("slack.client-secret", "http.public-url");
    assertThat(wrong("SLACK_CLIENT_SECRET=c", "SLACK_SIGNING_SECRET=s"))
        .containsExactly("slack.client-id");
    assertThat(
            wrong(
                "SLACK_CLIENT_ID=1.2",
                "SLACK_CLIENT_SECRET=c",
                "SLACK_SIGNING_SECRET=s",
                "HTTP_PUBLIC_URL=https://beadle.example"))
        .isEmpty();
  }

  @Test
  void aBotTokenAndInstallingExcludeEachOther() {
    assertThat(
            wrong(
                "SLACK_BOT_TOKEN=xoxb-1",
                "SLACK_CLIENT_ID=1.2",
                "SLACK_CLIENT_SECRET=c",
                "SLACK_SIGNING_SECRET=s",
                "HTTP_PUBLIC_URL=https://beadle.example"))
        .containsExactly("slack.bot-token");
  }

  @Test
  void tokensGoToAnotherMachineOnlyOverHttps() {
    assertThat(wrong("SLACK_API_URL=http://proxy.example/api")).containsExactly("slack.api-url");
    assertThat(wrong("SLACK_API_URL=https://proxy.example/api")).isEmpty();
    assertThat(wrong("SLACK_API_URL=http://127.0.0.1:5000/api/")).isEmpty();
  }

  @Test
  void aDatabaseUserNeedsADatabase() {
    assertThat(wrong("DATABASE_USER=beadle")).containsExactly("database.url");
    assertThat(wrong("DATABASE_URL=jdbc:mysql://db", "DATABASE_USER=beadle"))
        .containsExactly("database.url");
    assertThat(wrong("DATABASE_URL=jdbc:postgresql://db/beadle", "DATABASE_USER=beadle")).isEmpty();
  }

  @Test
  void theLocalChatIsReachedFromOtherMachinesOverHttpsOnly() {
    assertThat(wrong("LOCAL_CHAT_ENABLED=true")).isEmpty();
    assertThat(wrong("LOCAL_CHAT_ENABLED=true", "HTTP_HOST=::1")).isEmpty();
    assertThat(wrong("LOCAL_CHAT_ENABLED=true", "HTTP_HOST=0.0.0.0"))
        .containsExactly("http.public-url");
    assertThat(
            wrong(
                "LOCAL_CHAT_ENABLED=true",
                "HTTP_HOST=0.0.0.0",
                "HTTP_PUBLIC_URL=http://beadle.example"))
        .containsExactly("http.public-url");
    assertThat(
            wrong(
                "LOCAL_CHAT_ENABLED=true",
                "HTTP_HOST=0.0.0.0",
                "HTTP_PUBLIC_URL=https://beadle.example"))
        .isEmpty();
  }

  @Test
  void aPublicAddressIsAWholeWebAddress() {
    assertThat(wrong("HTTP_PUBLIC_URL=beadle.example")).containsExactly("http.public-url");
    assertThat(wrong("HTTP_PUBLIC_URL=ftp://beadle.example")).containsExactly("http.public-url");
    assertThat(wrong("HTTP_PUBLIC_URL=https://beadle.example?a=b"))
        .containsExactly("http.public-url");
  }

  /** The paths of the problems that these variables make, without their prefix BEADLE_. */
  private List<String> wrong(String... variables) {
    Map<String, String> environment =
        Arrays.stream(variables)
            .map(each -> each.split("=", 2))
            .collect(Collectors.toMap(pair -> "BEADLE_" + pair[0], pair -> pair[1]));
    return switch (Settings.load(home, environment)) {
      case Loaded.Ready ready -> List.of();
      case Loaded.Refused(List<Problem> problems) -> problems.stream().map(Problem::path).toList();
    };
  }
}
