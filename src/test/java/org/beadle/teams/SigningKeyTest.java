package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.X509CertUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningKeyTest {
  /** A certificate of the whole of 2025. */
  private static final String CERTIFICATE =
      "MIIC1zCCAb+gAwIBAgIINlCo/BWMeFQwDQYJKoZIhvcNAQEMBQAwGjEYMBYGA1UEAxMPc2lnbmluZy5l"
          + "eGFtcGxlMB4XDTI1MDEwMTAwMDAwMFoXDTI2MDEwMTAwMDAwMFowGjEYMBYGA1UEAxMPc2lnbmluZy5l"
          + "eGFtcGxlMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtXOGptRYb4891JVpCL/35PF0EJMC"
          + "5r6zUKnTjy8wbLW0J771AS3ti4MpKS7K58/EZlGaZdIAWOgmXFVI/KYrkE3huMGGSBzrzdZ//7oFh3WW"
          + "e08e8WyFZqVmoMmRVHdZrSFAUV0R/dg6r0IrsaJQ4tnnLe3cZSzUsPHRFHymq/JkObqmKQKIx2mbwOdM"
          + "h563TW3p6mHKJuK6DGkjl93NZshiki19sUcARgtlhmwM/1yqDSehyXKeDGjFulJU5Y8Q9+FeXGtfRJS8"
          + "a5G1TY+3rQw3lZ/uKxRMabXMdSw0JqXhf1mSegKEJVGrrCCxVW6pmSxsDp49qIXvVJu208RO8QIDAQAB"
          + "oyEwHzAdBgNVHQ4EFgQU3f34mDtnWQTFniSlnlG9z8fdkLwwDQYJKoZIhvcNAQEMBQADggEBAAbdOMJc"
          + "gsWXwBo18WIUpCd1zKfiImTtbcSoDRs6p+tAZK1u60DKTTkkM7MvCyUHDtBzqDb0HfKFczVCMPB/mxpC"
          + "JbITrNgLchssUSYHDzPs8JfdtPpVHmuLTWktNj3sYsYr8ojuEX4Q3Cj76yMyEbndhQNCuVkvH2cXiY2l"
          + "nO8+MZ9rcAfv3O0JvUHZFT4VmcEiYPSpH6++HBbnaFOIZnlvujtPbGkgOHtdG+20TQyyzXhmixV+jKEM"
          + "uNNSlH8CR4p742vZJlDi/9iCuzlTXf/3HXjL95am1cYXyebWK/LaQa9yRp1F7F+uYbjbRPXgbwLoF9vs"
          + "FtD2Sogojojn72U=";

  private static final Duration SKEW = Duration.ofMinutes(5);

  @ParameterizedTest
  @CsvSource({
    "2024-12-31T23:54:59Z, false",
    "2024-12-31T23:55:00Z, true",
    "2025-06-30T12:00:00Z, true",
    "2026-01-01T00:05:00Z, true",
    "2026-01-01T00:05:01Z, false",
    "2036-01-01T00:00:00Z, false"
  })
  void aKeyIsInForceWhileItsCertificateIs(Instant now, boolean inForce) {
    assertThat(new SigningKey(certified(), Set.of("msteams")).inForce(now, SKEW))
        .isEqualTo(inForce);
  }

  @Test
  void aKeyWithoutACertificateIsAlwaysInForce() {
    SigningKey bare = new SigningKey(TeamsTokens.KEY, Set.of());
    assertThat(bare.inForce(Instant.EPOCH, SKEW)).isTrue();
  }

  @Test
  void aTokenOfAKeyWhoseCertificateHasRunOutIsRefused() {
    try (StandInLogin login = StandInLogin.start()) {
      String id = "teams-certified";
      login.announce(
          id,
          "{\"kty\":\"RSA\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\",\"x5c\":[\"%s\"],\"endorsements\":[\"msteams\"]}"
              .formatted(id, modulus(), exponent(), CERTIFICATE));
      assertThat(refusal(login, id, Instant.parse("2025-06-30T12:00:00Z"))).contains("signature");
      assertThat(refusal(login, id, Instant.parse("2026-06-30T12:00:00Z"))).contains("run out");
    }
  }

  /** Why a token is refused that names the certified key, and was signed by another. */
  private static String refusal(StandInLogin login, String id, Instant now) {
    String token =
        new TeamsTokens(() -> now)
            .signed(TeamsGate.SERVICE, JWSAlgorithm.RS256, TeamsTokens.key(id));
    Admission admission =
        new TokenCheck(login.registered(), () -> now)
            .check(
                new Request(
                    "203.0.113.5",
                    Map.of("Authorization", List.of("Bearer " + token)),
                    most -> new byte[0]));
    return Optional.of(admission)
        .map(Admission.Refused.class::cast)
        .map(Admission.Refused::reason)
        .orElseThrow();
  }

  private static String modulus() {
    return certified().getModulus().toString();
  }

  private static String exponent() {
    return certified().getPublicExponent().toString();
  }

  private static RSAKey certified() {
    try {
      return RSAKey.parse(X509CertUtils.parse(Base64.getDecoder().decode(CERTIFICATE)));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
