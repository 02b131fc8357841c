package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beadle.chat.ChatException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The path without tokens: from this machine only, and said at each start. */
class PlaygroundTest {
  private final RecordingLog log = new RecordingLog();
  private final TeamsGate gate = TeamsGate.playground();

  @AfterEach
  void close() {
    gate.close();
    log.close();
  }

  @Test
  void eachStartSaysThatNobodyIsChecked() {
    assertThat(log.lines())
        .filteredOn(line -> line.startsWith("WARN teams.playground is on"))
        .singleElement()
        .asString()
        .contains("can act as anybody", "never for a real board");
  }

  @Test
  void aRegisteredBotHasNothingToSay() {
    try (StandInLogin login = StandInLogin.start()) {
      assertThat(login.connection(login.login()).warning()).isEmpty();
    }
  }

  @Test
  void aProgramOnThisMachineIsHeardWithoutAToken() {
    assertThat(gate.send(activity().toString(), Map.of()).statusCode()).isEqualTo(200);
    assertThat(gate.activities.heard()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "0:0:0:0:0:0:0:1", "[::1]"})
  void thisMachineHasSeveralAddresses(String peer) {
    assertThat(status(peer, Map.of())).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.0.2.7",
        "10.0.0.1",
        "2001:db8::1",
        "::ffff:192.0.2.7",
        "0.0.0.0",
        "128.0.0.1",
        ""
      })
  void anotherMachineIsRefused(String peer) {
    assertThat(status(peer, Map.of())).isEqualTo(403);
    assertThat(gate.activities.heard()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-For, 127.0.0.1",
    "x-forwarded-proto, https",
    "X-Forwarded-Host, localhost",
    "Forwarded, for=127.0.0.1",
    "X-Real-IP, 127.0.0.1",
    "Via, 1.1 proxy",
    "Origin, https://page.example",
    "Origin, null",
    "Origin, http://localhost:8080",
    "Host, beadle.example",
    "Host, beadle.example:8080",
    "Host, localhost.example"
  })
  void whatWasForwardedOrComesFromAPageIsRefused(String header, String value) {
    assertThat(status("127.0.0.1", Map.of(header, List.of(value)))).isEqualTo(403);
    assertThat(gate.activities.heard()).isEmpty();
    assertThat(log.lines()).anyMatch(line -> line.contains("teams.playground is on, and it "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net/uk/",
        "http://192.0.2.7/_connector",
        "http://localhost@192.0.2.7/",
        "http://localhost.example/",
        "file:///localhost",
        ""
      })
  void nothingIsSentToAnotherMachine(String service) {
    JsonObject activity = activity();
    activity.addProperty("serviceUrl", service);
    assertThat(gate.send(activity.toString(), Map.of()).statusCode()).isEqualTo(403);
    assertThat(gate.activities.heard()).isEmpty();
  }

  @Test
  void noTokenGoesOut() throws ChatException {
    TeamsConnection connection =
        new TeamsConnection(
            new TeamsConnection.Playground(),
            URI.create("http://localhost:1"),
            Duration.ofSeconds(1));
    assertThat(AccessTokens.of(connection).current()).isEmpty();
  }

  private int status(String peer, Map<String, List<String>> headers) {
    Map<String, List<String>> all = new HashMap<>(Map.of("Host", List.of("127.0.0.1:3978")));
    all.putAll(headers);
    return gate.chat
        .receive(
            new Request(peer, all, most -> activity().toString().getBytes(StandardCharsets.UTF_8)))
        .status();
  }

  /** As the Playground names its tenant and its service. */
  private static JsonObject activity() {
    JsonObject activity = TeamsGate.activity();
    activity.addProperty("serviceUrl", "http://localhost:56150/_connector");
    activity
        .getAsJsonObject("conversation")
        .addProperty("tenantId", "00000000-0000-0000-0000-0000000000001");
    activity.remove("channelData");
    return activity;
  }
}
