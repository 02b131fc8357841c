package org.beadle.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        .containsExactly("slack.client-secret", "http.public-url", "slack.workspaces");
    assertThat(wrong("SLACK_CLIENT_SECRET=c", "SLACK_SIGNING_SECRET=s"))
        .containsExactly("slack.client-id");
    assertThat(
            wrong(
                "SLACK_CLIENT_ID=1.2",
                "SLACK_CLIENT_SECRET=c",
                "SLACK_WORKSPACES=T0123ABCD, E0123ABCD",
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
                "SLACK_WORKSPACES=T0123ABCD",
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
    assertThat(wrong("HTTP_PUBLIC_URL=https://example.org/beadle"))
        .containsExactly("http.public-url");
  }

  @Test
  void emailNeedsASenderAndAKeyForItsLinks() {
    assertThat(wrong("EMAIL_HOST=smtp.example")).containsExactly("email.from", "email.link-key");
    assertThat(wrong("EMAIL_HOST=smtp.example", FROM, "EMAIL_LINK_KEY=short"))
        .containsExactly("email.link-key");
    assertThat(wrong("EMAIL_HOST=smtp.example", FROM, LINK_KEY)).isEmpty();
    assertThat(wrong("EMAIL_HOST=smtp.example", "EMAIL_FROM=a@b.example\r\nBcc: c@d.e", LINK_KEY))
        .containsExactly("email.from");
  }

  private static final String FROM = "EMAIL_FROM=beadle@board.example";
  private static final String LINK_KEY = "EMAIL_LINK_KEY=0123456789abcdef0123456789abcdef";

  @Test
  void settingsOfEmailAreNothingWithoutTheServer() {
    assertThat(wrong(FROM)).containsExactly("email.host");
    assertThat(wrong("EMAIL_HOST=smtp.example", FROM, LINK_KEY, "EMAIL_USER=beadle"))
        .containsExactly("email.password");
    assertThat(wrong("EMAIL_HOST=smtp.example", FROM, LINK_KEY, "EMAIL_PASSWORD=secret"))
        .containsExactly("email.user");
  }

  @Test
  void emailGoesInTheOpenToThisMachineOnly() {
    assertThat(wrong("EMAIL_HOST=smtp.example", FROM, LINK_KEY, "EMAIL_SECURITY=none"))
        .containsExactly("email.security");
    assertThat(wrong("EMAIL_HOST=localhost", FROM, LINK_KEY, "EMAIL_SECURITY=none")).isEmpty();
  }

  @Test
  void theLinksInEmailsLeadToAnAddressThatOthersReachOverHttps() {
    assertThat(wrong("EMAIL_HOST=smtp.example", FROM, LINK_KEY, "HTTP_HOST=0.0.0.0"))
        .containsExactly("http.public-url");
    assertThat(
            wrong(
                "EMAIL_HOST=smtp.example", FROM, LINK_KEY, "HTTP_PUBLIC_URL=http://beadle.example"))
        .containsExactly("http.public-url");
    assertThat(
            wrong(
                "EMAIL_HOST=smtp.example",
                FROM,
                LINK_KEY,
                "HTTP_HOST=0.0.0.0",
                "HTTP_PUBLIC_URL=https://beadle.example"))
        .isEmpty();
  }

  private static final String APP = "TEAMS_APP_ID=11111111-2222-3333-4444-555555555555";
  private static final String TENANT = "TEAMS_TENANT=66666666-2222-3333-4444-555555555555";
  private static final String PLAYGROUND = "TEAMS_PLAYGROUND=true";

  @Test
  void aBotInTeamsNeedsItsSecretAndItsTenant() {
    assertThat(wrong(APP)).containsExactly("teams.app-secret", "teams.tenant");
    assertThat(wrong(APP, TENANT)).containsExactly("teams.app-secret");
    assertThat(wrong(APP, TENANT, "TEAMS_APP_SECRET=s")).isEmpty();
    assertThat(wrong("TEAMS_APP_SECRET=s")).containsExactly("teams.app-id");
    assertThat(wrong(APP, TENANT, APP.replace("_ID", "_SECRET")))
        .containsExactly("teams.app-secret");
    assertThat(wrong("TEAMS_APP_ID=beadle", TENANT)).contains("teams.app-id");
  }

  @Test
  void teamsCallsAnAddressThatItCanReach() {
    assertThat(wrong(APP, TENANT, "TEAMS_APP_SECRET=s", "HTTP_HOST=0.0.0.0"))
        .containsExactly("http.public-url");
    assertThat(calledAt("http://beadle.example")).containsExactly("http.public-url");
    assertThat(calledAt("https://beadle.example")).isEmpty();
    assertThat(calledAt("http://127.0.0.1:8080")).isEmpty();
    assertThat(wrong("HTTP_PUBLIC_URL=http://beadle.example")).isEmpty();
  }

  private List<String> calledAt(String publicUrl) {
    return wrong(APP, TENANT, "TEAMS_APP_SECRET=s", "HTTP_PUBLIC_URL=" + publicUrl);
  }

  @ParameterizedTest
  @ValueSource(strings = {"METADATA_URL", "LOGIN_URL", "CONNECTOR_URL"})
  void teamsKeysAndTokensGoToAnotherMachineOnlyOverHttps(String setting) {
    String path = "teams." + setting.toLowerCase(Locale.ROOT).replace('_', '-');
    assertThat(wrong("TEAMS_" + setting + "=http://login.example")).containsExactly(path);
    assertThat(wrong("TEAMS_" + setting + "=https://login.example")).isEmpty();
    assertThat(wrong("TEAMS_" + setting + "=http://127.0.0.1:5000")).isEmpty();
  }

  @Test
  void thePlaygroundIsLetInOnThisMachine() {
    assertThat(wrong(PLAYGROUND)).isEmpty();
    assertThat(wrong(PLAYGROUND, "HTTP_HOST=::1", "LOCAL_CHAT_ENABLED=true")).isEmpty();
    assertThat(wrong(PLAYGROUND, "TEAMS_CONNECTOR_URL=http://localhost:56150")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        APP,
        TENANT,
        "TEAMS_APP_SECRET=s",
        "TEAMS_OTHER_TENANTS=66666666-2222-3333-4444-555555555555",
        "TEAMS_METADATA_URL=https://login.example",
        "TEAMS_ISSUERS=https://issuer.example",
        "TEAMS_LOGIN_URL=https://login.example",
        "TEAMS_CONNECTOR_URL=https://connector.example",
        "SLACK_BOT_TOKEN=xoxb-1",
        "SLACK_SIGNING_SECRET=s",
        "SLACK_APP_TOKEN=xapp-1",
        "SLACK_CLIENT_ID=1.2",
        "SLACK_CLIENT_SECRET=c",
        "EMAIL_HOST=smtp.example",
        "DATABASE_URL=jdbc:postgresql://db/beadle",
        "HTTP_HOST=0.0.0.0",
        "HTTP_HOST=192.0.2.1",
        "HTTP_PUBLIC_URL=https://beadle.example"
      })
  void thePlaygroundIsNeverLetInBesideWhatRealPeopleUse(String production) {
    assertThat(wrong(PLAYGROUND, production)).contains("teams.playground");
  }

  @Test
  void whatIsMissingIsNamedAsInTheFileAndAsAVariable() {
    assertThat(problems(APP, TENANT).map(Problem::toString))
        .containsExactly(
            "teams.app-secret (or BEADLE_TEAMS_APP_SECRET): it is needed where teams.app-id is"
                + " set");
  }

  /** The paths of the problems that these variables make, without their prefix BEADLE_. */
  private List<String> wrong(String... variables) {
    return problems(variables).map(Problem::path).toList();
  }

  private Stream<Problem> problems(String... variables) {
    Map<String, String> environment =
        Arrays.stream(variables)
            .map(each -> each.split("=", 2))
            .collect(Collectors.toMap(pair -> "BEADLE_" + pair[0], pair -> pair[1]));
    return switch (Settings.load(home, environment)) {
      case Loaded.Ready ready -> Stream.empty();
      case Loaded.Refused(List<Problem> problems) -> problems.stream();
    };
  }
}
