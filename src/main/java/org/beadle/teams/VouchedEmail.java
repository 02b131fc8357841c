package org.beadle.teams;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The e-mail address that a tenant vouches for. It has proved that the domains of its principal
 * names are its own, but its directory's mail field may hold anything: an address from there counts
 * only in the same domain. Of a guest it can say nothing.
 */
final class VouchedEmail {
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>\"]+@([^\\s@<>\"]+\\.[^\\s@<>\"]+)");
  private static final String GUEST = "#ext#";

  private VouchedEmail() {}

  static Optional<String> of(TeamsPerson person) {
    if (person.guest()) return Optional.empty();
    return person
        .principal()
        .map(String::strip)
        .filter(principal -> !lower(principal).contains(GUEST))
        .filter(principal -> ADDRESS.matcher(principal).matches())
        .map(
            principal ->
                person.email().filter(mail -> sameDomain(mail, principal)).orElse(principal));
  }

  private static boolean sameDomain(String mail, String principal) {
    return ADDRESS.matcher(mail).matches() && domain(mail).equals(domain(principal));
  }

  private static String domain(String address) {
    return lower(address.substring(address.indexOf('@') + 1));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
