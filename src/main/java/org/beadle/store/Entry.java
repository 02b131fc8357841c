package org.beadle.store;

/**
 * One row of the journal before it has its place in it.
 *
 * @param kind the table of the record
 * @param record its id
 * @param subject the id of the action, or other thing, that the record belongs to
 * @param field the column that changed; {@link #CREATED} where the record is new
 * @param before the value before, as text; null where there was none
 * @param after the value since
 */
record Entry(String kind, long record, long subject, String field, String before, String after) {
  /** The field of an entry that says that a record is new; its values are in {@code after}. */
  static final String CREATED = "created";
}
