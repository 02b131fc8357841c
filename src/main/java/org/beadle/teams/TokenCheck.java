package org.beadle.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import java.io.IOException;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.teams.TokenClaims.Unfit;

/**
 * Tells whether a request comes from Teams, by the token that it carries: its signature, algorithm,
 * issuer, audience and times, and that its key is endorsed for Teams. The rules are those of
 * Microsoft's Bot Connector authentication. Tokens of its emulator, of other bots and of people are
 * refused, since they have other issuers.
 */
final class TokenCheck {
  private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(\\S+)");
  private static final String ENDORSEMENT = "msteams";
  private static final String SERVICE_URL = "serviceurl";

  private final SigningKeys keys;
  private final InstantSource clock;
  private final DefaultJWTProcessor<SigningKey> processor = new DefaultJWTProcessor<>();

  TokenCheck(TeamsConnection.Registered bot, InstantSource clock) {
    this.keys = new SigningKeys(bot.metadata(), clock);
    this.clock = clock;
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            JWSAlgorithm.RS256, (wanted, chosen) -> wanted.select(new JWKSet(chosen.key()))));
    processor.setJWTClaimsSetVerifier(new TokenClaims(bot.appId(), bot.issuers(), clock));
  }

  /** Looks at a request's token, and at nothing else of it. */
  Admission check(Request request) {
    List<String> authorization = request.header("Authorization");
    if (authorization.isEmpty()) return Admission.unknown("it carries no token");
    Matcher bearer = BEARER.matcher(authorization.getFirst());
    if (authorization.size() > 1 || !bearer.matches()) {
      return Admission.unknown("it carries something else than a token");
    }
    return signed(bearer.group(1))
        .map(this::check)
        .orElseGet(() -> Admission.unknown("its token is not a signed one"));
  }

  /** A signed token in the one way of writing it; the library overlooks stray characters. */
  private static Optional<SignedJWT> signed(String text) {
    try {
      if (!(JWTParser.parse(text) instanceof SignedJWT token)) return Optional.empty();
      Base64URL signature = token.getSignature();
      return Optional.of(token)
          .filter(read -> signature.equals(Base64URL.encode(signature.decode())));
    } catch (ParseException | RuntimeException unreadable) {
      // The library trips over some of what is no token, such as a header that reads "null".
      return Optional.empty();
    }
  }

  private Admission check(SignedJWT token) {
    String id = token.getHeader().getKeyID();
    if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm()) || id == null) {
      return Admission.unknown("its token is signed in another way than with a named RS256 key");
    }
    try {
      return keys.find(id)
          .filter(key -> key.inForce(clock.instant(), TokenClaims.SKEW))
          .map(key -> check(token, key))
          .orElseGet(() -> Admission.unknown("its token's key is not announced, or has run out"));
    } catch (IOException unavailable) {
      return new Admission.Refused(503, unavailable.getMessage());
    }
  }

  private Admission check(SignedJWT token, SigningKey key) {
    try {
      return admit(processor.process(token, key), key);
    } catch (Unfit unfit) {
      return Admission.unknown("its token does not hold: " + unfit.getMessage());
    } catch (ExpiredJWTException late) {
      return Admission.unknown("its token has expired");
    } catch (BadJWSException forged) {
      return Admission.unknown("its token's signature is not its key's");
    } catch (BadJOSEException | JOSEException other) {
      return Admission.unknown("its token is not valid yet, or lacks what a token has to say");
    }
  }

  private static Admission admit(JWTClaimsSet claims, SigningKey key) {
    if (!key.endorsements().contains(ENDORSEMENT)) {
      return Admission.forbidden("its token's key is not endorsed for Teams");
    }
    if (!(claims.getClaim(SERVICE_URL) instanceof String serviceUrl)) {
      return Admission.unknown("its token names no service address");
    }
    return new Admission.Admitted(Optional.of(serviceUrl));
  }
}
