package org.beadle.desk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the tokens of links out of where they stand, so that a message that is sent again has the
 * same, and signs them (HMAC-SHA256), so that made-up ones are known without a look at the record.
 */
public final class LinkSeal {
  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 24;

  private final SecretKeySpec key;

  /**
   * @param key the installation's own; who has it can make links
   */
  public LinkSeal(String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC);
  }

  /** The token of the link that stands at {@code origin}, which no other link does. */
  Secret token(String origin) {
    String name = code("name " + origin);
    return new Secret(name + "." + code("seal " + name));
  }

  /** Whether {@code token} was made here; the comparison takes as long whatever the text. */
  boolean made(String token) {
    int dot = token.indexOf('.');
    if (dot < 0) return false;
    byte[] seal = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    String wanted = code("seal " + token.substring(0, dot));
    return MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), seal);
  }

  private String code(String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      byte[] whole = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", missing);
    }
  }
}
