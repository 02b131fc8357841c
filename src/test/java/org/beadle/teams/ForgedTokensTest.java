package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.nimbusds.jose.util.Base64URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is wrong with a token, nobody hears the activity, and the log does not hold the token.
 */
class ForgedTokensTest {
  private static final String SERVICE = TeamsGate.SERVICE;

  private static TeamsGate gate;
  private final RecordingLog log = new RecordingLog();

  @BeforeAll
  static void open() {
    gate = new TeamsGate();
    Forgery.announceWhatIsNotEndorsed(gate.login);
  }

  @AfterAll
  static void shut() {
    gate.close();
  }

  @BeforeEach
  void forget() {
    gate.activities.heard().clear();
  }

  @AfterEach
  void close() {
    log.close();
  }

  static Stream<Forgery> forgeries() {
    return Forgery.all(SERVICE, TeamsGate.NOW);
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void isRefusedUnheardAndLoggedWithoutTheToken(Forgery forgery) {
    Optional<String> token = forgery.token().apply(gate.tokens);

    HttpResponse<String> answer =
        gate.send(
            TeamsGate.activity().toString(),
            token.map(each -> Map.of("Authorization", "Bearer " + each)).orElse(Map.of()));

    assertThat(answer.statusCode()).isEqualTo(forgery.status());
    assertThat(answer.body()).isEmpty();
    assertThat(gate.activities.heard()).isEmpty();
    assertThat(log.lines())
        .filteredOn(line -> line.contains("was refused"))
        .singleElement()
        .asString()
        .startsWith("WARN A request for Teams was refused: it")
        .contains(forgery.reason());
    token.ifPresent(this::assertNotLogged);
  }

  private void assertNotLogged(String token) {
    List<String> parts =
        Arrays.stream(token.split("\\.")).filter(each -> each.length() > 3).toList();
    assertThat(log.lines())
        .noneSatisfy(line -> assertThat(parts).anySatisfy(part -> assertThat(line).contains(part)))
        .noneMatch(
            line -> line.contains(StandInLogin.OTHER_TENANT) || line.contains("windows.net"));
  }

  @Test
  void anotherTenantIsRefused() {
    String stranger = "99999999-9999-4999-8999-999999999999";
    JsonObject activity = TeamsGate.activity();
    activity.getAsJsonObject("conversation").addProperty("tenantId", stranger);
    activity.getAsJsonObject("channelData").getAsJsonObject("tenant").addProperty("id", stranger);

    assertThat(gate.send(activity).statusCode()).isEqualTo(403);
    assertThat(gate.activities.heard()).isEmpty();
    assertThat(log.lines()).anyMatch(line -> line.contains("its tenant is neither"));
  }

  @Test
  void aTokenThatWasGoodIsRefusedOnceItHasRunOut() {
    try (TeamsGate own = new TeamsGate()) {
      String token = own.tokens.good(SERVICE);
      Map<String, String> headers = Map.of("Authorization", "Bearer " + token);
      String body = TeamsGate.activity().toString();

      assertThat(own.send(body, headers).statusCode()).isEqualTo(200);
      own.at(TeamsGate.NOW.plus(Duration.ofMinutes(65)));
      assertThat(own.send(body, headers).statusCode()).isEqualTo(401);

      assertThat(own.activities.heard()).hasSize(1);
      assertThat(log.lines()).anyMatch(line -> line.contains("its token has expired"));
      assertNotLogged(token);
    }
  }

  @Test
  void otherWaysOfSigningInAreRefused() {
    String good = gate.tokens.good(SERVICE);
    String body = TeamsGate.activity().toString();
    for (String header : List.of("Basic " + good, good, "Bearer", "Bearer " + good + " " + good)) {
      assertThat(gate.send(body, Map.of("Authorization", header)).statusCode()).isEqualTo(401);
    }
    assertThat(gate.activities.heard()).isEmpty();
    assertNotLogged(good);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "{}", "{\"alg\":null}", "{\"alg\":\"RS256\",\"jwk\":5}"})
  void aHeaderThatIsNoTokensIsRefused(String header) {
    String good = gate.tokens.good(SERVICE);
    String odd = Base64URL.encode(header) + good.substring(good.indexOf('.'));

    assertThat(
            gate.send(TeamsGate.activity().toString(), Map.of("Authorization", "Bearer " + odd))
                .statusCode())
        .isEqualTo(401);
    assertThat(gate.activities.heard()).isEmpty();
    assertNotLogged(odd);
  }
}
