package org.beadle.command;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.plan.DayReading;
import org.beadle.plan.DueLanguage;

/** Reads a day in the plan's own language of dates. */
final class DayReader implements Slot.Reader<LocalDate> {
  @Override
  public Optional<LocalDate> read(Utterance said, int from, int to, Context context) {
    return day(said.bare(from, to), context).found();
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
