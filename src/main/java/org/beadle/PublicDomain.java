package org.beadle;

import java.util.Locale;
import java.util.Optional;

/** Reads the name under which a server is known to the outside. */
final class PublicDomain {
  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
  private static final int LONGEST = 253;

  private PublicDomain() {}

  /** The name in small letters, once nothing is wrong with it. */
  static String of(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** What is wrong with it, a sentence; empty where it is such a name. */
  static Optional<String> fault(String text) {
    String name = of(text);
    if (name.contains("://")) return Optional.of(alone("without https:// in front", text));
    if (name.contains("/")) return Optional.of(alone("without a path behind", text));
    if (name.contains(":")) return Optional.of(alone("without a port behind", text));
    if (name.equals("localhost") || name.endsWith(".localhost") || name.startsWith("127."))
      return Optional.of("“" + text + "” is this machine only, and Teams can't reach it.");
    boolean named = name.matches("(" + LABEL + "\\.)+[a-z]" + "([a-z0-9-]{0,61}[a-z0-9])");
    return named && name.length() <= LONGEST
        ? Optional.empty()
        : Optional.of("a name such as beadle.example is wanted, not “" + text + "”.");
  }

  private static String alone(String how, String text) {
    return "the name alone is wanted, such as beadle.example, " + how + ": not “" + text + "”.";
  }
}
