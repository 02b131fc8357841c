package org.beadle.teams;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what others wrote. What is missing, or is not what it should be, counts as not said. */
final class JsonReading {
  private JsonReading() {}

  /** The object under a name; an empty one where there is none. */
  static JsonObject object(JsonObject holder, String name) {
    return holder.get(name) instanceof JsonObject object ? object : new JsonObject();
  }

  /** The objects of the list under a name, in order. */
  static Stream<JsonObject> objects(JsonObject holder, String name) {
    JsonElement list = holder.get(name);
    if (list == null || !list.isJsonArray()) return Stream.empty();
    return list.getAsJsonArray().asList().stream()
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject);
  }

  /** The text under a name; what is no text counts as not said. */
  static Optional<String> text(JsonObject holder, String name) {
    return holder.get(name) instanceof JsonPrimitive value && value.isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  /** What is written under a name, be it a text, a number or a truth value. */
  static Optional<String> written(JsonObject holder, String name) {
    return holder.get(name) instanceof JsonPrimitive value
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }
}
