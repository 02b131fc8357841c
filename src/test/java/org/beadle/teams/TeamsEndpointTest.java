package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an activity has to say of itself, given a token that is good. */
class TeamsEndpointTest {
  private final TeamsGate gate = new TeamsGate();

  @AfterEach
  void close() {
    gate.close();
  }

  @Test
  void aGoodRequestIsHeardWithItsTenant() {
    assertThat(gate.send(TeamsGate.activity()).statusCode()).isEqualTo(200);
    assertThat(gate.activities.heard())
        .containsExactly(new RecordingActivities.Heard(TeamsGate.activity(), StandInLogin.TENANT));
    assertThat(gate.login.others()).isEmpty();
  }

  @Test
  void theAnswerOfAnInvokeIsPassedOn() {
    JsonObject body = new JsonObject();
    body.addProperty("statusCode", 200);
    body.addProperty("value", "Grüße");
    gate.activities.answer(activity -> Reply.of(body));

    HttpResponse<String> answer = gate.send(TeamsGate.activity());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(body.toString());
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
  }

  @Test
  void aSlashAtTheEndMakesNoOtherService() {
    JsonObject activity = TeamsGate.activity();
    activity.addProperty("serviceUrl", TeamsGate.SERVICE.replaceFirst("/$", ""));
    assertThat(gate.send(activity).statusCode()).isEqualTo(200);
  }

  @Test
  void twoSlashesDo() {
    JsonObject activity = TeamsGate.activity();
    activity.addProperty("serviceUrl", TeamsGate.SERVICE + "/");
    refuses(activity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://smba.trafficmanager.net/uk/",
        "ftp://smba.trafficmanager.net/uk/",
        "ftp://localhost/",
        "https://user@smba.trafficmanager.net/uk/",
        "https://smba.trafficmanager.net/uk/?a=b",
        "https://smba.trafficmanager.net/uk/#a",
        "https:///uk/",
        "http://localhost.evil.example/",
        "http://127.0.0.1.evil.example/",
        "smba.trafficmanager.net",
        "",
        "https://smba trafficmanager/"
      })
  void aServiceThatMayNotBeCalledIsRefusedEvenWhereItsTokenNamesIt(String service) {
    JsonObject activity = TeamsGate.activity();
    activity.addProperty("serviceUrl", service);
    Map<String, String> headers = Map.of("Authorization", "Bearer " + gate.tokens.good(service));

    assertThat(gate.send(activity.toString(), headers).statusCode()).isEqualTo(403);
    assertThat(gate.activities.heard()).isEmpty();
  }

  @Test
  void anotherOrNoChannelIsRefused() {
    for (String channel : List.of("emulator", "webchat", "MSTEAMS", "")) {
      JsonObject activity = TeamsGate.activity();
      activity.addProperty("channelId", channel);
      refuses(activity);
    }
    JsonObject without = TeamsGate.activity();
    without.remove("channelId");
    refuses(without);
  }

  @Test
  void aTenantIsFoundInEitherPlaceAndInAnyCase() {
    JsonObject byConversation = TeamsGate.activity();
    byConversation.remove("channelData");
    JsonObject byData = TeamsGate.activity();
    byData.getAsJsonObject("conversation").remove("tenantId");
    JsonObject loud = TeamsGate.activity();
    loud.getAsJsonObject("conversation")
        .addProperty("tenantId", StandInLogin.TENANT.toUpperCase(Locale.ROOT));

    for (JsonObject each : List.of(byConversation, byData, loud)) {
      assertThat(gate.send(each).statusCode()).isEqualTo(200);
    }
    assertThat(gate.activities.heard())
        .extracting(RecordingActivities.Heard::tenant)
        .containsOnly(StandInLogin.TENANT)
        .hasSize(3);
  }

  @Test
  void noTenantOrTwoAreRefused() {
    JsonObject none = TeamsGate.activity();
    none.remove("channelData");
    none.getAsJsonObject("conversation").remove("tenantId");
    refuses(none);
    JsonObject two = TeamsGate.activity();
    two.getAsJsonObject("conversation").addProperty("tenantId", StandInLogin.OTHER_TENANT);
    refuses(two);
    JsonObject odd = TeamsGate.activity();
    odd.add("channelData", new JsonArray());
    odd.getAsJsonObject("conversation").add("tenantId", new JsonPrimitive(7));
    refuses(odd);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "1",
        "null",
        "{} {}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1,}",
        "{\"a\":NaN}",
        "text=hello"
      })
  void aBodyThatIsNoJsonObjectIsABadRequestOnceTheTokenIsGood(String body) {
    Map<String, String> good =
        Map.of("Authorization", "Bearer " + gate.tokens.good(TeamsGate.SERVICE));
    assertThat(gate.send(body, good).statusCode()).isEqualTo(400);
    assertThat(gate.send(body, Map.of()).statusCode()).isEqualTo(401);
    assertThat(gate.activities.heard()).isEmpty();
  }

  @Test
  void whatIsNestedBeyondAllMeasureIsABadRequest() {
    String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    Map<String, String> good =
        Map.of("Authorization", "Bearer " + gate.tokens.good(TeamsGate.SERVICE));
    assertThat(gate.send(deep, good).statusCode()).isEqualTo(400);
  }

  @Test
  void bytesThatAreNoTextAreABadRequest() {
    byte[] body = "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    Request request =
        new Request(
            "203.0.113.5",
            Map.of("Authorization", List.of("Bearer " + gate.tokens.good(TeamsGate.SERVICE))),
            most -> body);
    assertThat(gate.chat.receive(request).status()).isEqualTo(400);
  }

  @Test
  void aBodyBeyondAllMeasureIsRefusedUnread() {
    String body = "{\"text\":\"" + "a".repeat(TeamsEndpoint.LONGEST_BODY) + "\"}";
    Map<String, String> good =
        Map.of("Authorization", "Bearer " + gate.tokens.good(TeamsGate.SERVICE));
    assertThat(gate.send(body, good).statusCode()).isEqualTo(413);
  }

  @Test
  void nothingIsReadOfWhoHasNoToken() {
    Request request =
        new Request(
            "203.0.113.5",
            Map.of(),
            most -> {
              throw new AssertionError("The body was read");
            });
    assertThat(gate.chat.receive(request).status()).isEqualTo(401);
  }

  @Test
  void aBodyThatBreaksOffIsABadRequest() {
    Request request =
        new Request(
            "203.0.113.5",
            Map.of("Authorization", List.of("Bearer " + gate.tokens.good(TeamsGate.SERVICE))),
            most -> {
              throw new IOException("The line is gone");
            });
    assertThat(gate.chat.receive(request).status()).isEqualTo(400);
  }

  @Test
  void twoHeadersOfAuthorizationAreRefused() {
    String good = "Bearer " + gate.tokens.good(TeamsGate.SERVICE);
    Request request =
        new Request(
            "203.0.113.5",
            Map.of("authorization", List.of(good, good)),
            most -> TeamsGate.activity().toString().getBytes(StandardCharsets.UTF_8));
    assertThat(gate.chat.receive(request).status()).isEqualTo(401);
  }

  @Test
  void aFailureOfOursMakesTeamsComeAgain() {
    gate.activities.answer(
        activity -> {
          throw new IllegalStateException("broken for a test");
        });
    assertThat(gate.send(TeamsGate.activity()).statusCode()).isEqualTo(503);
  }

  @Test
  void whereTheKeysCannotBeReadTeamsComesAgain() {
    gate.login.answerReaders(500);
    assertThat(gate.send(TeamsGate.activity()).statusCode()).isEqualTo(503);
    assertThat(gate.activities.heard()).isEmpty();
  }

  @Test
  void anActivityThatComesAgainIsNotedInTheLogAndHeardAgain() {
    try (RecordingLog log = new RecordingLog()) {
      gate.send(TeamsGate.activity());
      assertThat(log.lines()).noneMatch(line -> line.contains("again"));
      gate.send(TeamsGate.activity());
      assertThat(log.lines()).contains("INFO Teams brought an activity again");
      assertThat(gate.activities.heard()).hasSize(2);
    }
  }

  @Test
  void whatLacksAllThatIsExpectedIsNoFailure() {
    JsonObject odd = TeamsGate.activity();
    odd.add("id", JsonNull.INSTANCE);
    odd.add("conversation", new JsonArray());
    assertThat(gate.send(odd).statusCode()).isEqualTo(200);
  }

  @Test
  void afterClosingRequestsAreTurnedAwayForNow() {
    gate.chat.close();
    assertThat(gate.send(TeamsGate.activity()).statusCode()).isEqualTo(503);
  }

  private void refuses(JsonObject activity) {
    assertThat(gate.send(activity).statusCode()).as("%s", activity).isEqualTo(403);
    assertThat(gate.activities.heard()).isEmpty();
  }
}
