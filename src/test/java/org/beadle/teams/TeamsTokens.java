package org.beadle.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.function.UnaryOperator;

/** Tokens as Teams makes them, and others. */
public final class TeamsTokens {
  /** The key that Teams signs with. */
  public static final RSAKey KEY = key("teams-1");

  /** One of the same id that is not Teams'. */
  static final RSAKey FORGED = key("teams-1");

  private final InstantSource clock;

  public TeamsTokens(InstantSource clock) {
    this.clock = clock;
  }

  static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A token of an activity that comes from this service. */
  public String good(String serviceUrl) {
    return with(serviceUrl, claims -> claims);
  }

  /** A token whose claims were changed before it was signed. */
  String with(String serviceUrl, UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(JWSAlgorithm.RS256, KEY, change.apply(claims(serviceUrl)).build());
  }

  /** A good token's claims, signed in another way. */
  String signed(String serviceUrl, JWSAlgorithm algorithm, RSAKey key) {
    return signed(algorithm, key, claims(serviceUrl).build());
  }

  /** A good token's claims with no signature. */
  String unsigned(String serviceUrl) {
    return new PlainJWT(claims(serviceUrl).build()).serialize();
  }

  /** A good token's claims with a signature that anybody can make who has read the public key. */
  String signedWithThePublicKey(String serviceUrl) {
    try {
      byte[] known = KEY.toRSAPublicKey().getEncoded();
      return serialised(
          JWSAlgorithm.HS256, KEY.getKeyID(), new MACSigner(known), claims(serviceUrl).build());
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private JWTClaimsSet.Builder claims(String serviceUrl) {
    return new JWTClaimsSet.Builder()
        .issuer(StandInLogin.ISSUER)
        .audience(StandInLogin.APP)
        .notBeforeTime(Date.from(clock.instant().minus(Duration.ofMinutes(1))))
        .expirationTime(Date.from(clock.instant().plus(Duration.ofHours(1))))
        .claim("serviceurl", serviceUrl);
  }

  private static String signed(JWSAlgorithm algorithm, RSAKey key, JWTClaimsSet claims) {
    try {
      return serialised(algorithm, key.getKeyID(), new RSASSASigner(key), claims);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String serialised(
      JWSAlgorithm algorithm, String key, JWSSigner signer, JWTClaimsSet claims)
      throws JOSEException {
    SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
    token.sign(signer);
    return token.serialize();
  }
}
