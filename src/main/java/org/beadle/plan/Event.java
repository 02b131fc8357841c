package org.beadle.plan;

import java.time.LocalDate;
import java.util.Optional;

/** One thing that befell an action. Days are local to the board; names are as they are today. */
public sealed interface Event {

  record Added(String title, Optional<String> lead) implements Event {}

  record TakenOut() implements Event {}

  record PutBack() implements Event {}

  /**
   * @param on the day on which it was finished, which an import may give
   */
  record Finished(LocalDate on, Optional<String> note) implements Event {}

  record Accepted() implements Event {}

  record Reopened(Optional<String> reason) implements Event {}

  record DateSet(LocalDate due) implements Event {}

  record DateMoved(LocalDate from, LocalDate to) implements Event {}

  record DateMet(LocalDate due) implements Event {}

  record DateTakenOut(LocalDate due) implements Event {}

  record Promised(LocalDate due, LocalDate until) implements Event {}

  record DateAsked(LocalDate from, LocalDate to, Optional<String> reason) implements Event {}

  /**
   * @param asked when it was asked for; empty, as {@code asker}, where the reader may not see that
   */
  record DateAnswered(
      LocalDate to, boolean granted, Optional<String> asker, Optional<LocalDate> asked)
      implements Event {}

  /** Another date was asked for instead, or given. */
  record DateWithdrawn(LocalDate to) implements Event {}

  /** A colour, by the plan's file or without a note of its own. */
  record Declared(Rag rag) implements Event {}

  /**
   * A progress note, with what was said in it.
   *
   * @param on the day that it is of, where that is not the day of the change
   */
  record Said(
      Optional<LocalDate> on, Optional<Rag> rag, Optional<String> note, Optional<String> evidence)
      implements Event {}

  record HandedOver(Optional<String> from, Optional<String> to) implements Event {}

  /**
   * @param until the last day without reminders; empty where they are sent again
   */
  record Snoozed(Optional<LocalDate> until) implements Event {}

  record Blocked(String by, Optional<String> note) implements Event {}

  record Unblocked() implements Event {}

  /**
   * @param what such as {@code title} or {@code number}
   */
  record Altered(String what, Optional<String> before, Optional<String> after) implements Event {}

  /**
   * @param said the day of the change that was taken back; empty where the reader may not see it
   */
  record TookBack(Optional<LocalDate> said) implements Event {}
}
