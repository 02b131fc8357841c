package org.beadle.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads an address of the web. */
final class WebAddressReader implements Slot.Reader<String> {
  /** As many characters as the record has room for. */
  private static final int LONGEST = 2_000;

  @Override
  public Optional<String> read(Utterance said, int from, int to, Context context) {
    return Optional.of(said.bare(from, to).replaceAll("^<|>$", ""))
        .filter(text -> text.length() <= LONGEST && isOne(text));
  }

  private static boolean isOne(String text) {
    try {
      URI uri = new URI(text);
      return uri.getScheme() != null
          && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?")
          && uri.getHost() != null;
    } catch (URISyntaxException notOne) {
      return false;
    }
  }

  @Override
  public Optional<String> whyNot(String text, Context context) {
    return text.length() > LONGEST
        ? Optional.of("the web address has more than " + LONGEST + " characters")
        : Optional.empty();
  }
}
