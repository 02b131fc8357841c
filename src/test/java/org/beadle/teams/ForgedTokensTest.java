package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
  private static final RSAKey UNENDORSED = TeamsTokens.key("teams-unendorsed");
  private static final RSAKey FOR_ANOTHER = TeamsTokens.key("teams-skype");
  private static final RSAKey UNKNOWN = TeamsTokens.key("teams-unknown");

  private static TeamsGate gate;
  private final RecordingLog log = new RecordingLog();

  /**
   * A token that is wrong.
   *
   * @param status with which it is refused
   * @param reason that the log gives
   */
  record Forgery(
      String name, int status, String reason, Function<TeamsTokens, Optional<String>> token) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void open() {
    gate = new TeamsGate();
    gate.login.announce(UNENDORSED);
    gate.login.announce(FOR_ANOTHER, "skype", "webchat");
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
    Date longAgo = Date.from(TeamsGate.NOW.minus(Duration.ofHours(2)));
    Date later = Date.from(TeamsGate.NOW.plus(Duration.ofHours(2)));
    return Stream.of(
        changed("another issuer", "issuer", to -> to.issuer("https://sts.windows.net/x/")),
        changed("an issuer with a slash", "issuer", to -> to.issuer(StandInLogin.ISSUER + "/")),
        changed("no issuer", "issuer", to -> to.issuer(null)),
        changed("another audience", "application", to -> to.audience(StandInLogin.OTHER_TENANT)),
        changed("no audience", "application", to -> to.audience((String) null)),
        changed("expired", "expired", to -> to.expirationTime(longAgo)),
        changed("no expiry", "lacks", to -> to.expirationTime(null)),
        changed("not yet valid", "not valid yet", to -> to.notBeforeTime(later)),
        changed("no service address", "no service", to -> to.claim("serviceurl", null)),
        changed("a number for a service address", "no service", to -> to.claim("serviceurl", 1)),
        forged("another key of the same id", "signature", withKey(TeamsTokens.FORGED)),
        forged("a key that nobody announced", "not announced", withKey(UNKNOWN)),
        forged("no algorithm", "not a signed one", tokens -> tokens.unsigned(SERVICE)),
        forged(
            "the public key as a secret",
            "RS256",
            tokens -> tokens.signedWithThePublicKey(SERVICE)),
        forged("RS512", "RS256", signed(JWSAlgorithm.RS512)),
        forged("RS384", "RS256", signed(JWSAlgorithm.RS384)),
        forged("PS256", "RS256", signed(JWSAlgorithm.PS256)),
        forged("garbage", "not a signed one", tokens -> "gar.ba.ge"),
        forged("three dots", "not a signed one", tokens -> "..."),
        forged("a stray character", "not a signed one", tokens -> tokens.good(SERVICE) + "*"),
        forged(
            "the signature of another token",
            "signature",
            tokens -> spliced(tokens.good(SERVICE), tokens.with(SERVICE, to -> to.jwtID("2")))),
        forged(
            "another service's token",
            403,
            "another service",
            tokens -> tokens.good("https://smba.trafficmanager.net/amer/")),
        forged(
            "another case of the service's address",
            403,
            "another service",
            tokens -> tokens.good(SERVICE.replace("uk", "UK"))),
        forged("a key that is not endorsed", 403, "not endorsed", withKey(UNENDORSED)),
        forged("a key for other channels", 403, "not endorsed", withKey(FOR_ANOTHER)),
        new Forgery("no token", 401, "carries no token", tokens -> Optional.empty()));
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
            gate.send(
                    TeamsGate.activity().toString(), Map.of("Authorization", "Bearer " + odd))
                .statusCode())
        .isEqualTo(401);
    assertThat(gate.activities.heard()).isEmpty();
    assertNotLogged(odd);
  }

  private static Forgery changed(
      String name, String reason, UnaryOperator<JWTClaimsSet.Builder> change) {
    return forged(name, reason, tokens -> tokens.with(SERVICE, change));
  }

  private static Forgery forged(String name, String reason, Function<TeamsTokens, String> token) {
    return forged(name, 401, reason, token);
  }

  private static Forgery forged(
      String name, int status, String reason, Function<TeamsTokens, String> token) {
    return new Forgery(name, status, reason, token.andThen(Optional::of));
  }

  private static Function<TeamsTokens, String> withKey(RSAKey key) {
    return tokens -> tokens.signed(SERVICE, JWSAlgorithm.RS256, key);
  }

  private static Function<TeamsTokens, String> signed(JWSAlgorithm algorithm) {
    return tokens -> tokens.signed(SERVICE, algorithm, TeamsTokens.KEY);
  }

  private static String spliced(String content, String signature) {
    return content.substring(0, content.lastIndexOf('.'))
        + signature.substring(signature.lastIndexOf('.'));
  }
}
