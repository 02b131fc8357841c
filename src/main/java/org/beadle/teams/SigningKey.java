package org.beadle.teams;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * A key with which requests are signed.
 *
 * @param endorsements the channels for which Microsoft lets it be used, such as {@code msteams}
 */
record SigningKey(RSAKey key, Set<String> endorsements) implements SecurityContext {
  SigningKey {
    endorsements = Set.copyOf(endorsements);
  }

  /**
   * Whether its certificate is in force, give or take {@code skew}; a key without one always is.
   */
  boolean inForce(Instant now, Duration skew) {
    List<X509Certificate> chain = key.getParsedX509CertChain();
    if (chain == null || chain.isEmpty()) return true;
    try {
      chain.getFirst().checkValidity(Date.from(inside(chain.getFirst(), now, skew)));
      return true;
    } catch (CertificateExpiredException | CertificateNotYetValidException outside) {
      return false;
    }
  }

  private static Instant inside(X509Certificate certificate, Instant now, Duration skew) {
    return now.isAfter(certificate.getNotAfter().toInstant()) ? now.minus(skew) : now.plus(skew);
  }
}
