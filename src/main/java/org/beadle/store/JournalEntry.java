package org.beadle.store;

import java.util.Optional;

/**
 * One field that a change set.
 *
 * @param change the change
 * @param sequence the entry's place in the board's journal, from 1
 * @param kind the sort of record, such as {@code milestone}
 * @param record its id
 * @param subject the id of the action, or other thing, that it belongs to
 * @param field such as {@code due_on}; {@code created} where the record is new
 * @param before the value before, as text
 * @param after the value since; for a new record all its values, as JSON
 */
public record JournalEntry(
    RecordChange change,
    long sequence,
    String kind,
    long record,
    long subject,
    String field,
    Optional<String> before,
    Optional<String> after) {}
