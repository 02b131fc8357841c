package org.beadle.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an address of the web. One without http:// or https:// is taken where its ending, or www.
 * before it, shows that it is one and not the name of a file.
 */
final class WebAddressReader implements Slot.Reader<String> {
  /** As many characters as the record has room for. */
  private static final int LONGEST = 2_000;

  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:www(?:\\.[a-z0-9-]+)+"
              + "|(?:[a-z0-9-]+\\.)+(?:uk|com|org|net|int|eu|scot|wales|cymru|london))"
              + "(?:[:/?#].*)?");

  @Override
  public Optional<String> read(Utterance said, int from, int to, Context context) {
    return Optional.of(said.bare(from, to).replaceAll("^<|>$", ""))
        .map(text -> BARE.matcher(text).matches() ? "https://" + text : text)
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
