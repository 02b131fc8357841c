package org.beadle.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Parts of Adaptive Cards, as version 1.5 of their schema has them. */
final class Element {
  private Element() {}

  static JsonObject of(String type) {
    JsonObject element = new JsonObject();
    element.addProperty("type", type);
    return element;
  }

  /** An element that holds others under {@code name}. */
  static JsonObject holding(String type, String name, List<JsonObject> parts) {
    JsonObject element = of(type);
    element.add(name, array(parts));
    return element;
  }

  static JsonArray array(List<JsonObject> parts) {
    JsonArray array = new JsonArray(parts.size());
    parts.forEach(array::add);
    return array;
  }

  /** What opens an address. */
  static JsonObject open(String address) {
    JsonObject action = of("Action.OpenUrl");
    action.addProperty("url", address);
    return action;
  }

  /** Characters that an element takes in a card. */
  static int length(JsonObject element) {
    return element.toString().length() + 1;
  }
}
