package org.beadle.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Field;

/** A row as the journal has told it so far: its columns as the journal writes them. */
final class PastRow {
  /** A new row, or what one change did to it: the fields with their values before. */
  record Step(boolean isNew, Map<String, Optional<String>> before, Set<String> set) {
    /** The value before, where the field was changed and had one. */
    Optional<String> before(Field<?> field) {
      return before.getOrDefault(field.getName(), Optional.empty());
    }

    boolean changes(Field<?> field) {
      return before.containsKey(field.getName());
    }

    /** Whether the field was changed and has a value since. */
    boolean sets(Field<?> field) {
      return set.contains(field.getName());
    }
  }

  private final Map<String, String> values = new HashMap<>();
  private JournalEntry first;

  /** Takes in what one change wrote of the row. */
  Step step(List<JournalEntry> entries) {
    if (first == null) first = entries.getFirst();
    Map<String, Optional<String>> before = new HashMap<>();
    boolean isNew = false;
    for (JournalEntry entry : entries)
      if (entry.field().equals(Entry.CREATED)) {
        isNew = true;
        values.putAll(ValueText.values(entry.after().orElse("{}")));
      } else {
        before.putIfAbsent(entry.field(), entry.before());
        if (entry.after().isPresent()) values.put(entry.field(), entry.after().get());
        else values.remove(entry.field());
      }
    Set<String> set =
        before.keySet().stream().filter(values::containsKey).collect(Collectors.toSet());
    return new Step(isNew, before, set);
  }

  Optional<String> text(Field<?> field) {
    return text(field.getName());
  }

  Optional<String> text(String field) {
    return Optional.ofNullable(values.get(field));
  }

  Optional<LocalDate> day(Field<LocalDate> field) {
    return text(field).map(LocalDate::parse);
  }

  Optional<Long> id(Field<Long> field) {
    return text(field).map(Long::valueOf);
  }

  /** The change that the journal names first for the row. */
  long madeBy() {
    return first.change().id();
  }

  LocalDate madeOn() {
    return first.change().header().today();
  }
}
