package org.beadle.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the day of one meeting, which a time and a place may follow. */
final class MeetingDayReader implements Slot.Reader<LocalDate> {
  private final DayListReader days = new DayListReader();

  @Override
  public Optional<LocalDate> read(Utterance said, int from, int to, Context context) {
    return days.read(said, from, to, context).filter(all -> all.size() == 1).map(List::getFirst);
  }

  @Override
  public Optional<String> whyNot(String text, Context context) {
    return days.whyNot(text, context);
  }
}
