package org.beadle.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something handed out to one person, such as a join code. Only its {@link #hash()} is kept.
 *
 * @param text what is handed out
 */
record Secret(String text) {
  /** Letters and digits that are not mistaken for one another when read aloud. */
  private static final String LEGIBLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODE_LENGTH = 10;
  private static final int TOKEN_BYTES = 32;

  /** A code that a person can type. */
  static Secret code() {
    return new Secret(
        RANDOM
            .ints(CODE_LENGTH, 0, LEGIBLE.length())
            .mapToObj(index -> LEGIBLE.substring(index, index + 1))
            .collect(Collectors.joining()));
  }

  /** A token for a link or a cookie. */
  static Secret token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(HexFormat.of().formatHex(bytes));
  }

  /** What a person typed as a code: case and spaces do not matter. */
  static Secret typed(String code) {
    return new Secret(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
  }

  /** Its SHA-256, in hexadecimal. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
