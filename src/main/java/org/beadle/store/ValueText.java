package org.beadle.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;

/** How the journal writes a column's value, and reads it back. */
final class ValueText {
  private ValueText() {}

  /** Instants as milliseconds since 1970, days as in ISO 8601; null for none. */
  static String of(Object value) {
    return switch (value) {
      case null -> null;
      case Instant at -> Long.toString(at.toEpochMilli());
      default -> value.toString();
    };
  }

  /** What {@link #of} wrote of a column's value. */
  static Object read(Field<?> field, String text) {
    if (text == null) return null;
    Class<?> type = field.getType();
    if (type == String.class) return text;
    if (type == Long.class) return Long.valueOf(text);
    if (type == Integer.class) return Integer.valueOf(text);
    if (type == Boolean.class) return Boolean.valueOf(text);
    if (type == LocalDate.class) return LocalDate.parse(text);
    if (type == Instant.class) return Instant.ofEpochMilli(Long.parseLong(text));
    throw new IllegalArgumentException("The journal has no way to write a " + type);
  }

  /** The columns of a new record, as {@link #whole} wrote them. */
  static Map<String, String> values(String whole) {
    return JsonParser.parseString(whole).getAsJsonObject().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().getAsString()));
  }

  /** A new record in one line: its columns that have a value. */
  static String whole(Record row) {
    JsonObject values = new JsonObject();
    for (Field<?> field : row.fields()) {
      Object value = row.get(field);
      if (value != null) values.addProperty(field.getName(), of(value));
    }
    return values.toString();
  }
}
