package org.beadle.slack;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether a request comes from Slack: its version 0 signature, an HMAC-SHA256 over the time
 * and the raw body. It stands in front of the vendor's library, which takes a time far ahead for
 * fresh and compares signatures in a time that depends on them.
 */
public final class SlackSignature {
  /** How old, or how far ahead, a request's time may be. Slack's own advice. */
  public static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

  private final SecretKeySpec key;
  private final InstantSource clock;

  public SlackSignature(String signingSecret, InstantSource clock) {
    this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /**
   * Whether {@code signature} is Slack's own for {@code body}, and fresh.
   *
   * @param timestamp the header {@code X-Slack-Request-Timestamp}, seconds since 1970; may be null
   * @param signature the header {@code X-Slack-Signature}; may be null
   * @param body the bytes as they arrived
   */
  public boolean holds(String timestamp, String signature, byte[] body) {
    if (timestamp == null || signature == null || !fresh(timestamp)) return false;
    return MessageDigest.isEqual(ascii(sign(timestamp, body)), ascii(signature));
  }

  /** The signature of {@code body} sent at {@code timestamp}, such as {@code v0=a2114d57…}. */
  public String sign(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(ascii("v0:" + timestamp + ":"));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
      throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
    }
  }

  private boolean fresh(String timestamp) {
    if (!SECONDS.matcher(timestamp).matches()) return false;
    Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
    Duration apart = Duration.between(sent, clock.instant().truncatedTo(ChronoUnit.SECONDS)).abs();
    return apart.compareTo(TOLERANCE) <= 0;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
