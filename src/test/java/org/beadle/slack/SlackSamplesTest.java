package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor's samples of payloads, with every field that Slack may send, are all read. */
class SlackSamplesTest {
  private static final Path SAMPLES = Path.of("../shared/samples/slack");

  private final SlackHouse house = new SlackHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AppHomeOpened",
        "AppMention",
        "AppUninstalled",
        "ChannelIdChanged",
        "MemberJoinedChannel",
        "Message",
        "TokensRevoked"
      })
  void eventsAreAcknowledged(String name) throws IOException {
    JsonObject sample = sample(name);
    sample.addProperty("type", "event_callback");

    assertThat(house.sender.event(sample).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BlockAction", "MessageShortcut", "ViewClosed", "ViewSubmission"})
  void pressesAndFormsAreAcknowledged(String name) throws IOException {
    assertThat(house.sender.payload(sample(name)).status()).isEqualTo(200);
  }

  @Test
  void commandsAreAcknowledged() throws IOException {
    JsonObject sample = sample("SlashCommand");
    Map<String, String> fields = new TreeMap<>();
    List.copyOf(sample.keySet()).forEach(name -> fields.put(name, sample.get(name).getAsString()));
    fields.put("command", "/action");

    assertThat(house.sender.form(fields).status()).isEqualTo(200);
  }

  private static JsonObject sample(String name) throws IOException {
    Path file = SAMPLES.resolve(name + "Payload.json");
    assumeTrue(Files.exists(file), "There is no sample at " + file);
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }
}
