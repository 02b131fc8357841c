package org.beadle.teams;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * The address of a workflow, as Power Automate shows it. It holds a signature and is a secret, so
 * it prints as such.
 *
 * @param uri absolute, with https, or with http where it is this machine itself
 */
public record WebhookAddress(URI uri) {
  private static final int LONGEST = 2_000;

  /** Under these Microsoft serves workflows; it moved them before and may again. */
  private static final List<String> MICROSOFT =
      List.of(
          ".logic.azure.com",
          ".logic.azure.us",
          ".powerplatform.com",
          ".powerplatform.us",
          ".powerautomate.com");

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException with a reason in plain words that does not hold the address
   */
  public static WebhookAddress read(String text) {
    String address = text.strip();
    if (address.isEmpty()) throw new IllegalArgumentException("There is no address.");
    if (address.length() > LONGEST)
      throw new IllegalArgumentException(
          "The address has more than " + LONGEST + " characters, which no workflow's has.");
    URI uri = parse(address);
    if (uri.getHost() == null || uri.getUserInfo() != null)
      throw new IllegalArgumentException("That is no address of a workflow.");
    boolean safe =
        "https".equalsIgnoreCase(uri.getScheme())
            || ("http".equalsIgnoreCase(uri.getScheme()) && Loopback.is(uri));
    if (!safe)
      throw new IllegalArgumentException("The address of a workflow begins with https://.");
    return new WebhookAddress(uri);
  }

  private static URI parse(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException unreadable) {
      // The cause holds the address.
      throw new IllegalArgumentException("That is no address of a workflow.");
    }
  }

  /** Whether Microsoft is known to serve workflows under its host. */
  public boolean isMicrosofts() {
    String host = host();
    return MICROSOFT.stream().anyMatch(host::endsWith);
  }

  /** The name of its server, which is no secret. */
  public String host() {
    return uri.getHost().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
