package org.beadle.config;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One setting, declared once.
 *
 * @param path its place in the settings file, such as {@code http.port}
 * @param standard the value where nothing is set
 * @param read text to value; throws IllegalArgumentException with a plain reason. It is never given
 *     an empty text: that means that nothing is set.
 * @param meaning a sentence of help, which also stands above it in {@code config/beadle.yaml}
 * @param secret whether its value must never be printed
 */
record Setting<T>(
    String path, T standard, Function<String, T> read, String meaning, boolean secret) {

  static Setting<String> text(String path, String standard, String meaning) {
    return new Setting<>(path, standard, Function.identity(), meaning, false);
  }

  static Setting<Optional<String>> optionalText(String path, String meaning) {
    return new Setting<>(path, Optional.empty(), Optional::of, meaning, false);
  }

  /** A text that must match {@code pattern}; {@code wanted} says so in words. */
  static Setting<String> shaped(
      String path, String standard, Pattern pattern, String wanted, String meaning) {
    return new Setting<>(path, standard, text -> matching(text, pattern, wanted), meaning, false);
  }

  /** A text that must match {@code pattern}, if there is one; {@code wanted} says so in words. */
  static Setting<Optional<String>> optionalShaped(
      String path, Pattern pattern, String wanted, String meaning) {
    return new Setting<>(
        path,
        Optional.empty(),
        text -> Optional.of(matching(text, pattern, wanted)),
        meaning,
        false);
  }

  private static String matching(String text, Pattern pattern, String wanted) {
    if (!pattern.matcher(text).matches()) throw new IllegalArgumentException(wanted);
    return text;
  }

  /** Texts that must match {@code pattern}, with commas between them; none where nothing is set. */
  static Setting<List<String>> list(String path, Pattern pattern, String wanted, String meaning) {
    return list(path, pattern, wanted, List.of(), meaning);
  }

  /** The same with {@code standard} where nothing is set. */
  static Setting<List<String>> list(
      String path, Pattern pattern, String wanted, List<String> standard, String meaning) {
    return new Setting<>(path, standard, text -> each(text, pattern, wanted), meaning, false);
  }

  private static List<String> each(String text, Pattern pattern, String wanted) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .map(one -> matching(one, pattern, wanted))
        .toList();
  }

  /** A whole number between two bounds, which are allowed themselves. */
  static Setting<Integer> whole(String path, int standard, int least, int most, String meaning) {
    return new Setting<>(path, standard, text -> within(text, least, most), meaning, false);
  }

  private static int within(String text, int least, int most) {
    String wanted = "\"%s\" is not a whole number from %d to %d".formatted(text, least, most);
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) return number;
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException(wanted, notANumber);
    }
    throw new IllegalArgumentException(wanted);
  }

  static Setting<Boolean> trueOrFalse(String path, boolean standard, String meaning) {
    return new Setting<>(path, standard, Setting::truth, meaning, false);
  }

  private static boolean truth(String text) {
    if (text.equalsIgnoreCase("true")) return true;
    if (text.equalsIgnoreCase("false")) return false;
    throw new IllegalArgumentException("\"" + text + "\" is neither true nor false");
  }

  /** One of the names of an enumeration, in small letters. */
  static <E extends Enum<E>> Setting<E> oneOf(String path, E standard, String meaning) {
    return new Setting<>(path, standard, text -> named(text, standard), meaning, false);
  }

  private static <E extends Enum<E>> E named(String text, E standard) {
    E[] all = standard.getDeclaringClass().getEnumConstants();
    return Arrays.stream(all)
        .filter(each -> each.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(oneOfNames(text, all)));
  }

  private static String oneOfNames(String text, Enum<?>[] all) {
    String names = String.join(", ", Arrays.stream(all).map(Enum::name).toList());
    return "\"%s\" is not one of: %s".formatted(text, names.toLowerCase(Locale.ROOT));
  }

  /** A secret that begins with {@code prefix}, by which a token in the wrong place is noticed. */
  static Setting<Optional<Secret>> secret(String path, String prefix, String meaning) {
    return new Setting<>(
        path, Optional.empty(), text -> Optional.of(beginning(text, prefix)), meaning, true);
  }

  private static Secret beginning(String text, String prefix) {
    if (text.startsWith(prefix)) return new Secret(text);
    throw new IllegalArgumentException("it should begin with " + prefix);
  }

  /** Where a server's pages begin: an address without a path. */
  static Setting<Optional<URI>> optionalRoot(String path, String meaning) {
    return new Setting<>(
        path, Optional.empty(), text -> Optional.of(WebAddress.readRoot(text)), meaning, false);
  }

  static Setting<URI> address(String path, URI standard, String meaning) {
    return new Setting<>(path, standard, WebAddress::read, meaning, false);
  }

  /** The environment variable that sets it, such as {@code BEADLE_HTTP_PORT}. */
  String variable() {
    return "BEADLE_" + path.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }
}
