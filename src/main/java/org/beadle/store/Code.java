package org.beadle.store;

import java.util.Locale;

/** How the record spells the values of an enum: in lower case. */
final class Code {
  private Code() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E read(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }
}
