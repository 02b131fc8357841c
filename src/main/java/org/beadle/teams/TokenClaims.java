package org.beadle.teams;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a token has to say: who signed it, whom it is meant for, and that this is its time. */
final class TokenClaims extends DefaultJWTClaimsVerifier<SigningKey> {
  /** How far Microsoft's clock and this machine's may differ. Microsoft's own advice. */
  static final Duration SKEW = Duration.ofMinutes(5);

  /** A claim that does not hold; its message holds nothing of the token's. */
  static final class Unfit extends BadJWTException {
    private static final long serialVersionUID = 1L;

    Unfit(String reason) {
      super(reason);
    }
  }

  private final Set<String> issuers;
  private final Set<String> audiences;
  private final InstantSource clock;

  TokenClaims(String appId, List<String> issuers, InstantSource clock) {
    super(null, Set.of("iss", "aud", "exp"));
    this.issuers = Set.copyOf(issuers);
    this.audiences = Set.copyOf(List.of(appId, appId.toLowerCase(Locale.ROOT)));
    this.clock = clock;
    setMaxClockSkew((int) SKEW.toSeconds());
  }

  @Override
  public void verify(JWTClaimsSet claims, SigningKey key) throws BadJWTException {
    if (!issuers.contains(String.valueOf(claims.getIssuer()))) {
      throw new Unfit("its issuer is not in teams.issuers");
    }
    if (Collections.disjoint(claims.getAudience(), audiences)) {
      throw new Unfit("it is meant for another application than teams.app-id");
    }
    super.verify(claims, key);
  }

  @Override
  protected Date currentTime() {
    return Date.from(clock.instant());
  }
}
