package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SlackManifestTest {
  private static final Path SCHEMA = Path.of("../shared/schemas/slack-manifest-2.0.0.json");
  private static final List<SlashCommand> COMMANDS =
      List.of(
          new SlashCommand("action", "Shows or updates an action", "2.3 done"),
          new SlashCommand("board", "The board's digest and help", ""));

  static List<String> manifests() {
    return List.of(
        SlackManifest.overHttp("https://board.example.org", "", false, COMMANDS),
        SlackManifest.overHttp("https://board.example.org", "beadle-", false, COMMANDS),
        SlackManifest.overSocket("", COMMANDS));
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void theManifestKeepsToSlacksSchema(String manifest) throws IOException {
    assumeTrue(Files.exists(SCHEMA), "Slack's schema of manifests is not at " + SCHEMA);
    String json =
        new Gson().toJson(new Load(LoadSettings.builder().build()).loadFromString(manifest));

    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(Files.readString(SCHEMA))
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void overHttpSlackCallsThePublicAddress() {
    String manifest =
        SlackManifest.overHttp("https://board.example.org", "beadle-", false, COMMANDS);

    assertThat(manifest)
        .contains("command: /beadle-action")
        .contains("request_url: https://board.example.org/slack/events")
        .contains("https://board.example.org/slack/oauth_redirect")
        .contains("socket_mode_enabled: false");
  }

  @Test
  void anOrganisationMayInstallItOnlyWhereThatIsAskedFor() {
    String url = "https://board.example.org";

    assertThat(SlackManifest.overHttp(url, "", true, COMMANDS))
        .contains("org_deploy_enabled: true");
    assertThat(SlackManifest.overHttp(url, "", false, COMMANDS))
        .contains("org_deploy_enabled: false");
  }

  @Test
  void overASocketThereIsNoAddress() {
    assertThat(SlackManifest.overSocket("", COMMANDS))
        .contains("command: /action")
        .contains("socket_mode_enabled: true")
        .doesNotContain("http");
  }

  @Test
  void theHomeTabIsOn() {
    Object manifest =
        new Load(LoadSettings.builder().build()).loadFromString(manifests().getFirst());
    Map<?, ?> features = (Map<?, ?>) ((Map<?, ?>) manifest).get("features");

    assertThat(((Map<?, ?>) features.get("app_home")).get("home_tab_enabled")).isEqualTo(true);
  }
}
