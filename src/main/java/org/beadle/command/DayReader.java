package org.beadle.command;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.plan.DayReading;
import org.beadle.plan.DueLanguage;

/** Reads a day in the plan's own language of dates. */
final class DayReader implements Slot.Reader<LocalDate> {
  @Override
  public Optional<LocalDate> read(Utterance said, int from, int to, Context context) {
    return read(said.bare(from, to), context);
  }

  Optional<LocalDate> read(String text, Context context) {
    return day(text, context).found();
  }

  /** The same where a month or a week would leave open which day is meant. */
  static Slot.Reader<LocalDate> named() {
    return new Slot.Reader<>() {
      @Override
      public Optional<LocalDate> read(Utterance said, int from, int to, Context context) {
        return named(said.bare(from, to), context).found();
      }

      @Override
      public Optional<String> whyNot(String text, Context context) {
        return named(text, context) instanceof DayReading.NotADay not
            ? Optional.of(not.reason())
            : Optional.empty();
      }
    };
  }

  /** The day that a text names, and not one taken from a month, a week or another longer time. */
  static DayReading named(String text, Context context) {
    return DueLanguage.leavesDayOpen(text)
        ? new DayReading.NotADay("“" + text.strip() + "” leaves open which day is meant")
        : day(text, context);
  }

  /** The same for a day of which only the past makes sense. */
  static Slot.Reader<LocalDate> past() {
    return new Slot.Reader<>() {
      @Override
      public Optional<LocalDate> read(Utterance said, int from, int to, Context context) {
        return PastDay.read(said.bare(from, to), context);
      }

      @Override
      public Optional<String> whyNot(String text, Context context) {
        return new DayReader().whyNot(text, context);
      }
    };
  }

  @Override
  public Optional<String> whyNot(String text, Context context) {
    return day(text, context) instanceof DayReading.NotADay not
        ? Optional.of(not.reason())
        : Optional.empty();
  }

  private static DayReading day(String text, Context context) {
    return DueLanguage.day(text, context.today(), context.calendar());
  }
}
