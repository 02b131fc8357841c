package org.beadle.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of one kind of entry in a board's file, for the entries that mention them.
 *
 * @param kind in words, such as "member"
 */
record BoardNames(String kind, Map<String, String> names) {
  static BoardNames of(String kind) {
    return new BoardNames(kind, new LinkedHashMap<>());
  }

  /** Notes a name; one that stands twice is a fault. */
  void note(BoardEntry entry, String key) {
    entry.text(key).ifPresent(name -> note(entry, key, name));
  }

  void note(BoardEntry entry, String key, String name) {
    if (names.putIfAbsent(plain(name), name) != null)
      entry.fault(
          key,
          "Two entries are called “%s”. Each %s needs a name of its own.".formatted(name, kind));
  }

  /** The entry that {@code key} mentions, as that entry writes its name. */
  Optional<String> mentioned(BoardEntry entry, String key) {
    Optional<String> written = entry.text(key);
    if (written.isPresent() && !names.containsKey(plain(written.get())))
      entry.fault(
          key,
          "No %s is called “%s”.%s"
              .formatted(
                  kind, written.get(), BoardFaults.didYouMean(written.get(), names.values())));
    return written.map(name -> names.getOrDefault(plain(name), name));
  }

  private static String plain(String name) {
    return PlainText.onOneLine(name).toLowerCase(Locale.UK);
  }
}
