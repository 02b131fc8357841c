package org.beadle.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Field;

/** The columns of one row that a change sets; those that keep their value are passed over. */
final class Edits {
  /** One column, from what to what. */
  record Edit(Field<?> field, Object before, Object after) {}

  private final List<Edit> edits = new ArrayList<>();

  <T> Edits set(Field<T> field, T before, T after) {
    if (!Objects.equals(before, after)) edits.add(new Edit(field, before, after));
    return this;
  }

  <T> Edits set(Field<T> field, Optional<T> before, Optional<T> after) {
    return set(field, before.orElse(null), after.orElse(null));
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  List<Edit> all() {
    return edits;
  }

  Stream<Field<?>> columns() {
    return edits.stream().map(Edit::field);
  }

  /** The new values, in the order of the columns. */
  List<Object> after() {
    List<Object> values = new ArrayList<>();
    edits.forEach(edit -> values.add(edit.after()));
    return values;
  }

  /** For jOOQ's {@code set}, in the same order. */
  Map<Field<?>, Object> values() {
    Map<Field<?>, Object> values = new LinkedHashMap<>();
    edits.forEach(edit -> values.put(edit.field(), edit.after()));
    return values;
  }
}
