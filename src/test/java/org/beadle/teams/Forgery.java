package org.beadle.teams;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A token that is wrong.
 *
 * @param status with which it is refused
 * @param reason that the log gives
 */
public record Forgery(
    String name, int status, String reason, Function<TeamsTokens, Optional<String>> token) {
  private static final RSAKey UNENDORSED = TeamsTokens.key("teams-unendorsed");
  private static final RSAKey FOR_ANOTHER = TeamsTokens.key("teams-skype");
  private static final RSAKey UNKNOWN = TeamsTokens.key("teams-unknown");

  /** Announces the keys that are Microsoft's, but not for Teams. */
  public static void announceWhatIsNotEndorsed(StandInLogin login) {
    login.announce(UNENDORSED);
    login.announce(FOR_ANOTHER, "skype", "webchat");
  }

  /**
   * Tokens for the activities of a service, each wrong in another way.
   *
   * @param service its address, in which a letter is small
   */
  public static Stream<Forgery> all(String service, Instant now) {
    return Stream.concat(claims(service, now), signatures(service));
  }

  private static Stream<Forgery> claims(String service, Instant now) {
    Date longAgo = Date.from(now.minus(Duration.ofHours(2)));
    Date later = Date.from(now.plus(Duration.ofHours(2)));
    Claims of = new Claims(service);
    return Stream.of(
        of.wrong("another issuer", "issuer", to -> to.issuer("https://sts.windows.net/x/")),
        of.wrong("an issuer with a slash", "issuer", to -> to.issuer(StandInLogin.ISSUER + "/")),
        of.wrong("no issuer", "issuer", to -> to.issuer(null)),
        of.wrong("another audience", "application", to -> to.audience(StandInLogin.OTHER_TENANT)),
        of.wrong("no audience", "application", to -> to.audience((String) null)),
        of.wrong("expired", "expired", to -> to.expirationTime(longAgo)),
        of.wrong("no expiry", "lacks", to -> to.expirationTime(null)),
        of.wrong("not yet valid", "not valid yet", to -> to.notBeforeTime(later)),
        of.wrong("no service address", "no service", to -> to.claim("serviceurl", null)),
        of.wrong("a number for a service address", "no service", to -> to.claim("serviceurl", 1)),
        forged(
            "another service's token",
            403,
            "another service",
            tokens -> tokens.good("https://smba.trafficmanager.net/amer/")),
        forged(
            "another case of the service's address",
            403,
            "another service",
            tokens -> tokens.good(otherCase(service))),
        new Forgery("no token", 401, "carries no token", tokens -> Optional.empty()));
  }

  private record Claims(String service) {
    Forgery wrong(String name, String reason, UnaryOperator<JWTClaimsSet.Builder> change) {
      return forged(name, 401, reason, tokens -> tokens.with(service, change));
    }
  }

  private static String otherCase(String service) {
    int path = service.indexOf('/', service.indexOf("//") + 2);
    return service.substring(0, path) + service.substring(path).toUpperCase(Locale.ROOT);
  }

  private static Stream<Forgery> signatures(String service) {
    Function<RSAKey, Function<TeamsTokens, String>> by =
        key -> tokens -> tokens.signed(service, JWSAlgorithm.RS256, key);
    Function<JWSAlgorithm, Function<TeamsTokens, String>> in =
        algorithm -> tokens -> tokens.signed(service, algorithm, TeamsTokens.KEY);
    return Stream.of(
        forged("another key of the same id", 401, "signature", by.apply(TeamsTokens.FORGED)),
        forged("a key that nobody announced", 401, "not announced", by.apply(UNKNOWN)),
        forged("no algorithm", 401, "not a signed one", tokens -> tokens.unsigned(service)),
        forged(
            "the public key as a secret",
            401,
            "RS256",
            tokens -> tokens.signedWithThePublicKey(service)),
        forged("RS512", 401, "RS256", in.apply(JWSAlgorithm.RS512)),
        forged("RS384", 401, "RS256", in.apply(JWSAlgorithm.RS384)),
        forged("PS256", 401, "RS256", in.apply(JWSAlgorithm.PS256)),
        forged("garbage", 401, "not a signed one", tokens -> "gar.ba.ge"),
        forged("three dots", 401, "not a signed one", tokens -> "..."),
        forged("a stray character", 401, "not a signed one", tokens -> tokens.good(service) + "*"),
        forged(
            "the signature of another token",
            401,
            "signature",
            tokens -> spliced(tokens.good(service), tokens.with(service, to -> to.jwtID("2")))),
        forged("a key that is not endorsed", 403, "not endorsed", by.apply(UNENDORSED)),
        forged("a key for other channels", 403, "not endorsed", by.apply(FOR_ANOTHER)));
  }

  private static Forgery forged(
      String name, int status, String reason, Function<TeamsTokens, String> token) {
    return new Forgery(name, status, reason, token.andThen(Optional::of));
  }

  private static String spliced(String content, String signature) {
    return content.substring(0, content.lastIndexOf('.'))
        + signature.substring(signature.lastIndexOf('.'));
  }

  @Override
  public String toString() {
    return name;
  }
}
