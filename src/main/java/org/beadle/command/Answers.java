package org.beadle.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a pattern's blanks were filled with. */
final class Answers {
  static final Answers NONE = new Answers(Map.of());

  private final Map<String, Object> values;

  private Answers(Map<String, Object> values) {
    this.values = values;
  }

  <T> Answers with(Slot<T> slot, Object value) {
    Map<String, Object> more = new HashMap<>(values);
    more.put(slot.name(), value);
    return new Answers(more);
  }

  /** The slot's value; for slots that the pattern never leaves out. */
  <T> T get(Slot<T> slot) {
    return find(slot).orElseThrow();
  }

  /** The slot's value, if it was filled. Only {@code slot}'s own reader or outcome fills it. */
  @SuppressWarnings("unchecked")
  <T> Optional<T> find(Slot<T> slot) {
    return Optional.ofNullable((T) values.get(slot.name()));
  }
}
