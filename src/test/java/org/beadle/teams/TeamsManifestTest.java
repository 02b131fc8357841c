package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TeamsManifestTest {
  private static final Path SCHEMA =
      Path.of("../shared/schemas/teams-manifest-" + TeamsManifest.SCHEMA_VERSION + ".json");

  /** The one escape in the schema's patterns that Java's have not in a set of characters. */
  private static final String BACKSPACE = "\\\\b";

  static List<TeamsApp> apps() {
    return List.of(TeamsApps.usual(), TeamsApps.longest());
  }

  private static JsonObject manifest(TeamsApp app) {
    return JsonParser.parseString(TeamsManifest.json(app)).getAsJsonObject();
  }

  private static JsonObject bot(JsonObject manifest) {
    return manifest.getAsJsonArray("bots").get(0).getAsJsonObject();
  }

  private static JsonSchema schema() throws IOException {
    assumeTrue(Files.exists(SCHEMA), "Microsoft's schema of manifests is not at " + SCHEMA);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
        .getSchema(Files.readString(SCHEMA).replace(BACKSPACE, "\\\\x08"));
  }

  @ParameterizedTest
  @MethodSource("apps")
  void theManifestKeepsToMicrosoftsSchema(TeamsApp app) throws IOException {
    assertThat(schema().validate(TeamsManifest.json(app), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaWouldRefuseWhatIsTooLong() throws IOException {
    TeamsApp longest = TeamsApps.longest();
    TeamsApp longer =
        new TeamsApp(
            longest.id(),
            "1.0.0",
            longest.name() + "B",
            longest.domain(),
            longest.pages(),
            longest.suggestions());

    assertThat(schema().validate(TeamsManifest.json(longer), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void namesAndDescriptionsKeepToTheLengthsThatTeamsTakes() {
    JsonObject manifest = manifest(TeamsApps.longest());
    JsonObject name = manifest.getAsJsonObject("name");
    JsonObject description = manifest.getAsJsonObject("description");
    JsonObject developer = manifest.getAsJsonObject("developer");

    assertThat(name.get("short").getAsString()).hasSizeLessThanOrEqualTo(30);
    assertThat(name.get("full").getAsString()).hasSizeLessThanOrEqualTo(100);
    assertThat(description.get("short").getAsString()).hasSizeLessThanOrEqualTo(80);
    assertThat(description.get("full").getAsString()).hasSizeLessThanOrEqualTo(4000);
    assertThat(developer.get("name").getAsString()).hasSizeLessThanOrEqualTo(32);
  }

  @Test
  void oneBotTalksToPeopleTeamsAndGroupChats() {
    JsonObject manifest = manifest(TeamsApps.usual());

    assertThat(manifest.getAsJsonArray("bots")).hasSize(1);
    assertThat(bot(manifest).get("botId")).isEqualTo(manifest.get("id"));
    assertThat(bot(manifest).getAsJsonArray("scopes"))
        .hasToString("[\"personal\",\"team\",\"groupChat\"]");
    assertThat(bot(manifest).get("supportsFiles").getAsBoolean()).isFalse();
    assertThat(bot(manifest).get("isNotificationOnly").getAsBoolean()).isFalse();
  }

  @Test
  void aTeamsAppHasToSayAtTheRootThatItSuitsAllChannels() {
    JsonObject manifest = manifest(TeamsApps.usual());

    assertThat(manifest.get("supportsChannelFeatures").getAsString()).isEqualTo("tier1");
    assertThat(bot(manifest).has("supportsChannelFeatures")).isFalse();
  }

  @Test
  void nothingIsAskedForThatLetsItReadTeamsOrChats() {
    JsonObject manifest = manifest(TeamsApps.usual());
    JsonArray permissions = manifest.getAsJsonArray("permissions");

    assertThat(manifest.keySet()).doesNotContain("authorization", "webApplicationInfo");
    assertThat(permissions).hasToString("[\"identity\",\"messageTeamMembers\"]");
  }

  @Test
  void itsPagesAreOnItsOwnDomain() {
    JsonObject manifest = manifest(TeamsApps.usual());

    assertThat(manifest.getAsJsonArray("validDomains")).hasToString("[\"beadle.example\"]");
    assertThat(manifest.getAsJsonObject("developer").get("privacyUrl").getAsString())
        .isEqualTo("https://beadle.example/about/privacy");
  }
}
