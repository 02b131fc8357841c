package org.beadle.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path home;
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void withNothingSetItKeepsSqliteBelowDataAndListensOnLoopback() {
    Settings settings = ready("");
    assertThat(settings.data().folder()).isEqualTo(home.resolve("data"));
    assertThat(settings.database().url()).isEmpty();
    assertThat(settings.http()).isEqualTo(new HttpSettings("127.0.0.1", 8080, Optional.empty()));
    assertThat(settings.slack().enabled()).isFalse();
    assertThat(settings.localChat().enabled()).isFalse();
    assertThat(settings.delivery())
        .isEqualTo(new DeliverySettings(Duration.ofMinutes(1), 10, Duration.ofMinutes(1)));
  }

  @Test
  void aMissingFileSetsNothing() {
    assertThat(Settings.load(home, Map.of())).isInstanceOf(Loaded.Ready.class);
  }

  @Test
  void aVariableMayNameAnotherFile() throws IOException {
    write("http: {port: 9000}");
    Path other = Files.writeString(home.resolve("other.yaml"), "http: {port: 9001}");
    environment.put("BEADLE_SETTINGS", other.toString());
    assertThat(Settings.load(home, environment))
        .isInstanceOfSatisfying(
            Loaded.Ready.class,
            ready -> assertThat(ready.settings().http().port()).isEqualTo(9001));
    environment.put("BEADLE_SETTINGS", home.resolve("none.yaml").toString());
    assertThat(problemsOf(Settings.load(home, environment)))
        .singleElement()
        .asString()
        .endsWith("none.yaml (BEADLE_SETTINGS): there is no such file");
  }

  @Test
  void readsValuesOfEachKind() {
    Settings settings =
        ready(
            """
            data:
              folder: /srv/beadle
            http:
              host: 0.0.0.0
              port: 9000
              public-url: https://beadle.example/
            slack:
              mode: socket
              bot-token: xoxb-1
              app-token: xapp-1
              command-prefix: board-
            """);
    assertThat(settings.data().folder()).isEqualTo(Path.of("/srv/beadle"));
    assertThat(settings.http().port()).isEqualTo(9000);
    assertThat(settings.http().address(9000)).isEqualTo(URI.create("https://beadle.example"));
    assertThat(settings.slack().mode()).isEqualTo(SlackSettings.Mode.SOCKET);
    assertThat(settings.slack().commandPrefix()).isEqualTo("board-");
    assertThat(settings.slack().keys().appToken()).contains(new Secret("xapp-1"));
    assertThat(settings.slack().enabled()).isTrue();
  }

  @Test
  void theEnvironmentGoesBeforeTheFile() {
    environment.put("BEADLE_HTTP_PORT", "9001");
    assertThat(ready("http: {port: 9000}").http().port()).isEqualTo(9001);
  }

  @Test
  void anEmptyVariableSetsNothing() {
    environment.put("BEADLE_HTTP_PORT", "");
    assertThat(ready("http: {port: 9000}").http().port()).isEqualTo(9000);
  }

  @Test
  void aValueMayNameVariables() {
    environment.put("DATABASE_HOST", "db.example");
    environment.put("ROOT", "with $1 and \\ signs");
    Settings settings =
        ready("database: {url: 'jdbc:postgresql://${DATABASE_HOST}/beadle', password: '${ROOT}'}");
    assertThat(settings.database().url()).contains("jdbc:postgresql://db.example/beadle");
    assertThat(settings.database().password()).contains(new Secret("with $1 and \\ signs"));
  }

  @Test
  void aVariableThatIsNotSetIsAProblem() {
    assertThat(refused("slack:\n  signing-secret: ${NOT_SET}\n"))
        .containsExactly(
            "slack.signing-secret (line 2): the environment variable NOT_SET is not set");
  }

  @Test
  void allProblemsAreToldAtOnceEachWithItsPathAndLine() {
    assertThat(
            refused(
                """
                http:
                  port: 99999
                  hots: 0.0.0.0
                local-chat:
                  enabled: perhaps
                slack:
                  mode: pigeon
                delivery:
                  attempts: 0
                """))
        .containsExactly(
            "http.port (line 2): \"99999\" is not a whole number from 0 to 65535",
            "http.hots (line 3): there is no such setting; did you mean http.host?",
            "local-chat.enabled (line 5): \"perhaps\" is neither true nor false",
            "slack.mode (line 7): \"pigeon\" is not one of: http, socket",
            "delivery.attempts (line 9): \"0\" is not a whole number from 1 to 100");
  }

  @Test
  void aNameUnlikeAnyOtherGetsNoSuggestion() {
    assertThat(refused("weather:\n  forecast: rain\n"))
        .containsExactly("weather.forecast (line 2): there is no such setting");
  }

  @Test
  void aValueWhereASectionStandsIsAProblem() {
    assertThat(refused("http: 8080\n"))
        .containsExactly(
            "http (line 1): it is a section; write its settings below it, further to the right");
  }

  @Test
  void aListIsAProblem() {
    assertThat(refused("http:\n  port: [1, 2]\n"))
        .containsExactly("http.port (line 2): one value is wanted here, not a list");
  }

  @Test
  void aSettingWrittenTwiceIsAProblem() {
    assertThat(refused("http:\n  port: 1\n  port: 2\n"))
        .containsExactly("http.port (line 3): it is set twice");
  }

  @Test
  void brokenYamlIsAProblemWithItsLine() {
    assertThat(refused("http:\n  port: \"8080\n")).singleElement().asString().contains("line 3");
  }

  @Test
  void aVariableNamedAlmostLikeASettingIsAProblem() {
    environment.put("BEADLE_SLACK_BOT_TOKN", "xoxb-1");
    environment.put("BEADLE_SERVICE_HOST", "10.0.0.1");
    assertThat(refused(""))
        .containsExactly(
            "BEADLE_SLACK_BOT_TOKN: no setting has this environment variable; did you mean"
                + " BEADLE_SLACK_BOT_TOKEN?");
  }

  @Test
  void aRetiredSettingGetsAdvice() {
    write("http:\n  context:\n    path: /beadle\n");
    SettingsLoader loader =
        new SettingsLoader(
            Settings.ALL, List.of(new Retired("http.context", "set http.public-url")));
    assertThat(problemsOf(loader.load(home, home.resolve("config/beadle.yaml"), Map.of())))
        .containsExactly(
            "http.context.path (line 3): it is no longer a setting: set http.public-url");
  }

  @Test
  void noSecretIsEverPrinted() {
    environment.put("BEADLE_SLACK_SIGNING_SECRET", "hush-1");
    environment.put("BEADLE_SLACK_BOT_TOKEN", "xoxb-hush-2");
    environment.put("BEADLE_DATABASE_URL", "jdbc:postgresql:beadle");
    environment.put("BEADLE_DATABASE_PASSWORD", "hush-3");
    assertThat(ready("")).asString().doesNotContain("hush").contains("(secret)");
    environment.put("BEADLE_SLACK_BOT_TOKEN", "hush-4");
    environment.put("BEADLE_DATABASE_URL", "jdbc:postgresql://beadle:hush-5@localhost/beadle");
    assertThat(refused(""))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each).doesNotContain("hush"));
  }

  private Settings ready(String yaml) {
    write(yaml);
    return switch (Settings.load(home, environment)) {
      case Loaded.Ready(Settings settings) -> settings;
      case Loaded.Refused(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  private List<String> refused(String yaml) {
    write(yaml);
    return problemsOf(Settings.load(home, environment));
  }

  private static List<String> problemsOf(Loaded loaded) {
    return switch (loaded) {
      case Loaded.Ready(Settings settings) -> throw new AssertionError(settings);
      case Loaded.Refused(List<Problem> problems) ->
          problems.stream().map(Problem::toString).toList();
    };
  }

  private void write(String yaml) {
    try {
      Files.createDirectories(home.resolve("config"));
      Files.writeString(home.resolve("config/beadle.yaml"), yaml);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}
